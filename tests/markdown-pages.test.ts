import { existsSync, readFileSync } from "node:fs";
import { HTMLElement, parse } from "node-html-parser";
import { describe, expect, test } from "vitest";
import { builtPages } from "./built-site.ts";

/** Pages without Markdown: the error page has no content, figures have tables of their own, pairs are too many. */
const WITHOUT = /^\/(404\.html|embed\/(v1|@)|compare\/[^/]+-vs-)/;
const LEFT_OUT = ["nav", "button", "select", "template", "dialog", "noscript", "svg", "caption"];

const pages = builtPages("dist", "/").filter(({ path }) => !WITHOUT.test(path));

/** Everything a reader sees in the page's main part, walked by hand. */
function shown(node: HTMLElement): readonly HTMLElement[] {
	return node.childNodes.flatMap((child) => {
		if (!(child instanceof HTMLElement)) return [];
		const isHidden = child.hasAttribute("hidden") || child.getAttribute("data-markdown") === "off";
		const isLeftOut = LEFT_OUT.includes(child.rawTagName) || child.classList.contains("no-print");
		return isHidden || isLeftOut ? [] : [child, ...shown(child)];
	});
}

/** Letters and digits only: escapes, spaces and signs of Markdown do not count. */
const letters = (text: string) => text.replaceAll(/&\w+;|[^\p{L}\p{N}]/gu, "");

describe.each(pages)("the Markdown of $path", ({ path, html }) => {
	const file = `dist${path}index.md`;
	const markdown = existsSync(file) ? readFileSync(file, "utf8") : "";
	const elements = shown(parse(html).querySelector("main") as HTMLElement);
	const tagged = (...names: string[]) =>
		elements.filter(({ rawTagName }) => names.includes(rawTagName));

	test("is named by the page", () => {
		expect(html).toContain(`<link rel="alternate" type="text/markdown" href="${path}index.md"`);
	});

	test("has the headings of the page, in order", () => {
		const headings = [...markdown.matchAll(/^#{1,6} (.*)$/gm)].map(([, text = ""]) =>
			letters(text.replaceAll(/\]\([^)]*\)/g, "]")),
		);
		const inCode = (heading: HTMLElement) => heading.closest("td, th, li, pre") !== null;
		const expected = tagged("h1", "h2", "h3", "h4").filter((heading) => !inCode(heading));
		expect(headings).toEqual(expected.map(({ text }) => letters(text)));
	});

	test("has the rows of its tables, each with as many cells as its head", () => {
		const rows = markdown.split("\n").filter((line) => line.startsWith("| "));
		const dashes = rows.filter((line) => /^\|[ :|-]+\|$/.test(line)).length;
		const facts = tagged("dl").length;
		const terms = tagged("dt").length;
		expect(rows.length - dashes).toBe(tagged("tr").length + facts + terms);
	});

	test("leads everywhere the page leads", () => {
		const links = tagged("a")
			.filter((link) => !link.classList.contains("term"))
			.map((link) => new URL(link.getAttribute("href") ?? "", `http://localhost:4321${path}`).href);
		expect(links.filter((link) => !markdown.includes(link))).toEqual([]);
	});
});
