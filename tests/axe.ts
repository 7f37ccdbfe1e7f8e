import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type axe from "axe-core";
import type { Page } from "playwright-core";

/** Less than half of what the package exports: each page is sent it and compiles it again. */
const SOURCE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What axe is asked: some rules by their tags, or some by their names. */
export type AxeQuestion = {
	readonly type: "tag" | "rule";
	readonly values: readonly string[];
	/** Rules of these tags that are left to another question. */
	readonly without?: readonly string[];
};

/** All rules of WCAG 2.2 AA and the best practices. */
export const ALL_RULES: AxeQuestion = {
	type: "tag",
	values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
};

/** Puts axe into a page and its frames, for any number of questions until it goes elsewhere. */
export async function injectAxe(page: Page): Promise<void> {
	for (const frame of page.frames()) {
		try {
			await frame.evaluate(SOURCE);
		} catch (error) {
			// A preview may be replaced while it is looked at; the page itself may not.
			if (!frame.isDetached()) throw error;
		}
	}
}

/** What axe finds in a page: rule and the first places, for each. */
export async function axeFindings(
	page: Page,
	{ type, values, without = [] }: AxeQuestion = ALL_RULES,
): Promise<readonly string[]> {
	const options = {
		runOnly: { type, values: [...values] },
		rules: Object.fromEntries(without.map((rule) => [rule, { enabled: false }])),
		// Of what passes nothing is said, which spares the selectors of thousands of elements.
		resultTypes: ["violations" as const],
	};
	const { violations } = await page.evaluate(
		(asked) => (globalThis as unknown as { axe: typeof axe }).axe.run(document, asked),
		options,
	);
	return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).slice(0, 3)}`);
}

/**
 * Takes out what takes most of axe's time and shows it nothing new: columns of a table after the eighth,
 * the preview of a figure, whose page is looked at by itself, and rows, items, options and labels after
 * the second in which every element is of a kind that two of those kept have: the same element in the
 * same parent, with the same classes, roles, types and names of attributes, and empty or not.
 */
export async function removeRepeated(page: Page): Promise<void> {
	await page.evaluate(() => {
		const columns = "tr > :nth-child(n + 9), #preview iframe";
		for (const element of document.querySelectorAll(columns)) element.remove();
		const kindOf = (element: Element) => {
			const attributes = [...element.attributes].map(({ name, value }) =>
				/^(?:class|role|type|tabindex)$/.test(name) ? `${name}=${value}` : `${name}${value === ""}`,
			);
			const isEmpty = element.textContent?.trim() === "";
			return [element.parentElement?.localName, element.localName, isEmpty, ...attributes].join();
		};
		const shown = new Map<string, number>();
		const repeated = "tbody > tr, li, option, label";
		for (const parent of document.querySelectorAll(`:has(> :is(${repeated}))`)) {
			let kept = 0;
			for (const child of [...parent.children].filter((one) => one.matches(repeated))) {
				const kinds = [child, ...child.querySelectorAll("*")].map(kindOf);
				if (kept >= 2 && kinds.every((kind) => (shown.get(kind) ?? 0) >= 2)) child.remove();
				else {
					kept += 1;
					for (const kind of new Set(kinds)) shown.set(kind, (shown.get(kind) ?? 0) + 1);
				}
			}
		}
	});
}
