import type { AnyCatalogFile } from "#src/lint/catalog.ts";
import { proseLines } from "./prose-lines.ts";

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
const IMAGE = /!\[[^\]]{0,300}\][([]\s{0,9}<?([^)\]\s>]{0,1000})/g;
const DEFINITION = /^ {0,3}\[[^\]]+\]:\s*<?([^\s>]+)>?/gm;

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
