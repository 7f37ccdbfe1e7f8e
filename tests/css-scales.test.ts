import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

/** Properties whose lengths come from a scale of `src/theme/scales.css`. */
const SCALED =
	/^(font|font-size|line-height|border-radius|z-index|gap|row-gap|column-gap|(margin|padding)(-[a-z-]+)?)$/;

/** One-off values that are on no scale, by file, each with the reason. */
const EXCEPTIONS: Readonly<Record<string, readonly string[]>> = {
	// The whole matrix on one sheet of paper.
	"src/layouts/site.css": ["font-size: 9px;", "line-height: 12px;"],
};

/** The rules of a style sheet or of the style blocks of a component, without comments. */
function rules(path: string): string {
	const text = readFileSync(path, "utf8");
	const blocks = path.endsWith(".css")
		? [text]
		: [...text.matchAll(/<style[^>]*>(.*?)<\/style>/gs)].map(([, block = ""]) => block);
	return blocks.join("\n").replaceAll(/\/\*.*?\*\//gs, "");
}

/** Declarations that write a length or a layer themselves; hairlines of 1 px are free. */
function offScale(path: string): readonly string[] {
	return [...rules(path).matchAll(/(?<![\w-])([a-z-]+)\s*:\s*([^;{}]+);/g)]
		.filter(([, property = "", value = ""]) => {
			if (!SCALED.test(property)) return false;
			if (property === "z-index") return /^-?\d+$/.test(value.trim());
			return [...value.matchAll(/(?<![\w.-])-?([\d.]+)(px|rem)/g)].some(
				([, size]) => Number(size) > 1,
			);
		})
		.map(([declaration]) => declaration.replaceAll(/\s+/g, " "));
}

test("lengths of type, lines, space, corners and layers come from the scales", () => {
	const found = globSync("src/**/*.{css,astro}")
		.map((path) => path.replaceAll("\\", "/"))
		.filter((path) => path !== "src/theme/scales.css")
		.flatMap((path) =>
			offScale(path)
				.filter((declaration) => !EXCEPTIONS[path]?.includes(declaration))
				.map((declaration) => `${path}: ${declaration}`),
		);
	expect(found).toEqual([]);
});

test("the scales are short and ascend", () => {
	const steps = [
		...readFileSync("src/theme/scales.css", "utf8").matchAll(/--([a-z]+)-(\d+): (\d+)/g),
	];
	const scales = Map.groupBy(steps, ([, name]) => name);
	for (const [, members] of scales) {
		const values = members.map(([, , , value]) => Number(value));
		expect(values.length).toBeLessThanOrEqual(12);
		expect(values).toEqual(values.toSorted((a, b) => a - b));
		expect(members.map(([, , label]) => Number(label))).toEqual(values);
	}
});

test("widths at which layouts change are named in one file, and each name is used", () => {
	const names = [
		...readFileSync("src/theme/breakpoints.css", "utf8").matchAll(/@custom-media (--[a-z-]+)/g),
	].map(([, name = ""]) => name);
	const paths = globSync("src/**/*.{css,astro}").filter((path) => !path.includes("breakpoints"));
	const conditions = paths.flatMap((path) =>
		[...rules(path).matchAll(/@media([^{]*)\{/g)].map(([, asked = ""]) => ({ path, asked })),
	);
	const own = conditions.filter(({ asked }) => /(width|inline-size)\s*[:<>=)]/.test(asked));
	expect(own).toEqual([]);
	const used = new Set(conditions.flatMap(({ asked }) => asked.match(/--[a-z-]+/g) ?? []));
	expect([...used].toSorted()).toEqual(names.toSorted());
});

/** The rules outside `@media (prefers-reduced-motion: no-preference)`. */
function rulesWithoutPreference(path: string): string {
	const parts = rules(path).split(/@media[^{]*prefers-reduced-motion:\s*no-preference[^{]*\{/);
	return parts.map((part, at) => (at === 0 ? part : afterBlock(part))).join("\n");
}

/** What follows the closing brace of a block whose inside a text begins with. */
function afterBlock(text: string): string {
	let depth = 1;
	for (const { 0: brace, index } of text.matchAll(/[{}]/g)) {
		depth += brace === "{" ? 1 : -1;
		if (depth === 0) return text.slice(index + 1);
	}
	return "";
}

test("nothing moves for readers who asked for less motion", () => {
	const moving =
		/(?<![\w-])(transition|animation|scroll-behavior|view-transition-name)[a-z-]*\s*:/g;
	const styles = globSync("src/**/*.{css,astro}").flatMap((path) =>
		(rulesWithoutPreference(path).match(moving) ?? []).map((found) => `${path}: ${found}`),
	);
	expect(styles).toEqual([]);
	// Scripts neither scroll smoothly nor play; charts are drawn at once, see src/charts/charts.test.ts.
	const played = /behavior:\s*"smooth"|\.animate\(|startViewTransition|<animate|<ClientRouter/g;
	const scripts = globSync(
		"src/{islands,embed,charts,layouts,components,pages}/**/*.{ts,tsx,astro}",
	)
		.filter((path) => !path.endsWith(".test.ts"))
		.flatMap((path) =>
			(readFileSync(path, "utf8").match(played) ?? []).map((found) => `${path}: ${found}`),
		);
	expect(scripts).toEqual([]);
});
