import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readFrontMatter } from "#src/files/read-front-matter.ts";
import { abstractionSchema } from "#src/schema/conformance/abstraction.ts";
import { guideChapterSchema } from "#src/schema/guide/chapter.ts";

type Prose = { readonly name: string; readonly data: unknown; readonly body: string };

function proseIn(folder: string): readonly Prose[] {
	const names = readdirSync(folder).filter((name) => name.endsWith(".md"));
	return names.toSorted().map((name) => {
		const { data, body } = readFrontMatter(readFileSync(join(folder, name)));
		return { name, data, body };
	});
}

const CHAPTERS = proseIn("content/guide");
const ABSTRACTIONS = proseIn("content/abstractions");
const PROSE = [...CHAPTERS, ...ABSTRACTIONS];

/** Words a reader reads: addresses of links are left out. */
function words(body: string): number {
	return body.replace(/\]\([^)]*\)/g, "]").match(/[\p{L}\p{N}][\p{L}\p{N}'’./-]*/gu)?.length ?? 0;
}

function headings(body: string): readonly string[] {
	return [...body.matchAll(/^## (.+)$/gm)].map(([, heading = ""]) =>
		heading
			.toLowerCase()
			.replace(/[^\p{L}\p{N}\s-]/gu, "")
			.trim()
			.replace(/\s+/g, "-"),
	);
}

const ENTRY_FILES = ["meshes", "proxies", "tools"].map((kind) => join("content", kind));
const isEntry = (id: string) =>
	ENTRY_FILES.some((folder) => existsSync(join(folder, `${id}.yaml`)));

test.each(CHAPTERS)("$name has 600 to 1,200 words", ({ body }) => {
	expect(words(body)).toBeGreaterThanOrEqual(600);
	expect(words(body)).toBeLessThanOrEqual(1200);
});

test.each(CHAPTERS)(
	"$name has front matter as the schema asks, and closes sections it has with figures",
	({ name, data, body }) => {
		const chapter = guideChapterSchema.parse(data);
		const missing = chapter.figures.filter(({ after }) => !headings(body).includes(after));
		expect(missing.map(({ id }) => id)).toEqual([]);
		expect(name.startsWith(String(chapter.order).padStart(2, "0"))).toBe(true);
	},
);

test("figures have names of their own", () => {
	const ids = CHAPTERS.flatMap(({ data }) => guideChapterSchema.parse(data).figures).map(
		({ id }) => id,
	);
	expect(new Set(ids).size).toBe(ids.length);
});

test("every figure has a drawing that is named after it, and every drawing has its figure", () => {
	const figures = CHAPTERS.flatMap(({ data }) => guideChapterSchema.parse(data).figures);
	const drawings = "src/components/guide/drawings";
	const registry = readFileSync(join(drawings, "registry.ts"), "utf8");
	const registered = [...registry.matchAll(/^\t"([a-z0-9-]+)": (\w+),$/gm)];
	expect(registered.map(([, id]) => id).toSorted()).toEqual(figures.map(({ id }) => id).toSorted());
	for (const [, id = "", name] of registered) {
		expect(name).toBe(id.replaceAll(/(?:^|-)(.)/g, (_dash, letter) => letter.toUpperCase()));
		expect(existsSync(join(drawings, `${name}.astro`))).toBe(true);
	}
});

test("every architecture but none twice is explained by a chapter", () => {
	const explained = CHAPTERS.flatMap(({ data }) => guideChapterSchema.parse(data).explains);
	expect(explained.toSorted()).toEqual(
		[
			"sidecar",
			"ambient",
			"node-proxy",
			"ebpf",
			"proxyless",
			"gateway-only",
			"hub-and-spoke",
			"vwire",
		].toSorted(),
	);
});

test.each(ABSTRACTIONS)(
	"$name has front matter as the schema asks, and names what exists",
	({ data }) => {
		const abstraction = abstractionSchema.parse(data);
		const { implemented_by: implementers, canonical_implementation: canonical } = abstraction;
		const entries = [
			abstraction.entry,
			canonical?.entry,
			...implementers.map(({ entry }) => entry),
		];
		expect(entries.filter((id) => id !== undefined && !isEntry(id))).toEqual([]);
		const successor = abstraction.successor ?? "smi";
		expect(existsSync(join("content/abstractions", `${successor}.md`))).toBe(true);
	},
);

test.each(PROSE)(
	"$name links to public pages by https and to chapters, entries and specifications that exist",
	({ body }) => {
		const targets = [...body.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = ""]) => target);
		const known = new Set(
			CHAPTERS.map(({ name }) => `/guide/${name.replace(/^\d+-|\.md$/g, "")}/`),
		);
		const broken = targets.filter((target) => {
			if (target.startsWith("https://")) return false;
			const [, folder, id] = target.match(/^\/(\w+)\/([a-z0-9-]+)\/$/) ?? [];
			if (folder === "guide") return !known.has(target);
			if (folder === "abstractions") return !existsSync(join("content/abstractions", `${id}.md`));
			if (folder === "meshes" || folder === "proxies" || folder === "tools")
				return !isEntry(id ?? "");
			return !/^\/[a-z0-9/-]*$/.test(target);
		});
		expect(broken).toEqual([]);
	},
);

test.each(PROSE)("$name is plain Markdown, without HTML", ({ body }) => {
	expect(body).not.toMatch(/<[a-z!/]/i);
});
