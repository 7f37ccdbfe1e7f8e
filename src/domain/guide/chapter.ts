/**
 * A chapter of the guide: its sections, figures and reading time.
 *
 * @module
 */

import { idLabel } from "#src/domain/text/words.ts";
import type { Architecture } from "#src/schema/entries/entry-vocabulary.ts";
import type { GuideChapter } from "#src/schema/guide/chapter.ts";
import type { RelatedWork } from "#src/schema/guide/reading.ts";

/** A chapter of the guide with its place in the site. */
export type ChapterRecord = GuideChapter & {
	/** Its file name without the number. */
	readonly slug: string;
	/** Address of its page, without the base path. */
	readonly path: string;
	/** Where it is edited. */
	readonly file: string;
	/** Its prose in Markdown. */
	readonly body: string;
	/** How long it takes to read, in minutes. */
	readonly minutes: number;
	/** Its headings of the second level, in order. */
	readonly headings: readonly { readonly slug: string; readonly text: string }[];
};

/** A part of a chapter: a heading and the text below it. */
export type ChapterSection = {
	/** Slug of the heading; empty for the text before the first one. */
	readonly id: string;
	/** The heading as HTML; empty like the id. */
	readonly heading: string;
	readonly html: string;
};

/**
 * Cuts a rendered chapter before each of its headings of the second level.
 *
 * It reads what the Markdown processor writes, where `<` in a text is always an entity, so a
 * heading can be told from words that look like one.
 */
export function chapterSections(html: string): readonly ChapterSection[] {
	const heads = [...html.matchAll(/<h2 id="([^"]*)">([\s\S]*?)<\/h2>/g)];
	const intro = { id: "", heading: "", html: html.slice(0, heads[0]?.index) };
	const sections = heads.map((found, at) => {
		const [whole, id = "", heading = ""] = found;
		const start = found.index + whole.length;
		return { id, heading, html: html.slice(start, heads[at + 1]?.index) };
	});
	return [intro, ...sections].filter((section) => `${section.id}${section.html}`.trim() !== "");
}

/** The figures of a chapter as a reader meets them, in whatever order its file names them. */
export function figuresInOrder(
	figures: ChapterRecord["figures"],
	headings: ChapterRecord["headings"],
): ChapterRecord["figures"] {
	return headings.flatMap(({ slug }) => figures.filter(({ after }) => after === slug));
}

/** Words a minute at which adults read English prose silently (Brysbaert 2019). */
const WORDS_A_MINUTE = 238;

/**
 * How long a text takes to read, in whole minutes, rounded up; never less than one.
 *
 * @param body - Markdown; the addresses of its links are not read.
 */
export function readingMinutes(body: string): number {
	const read = body.replaceAll(/\]\([^)]*\)/g, "]");
	const words = read.match(/[\p{L}\p{N}][\p{L}\p{N}'’./-]*/gu)?.length ?? 0;
	return Math.max(1, Math.ceil(words / WORDS_A_MINUTE));
}

/** Types of works in the order they are shown, with what a group of them is called. */
const TYPES = {
	book: "Books",
	specification: "Specifications",
	paper: "Papers",
	article: "Articles",
} as const satisfies Readonly<Record<RelatedWork["type"], string>>;

/** Works of one type. */
export type WorkGroup = {
	readonly type: RelatedWork["type"];
	readonly title: string;
	/** Newest first; works without a year keep changing, and come first. */
	readonly works: readonly RelatedWork[];
};

/** Works grouped by type; types without works are left out. */
export function worksByType(works: readonly RelatedWork[]): readonly WorkGroup[] {
	const types = Object.keys(TYPES) as RelatedWork["type"][];
	return types
		.map((type) => ({ type, title: TYPES[type], works: newestFirst(works, type) }))
		.filter((group) => group.works.length > 0);
}

function newestFirst(works: readonly RelatedWork[], type: RelatedWork["type"]) {
	return works
		.filter((work) => work.type === type)
		.toSorted((a, b) => (b.year ?? "9999").localeCompare(a.year ?? "9999", "en"));
}

/** An architecture and where the guide explains it. */
export type ExplainedArchitecture = {
	readonly architecture: Architecture;
	readonly chapter: Pick<ChapterRecord, "order" | "title" | "path">;
	/** Address of the section of that name, or of the chapter where no section has it. */
	readonly path: string;
};

/** Where the guide explains how an entry is built; what no chapter explains is left out. */
export function architectureChapters(
	architectures: readonly Architecture[],
	chapters: readonly ChapterRecord[],
): readonly ExplainedArchitecture[] {
	return architectures.flatMap((architecture) => {
		const chapter = chapters.find(({ explains }) => explains.includes(architecture));
		if (chapter === undefined) return [];
		const name = idLabel(architecture).toLowerCase();
		const section = chapter.headings.find(({ text }) => text.toLowerCase().includes(name));
		const path = section === undefined ? chapter.path : `${chapter.path}#${section.slug}`;
		return [{ architecture, chapter, path }];
	});
}
