import { expect, test } from "vitest";
import type { RelatedWork } from "#src/schema/guide/reading.ts";
import { aChapter } from "./chapter.fixture.ts";
import {
	architectureChapters,
	chapterSections,
	figuresInOrder,
	readingMinutes,
	worksByType,
} from "./chapter.ts";

const work = (id: string, type: RelatedWork["type"], year?: string): RelatedWork => ({
	id,
	title: id,
	type,
	authors: ["A"],
	...(year === undefined ? {} : { year }),
	address: "https://example.org/",
	why: "Because.",
	level: "introductory",
	free: true,
	checked: "2026-11-23",
});

test("works are grouped by type, books first, newest first, those that keep changing before all", () => {
	const works = [
		work("paper", "paper", "2020"),
		work("old", "book", "2018"),
		work("living", "book"),
		work("new", "book", "2024"),
	];
	expect(
		worksByType(works).map(({ title, works: all }) => [title, all.map(({ id }) => id)]),
	).toEqual([
		["Books", ["living", "new", "old"]],
		["Papers", ["paper"]],
	]);
});

test.each([
	["", 1],
	["word ".repeat(238), 1],
	["word ".repeat(239), 2],
	["[word](https://example.org/a/long/address) ".repeat(238), 1],
])("a text is read in whole minutes, addresses unread", (body, minutes) => {
	expect(readingMinutes(body)).toBe(minutes);
});

test("a chapter is cut before its headings of the second level, and nothing is lost", () => {
	const html =
		'<p>First.</p>\n<h2 id="a">A &amp; b</h2>\n<h3 id="x">X</h3><h2 id="c">C</h2>\n<p>c</p>';
	expect(chapterSections(html)).toEqual([
		{ id: "", heading: "", html: "<p>First.</p>\n" },
		{ id: "a", heading: "A &amp; b", html: '\n<h3 id="x">X</h3>' },
		{ id: "c", heading: "C", html: "\n<p>c</p>" },
	]);
});

test("a chapter that begins with a heading has no part before it", () => {
	expect(chapterSections('\n<h2 id="a">A</h2><p>a</p>').map(({ id }) => id)).toEqual(["a"]);
});

test("an architecture leads to the section of its name, or to the chapter", () => {
	const chapter = aChapter({
		explains: ["node-proxy", "vwire", "gateway-only"],
		headings: [
			{ slug: "node-proxy-and-ebpf", text: "Node proxy and eBPF" },
			{ slug: "virtual-wires", text: "Virtual wires" },
		],
	});
	const found = architectureChapters(["node-proxy", "vwire", "gateway-only", "sidecar"], [chapter]);
	expect(found.map(({ path }) => path)).toEqual([
		"/guide/architectures/#node-proxy-and-ebpf",
		"/guide/architectures/#virtual-wires",
		"/guide/architectures/",
	]);
});

test("figures come in the order of their sections, and in the order of the file within one", () => {
	const figure = (id: string, after: string) => ({ id, after, caption: id, alt: id, text: id });
	const headings = ["a", "b"].map((slug) => ({ slug, text: slug }));
	const figures = [figure("third", "b"), figure("first", "a"), figure("second", "a")];
	const ids = figuresInOrder(figures, headings).map(({ id }) => id);
	expect(ids).toEqual(["first", "second", "third"]);
});
