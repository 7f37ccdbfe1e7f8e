import fc from "fast-check";
import { expect, test } from "vitest";
import { markdownLink, markdownRows, markdownText } from "./markdown.ts";

test("a link keeps its words and its address apart", () => {
	expect(markdownLink("Istio", "https://example.org/a_(b)")).toBe(
		"[Istio](https://example.org/a_%28b%29)",
	);
	expect(markdownLink("a](https://evil.test) [b", "https://example.org/")).toBe(
		"[a\\](https://evil.test) \\[b](https://example.org/)",
	);
});

test("a table of nothing is nothing", () => {
	expect(markdownRows(["A"], [])).toBe("");
	expect(markdownRows(["A", "B"], [["1", "2"]])).toBe("| A | B |\n| --- | --- |\n| 1 | 2 |");
});

test("no text and no address breaks out of its cell", () => {
	fc.assert(
		fc.property(fc.string(), fc.string(), (words, path) => {
			const cell = markdownLink(words, `https://example.org/${path}`);
			const [, , row = ""] = markdownRows(["A", "B"], [[cell, markdownText(words)]]).split("\n");
			return (row.replaceAll(/\\./g, "").match(/\|/g) ?? []).length === 3;
		}),
	);
});
