import { expect, test } from "vitest";
import { catalogWith, messages } from "#src/lint/catalog.fixture.ts";
import { guideChapters } from "./guide-chapters.ts";
import { guideFigures } from "./guide-figures.ts";
import { pageReference } from "./page-reference.ts";

const SITE = { pages: ["/compare/", "/guide/glossary/"], drawings: ["six-steps", "two-planes"] };
const prose = (words: number) => `${"word ".repeat(words - 2)}\n\n## Six Steps\n`;
const catalog = (files: Readonly<Record<string, object>>) => catalogWith(files, [], SITE);

test("a chapter is neither short nor long; its heading counts, addresses do not", () => {
	const chapter = (words: number) =>
		catalog({ "content/guide/01-a.md": { order: 1, prose: `${prose(words)}` } });
	expect(messages(guideChapters, chapter(599))).toEqual([
		"content/guide/01-a.md 10:1: 01-a.md has 599 words; a chapter has 600 to 1,200. Write 1 more, or put it into another chapter.",
	]);
	expect(messages(guideChapters, chapter(600))).toEqual([]);
	expect(messages(guideChapters, chapter(1200))).toEqual([]);
	expect(messages(guideChapters, chapter(1203))).toEqual([
		"content/guide/01-a.md 10:1: 01-a.md has 1203 words; a chapter has 600 to 1,200. Shorten it by 3, or make two chapters of it.",
	]);
});

test("number and address belong to one chapter, and the file is named by its number", () => {
	const files = catalog({
		"content/guide/01-a.md": { order: 1 },
		"content/guide/02-b.md": { order: 1 },
		"content/guide/03-a.md": { order: 3 },
		"content/guide/5-c.md": { order: 5 },
	});
	expect(messages(guideChapters, files)).toMatchInlineSnapshot(`
		[
		  "content/guide/02-b.md order (value): 02-b.md and 01-a.md both have the order 1. Give one of them another number, in its file name as well.",
		  "content/guide/03-a.md  (value): 03-a.md and 01-a.md have one address: /guide/a/ Name one of the files otherwise.",
		  "content/guide/5-c.md order (value): 5-c.md has the order 5, but its name does not start with 05-. Name it 05-c.md, or change the order.",
		]
	`);
});

test("figures close a section, are drawn, and appear once", () => {
	const files = catalog({
		"content/guide/01-a.md": {
			prose: prose(600),
			figures: [
				{ after: "six-step", id: "six-steps" },
				{ after: "six-steps", id: "second-year" },
			],
		},
		"content/guide/02-b.md": { figures: [{ after: "anything", id: "six-steps" }] },
	});
	expect(messages(guideFigures, files)).toMatchInlineSnapshot(`
		[
		  "content/guide/01-a.md figures.0.after (value): "six-step" is not a section of 01-a.md. Did you mean "six-steps"?",
		  "content/guide/01-a.md figures.1.id (value): The figure "second-year" in 01-a.md has no drawing. Draw src/components/guide/drawings/SecondYear.astro and add it to registry.ts there.",
		  "content/guide/02-b.md figures.0.id (value): "six-steps" is also a figure of 01-a.md. Give each figure an id of its own; its drawing is named after it.",
		]
	`);
});

test("related pages and explanations of terms exist, headings included", () => {
	const files = catalog({
		"content/guide/01-a.md": { prose: prose(600), related: ["/compare/", "/comapre/"] },
		"data/glossary.yaml": {
			terms: [
				{
					id: "mesh",
					explained: ["/guide/a/#six-steps", "/guide/a/#six", "/guide/glossary/#mesh"],
				},
			],
		},
	});
	expect(messages(pageReference, files)).toMatchInlineSnapshot(`
		[
		  "content/guide/01-a.md related.1 (value): "/comapre/" in 01-a.md is not a page of this site. Did you mean "/compare/"?",
		  "data/glossary.yaml terms.0.explained.1 (value): "/guide/a/#six" in glossary.yaml names "six", which is not a heading of /guide/a/. Its headings are: contents, related, sources, edit, six-steps.",
		]
	`);
	expect(messages(pageReference, { ...files, site: undefined })).toEqual([]);
});
