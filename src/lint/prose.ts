import GithubSlugger from "github-slugger";
import type { AnyCatalogFile } from "./catalog.ts";

/** A line of prose as a reader sees it. */
export type ProseLine = {
	/** Its number in the file, from 1. */
	readonly line: number;
	/** Its text; code, and signs behind a backslash, are spaces, so that columns stay. */
	readonly text: string;
};

const FENCE = /^ {0,3}(`{3,}|~{3,})/;

const known = new WeakMap<object, readonly ProseLine[]>();

/** The lines of a file's prose; none for a file without. Blocks of code are empty lines. */
export function proseLines({ prose }: AnyCatalogFile): readonly ProseLine[] {
	if (prose === undefined) return [];
	// Several rules read the same prose.
	const lines = known.get(prose) ?? withoutCode(prose.text, prose.line);
	known.set(prose, lines);
	return lines;
}

function withoutCode(text: string, first: number): readonly ProseLine[] {
	let fence: string | undefined;
	return text.split(/\r?\n/).map((written, index) => {
		const mark = written.match(FENCE)?.[1];
		const isCode = fence !== undefined || mark !== undefined;
		if (fence === undefined) fence = mark;
		else if (mark?.startsWith(fence)) fence = undefined;
		return { line: first + index, text: isCode ? "" : blanked(written) };
	});
}

function blanked(line: string): string {
	return line
		.replace(/\\[!-/:-@[-`{-~]/g, "  ")
		.replace(/(`+)(?!`).*?[^`]\1(?!`)/g, (code) => " ".repeat(code.length));
}

/** A place in a file, both counted from 1. */
type Place = { readonly line: number; readonly column: number };

/** A link or image of a text. */
export type ProseLink = {
	/** The address as it is written. */
	readonly target: string;
	readonly isImage: boolean;
	readonly place: Place;
};

/** `[text](target "title")`, over the ends of lines as well; bounded, as any file may be hostile. */
const INLINE =
	/(?<!!)\[(?:[^[\]]|\[[^\]]{0,300}\]){0,300}\]\(\s{0,9}(?:<([^>\n]{0,1000})>|([^)\s]{0,1000}))[^)]{0,300}\)/g;
const IMAGE = /!\[(?:[^[\]]|\[[^\]]{0,300}\]){0,300}\][([]\s{0,9}<?([^)\]\s>]{0,1000})/g;
/** Within quotes and lists as well. */
const DEFINITION = /^ {0,3}(?:(?:>|[-*+]|\d{1,9}[.)])[ \t]{0,4}){0,9}\[[^\]]+\]:\s*<?([^\s>]+)>?/gm;

/** All links of a file's prose, links first. */
export function proseLinks(file: AnyCatalogFile): readonly ProseLink[] {
	const { text, placeOf } = joined(file);
	const inline = [...text.matchAll(INLINE)].map(({ index, 1: angled, 2: bare = "" }) => {
		return { target: angled ?? bare, isImage: false, place: placeOf(index) };
	});
	const images = [...text.matchAll(IMAGE)].map(({ index, 1: target = "" }) => {
		return { target, isImage: true, place: placeOf(index) };
	});
	const defined = [...text.matchAll(DEFINITION)].map(({ index, 1: target = "" }) => {
		return { target, isImage: false, place: placeOf(index) };
	});
	return [...inline, ...images, ...defined];
}

/** The prose as one text, and the place of each of its characters. */
function joined(file: AnyCatalogFile): { text: string; placeOf: (offset: number) => Place } {
	const lines = proseLines(file);
	const first = lines[0]?.line ?? 1;
	const text = lines.map((one) => one.text).join("\n");
	const placeOf = (offset: number) => {
		const before = text.slice(0, offset).split("\n");
		return { line: first + before.length - 1, column: (before.at(-1)?.length ?? 0) + 1 };
	};
	return { text, placeOf };
}

/** A heading of a text. */
export type ProseHeading = {
	/** Its number of hashes. */
	readonly level: number;
	/** The anchor the Markdown processor gives it. */
	readonly slug: string;
	readonly place: { readonly line: number; readonly column: number };
};

/** The headings of a file's prose, in order. */
export function proseHeadings(file: AnyCatalogFile): readonly ProseHeading[] {
	const slugger = new GithubSlugger();
	const written = file.prose?.text.split(/\r?\n/) ?? [];
	return proseLines(file).flatMap(({ line, text }, index) => {
		const level = text.match(/^ {0,3}(#{1,6})(?:\s|$)/)?.[1]?.length;
		if (level === undefined) return [];
		const title = plain(written[index] ?? "");
		return [{ level, slug: slugger.slug(title), place: { line, column: 1 } }];
	});
}

/** The words of a heading, without hashes, emphasis, code marks and addresses. */
function plain(heading: string): string {
	return heading
		.replace(/^ {0,3}#+\s+|\s+#*\s*$/g, "")
		.replace(/\]\([^)]*\)/g, "]")
		.replace(/[`*[\]]/g, "");
}
