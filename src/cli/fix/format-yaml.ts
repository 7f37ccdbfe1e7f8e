import { existsSync } from "node:fs";
import { join } from "node:path";
import {
	type Document,
	isMap,
	isScalar,
	isSeq,
	type Pair,
	parseDocument,
	Scalar,
	visit,
	type YAMLMap,
} from "yaml";
import type { z } from "zod";
import { fieldAt, fieldNames, type Path } from "#src/schema/field-at.ts";
import { fileKindAt } from "#src/schema/file-kind-at.ts";
import type { MendedFile } from "./mend-file.ts";

const NAMED = /^# yaml-language-server:/m;

/**
 * Puts the line by which editors know the fields of a file above a file that lacks it.
 *
 * A root without schemas is another's: its files are left as they are.
 */
export function withSchemaLine(root: string, path: string, mended: MendedFile): MendedFile {
	const kind = fileKindAt(path)?.kind.kind;
	const schema = `public/schema/v1/${kind}.json`;
	const isLacking = path.endsWith(".yaml") && mended.problems.length === 0;
	if (!isLacking || NAMED.test(mended.text) || !existsSync(join(root, schema))) return mended;
	const up = "../".repeat(path.split("/").length - 1);
	return {
		...mended,
		text: `# yaml-language-server: $schema=${up}${schema}\n${mended.text}`,
		changes: [...mended.changes, "the first line, by which editors know the fields"],
	};
}

/**
 * Puts the fields of a document into the order of its schema, each with the comment above it.
 *
 * A field that the schema does not know stays behind the one it follows. Ids of free mappings, as those
 * of claims, and the items of lists keep their order: it may be meant.
 *
 * @returns Where fields were moved.
 */
export function sortFields(document: Document.Parsed, schema: z.ZodObject): readonly Path[] {
	const moved: Path[] = [];
	orderBelow(document.contents, schema, [], moved);
	return moved;
}

function orderBelow(node: unknown, schema: z.core.$ZodType, path: Path, moved: Path[]): void {
	const below = (child: unknown, step: string | number) => {
		const field = fieldAt(schema, [step]);
		if (field !== undefined) orderBelow(child, field.schema, [...path, step], moved);
	};
	if (isMap(node)) {
		const names = fieldNames(schema);
		if (names.length > 0 && sortMap(node, names, path.length === 0)) moved.push(path);
		for (const { key, value } of node.items) if (isScalar(key)) below(value, String(key.value));
	} else if (isSeq(node)) {
		node.items.forEach((item, index) => {
			below(item, index);
		});
	}
}

function sortMap(map: YAMLMap, names: readonly string[], isRoot: boolean): boolean {
	let last = -1;
	const places = new Map(
		map.items.map((pair) => {
			const index = names.indexOf(keyOf(pair));
			if (index >= 0) last = index;
			return [pair, last];
		}),
	);
	// Stable, so that unknown fields stay behind the one they follow.
	const sorted = map.items.toSorted((a, b) => (places.get(a) ?? -1) - (places.get(b) ?? -1));
	if (sorted.every((pair, index) => pair === map.items[index])) return false;
	giveCommentToField(map, isRoot);
	map.items = sorted;
	const first = sorted[0]?.key;
	if (isScalar(first) && !isRoot) first.spaceBefore = false;
	return true;
}

const HEADER = /^ yaml-language-server:.*$/;

/** Comments above the first field belong to that field; the line for editors stays at the top. */
function giveCommentToField(map: YAMLMap, isRoot: boolean): void {
	const first = map.items[0]?.key;
	if (!isScalar(first)) return;
	const above = [map.commentBefore, first.commentBefore].filter((comment) => comment);
	const lines = above.join("\n").split("\n");
	const header = isRoot ? lines.filter((line) => HEADER.test(line)) : [];
	const own = lines.filter((line) => line !== "" && !header.includes(line));
	map.commentBefore = header.length > 0 ? header.join("\n") : null;
	first.commentBefore = own.length > 0 ? own.join("\n") : null;
}

function keyOf({ key }: Pair): string {
	return isScalar(key) ? String(key.value) : "";
}

/**
 * A document as the data files are written: two spaces a level, no line broken, `[a, b]` close and
 * `{ a: b }` with spaces, one empty line where there were several.
 *
 * Brackets that go over several lines keep their lines, unless something in them was changed.
 *
 * @param source - The text that the document was parsed from.
 */
export function formatted(document: Document.Parsed, source: string): string {
	const kept = keepBrackets(document, source);
	const text = closeBrackets(document.toString({ lineWidth: 0 }));
	// An empty line may come or go with what was moved next to it.
	const again = closeBrackets(parsed(text).toString({ lineWidth: 0 }));
	return again.replace(PLACE, (place) => kept.get(place) ?? place);
}

function parsed(text: string): Document.Parsed {
	return parseDocument(text, { uniqueKeys: false });
}

const PLACE = /\bkept-brackets-\d+-of-this-file\b/g;

/** Puts a word in the place of brackets of several lines, and says which text it stands for. */
function keepBrackets(document: Document.Parsed, source: string): ReadonlyMap<string, string> {
	const kept = new Map<string, string>();
	if (source.search(PLACE) >= 0) return kept;
	visit(document, {
		Collection(_key, node) {
			if (node.flow !== true || node.range == null) return undefined;
			const text = source.slice(node.range[0], node.range[1]);
			if (!text.includes("\n") || node.comment) return undefined;
			const isSame = JSON.stringify(parsed(text).toJS()) === JSON.stringify(node.toJS(document));
			if (!isSame) return undefined;
			const place = `kept-brackets-${kept.size}-of-this-file`;
			kept.set(place, text.replace(/[ \t]+$/gm, ""));
			return new Scalar(place);
		},
	});
	return kept;
}

/** Removes the spaces inside the brackets of lists on one line. */
function closeBrackets(text: string): string {
	const cuts: number[] = [];
	visit(parsed(text), (_key, node) => {
		if (!isSeq(node) || node.flow !== true || node.range == null) return;
		const [start, end] = node.range;
		if (text[start + 1] === " ") cuts.push(start + 1);
		if (text[end - 2] === " " && end - 2 > start + 1) cuts.push(end - 2);
	});
	const edges = [0, ...cuts.flatMap((at) => [at, at + 1]), text.length].sort((a, b) => a - b);
	const parts = edges.map((at, index) => (index % 2 === 0 ? text.slice(at, edges[index + 1]) : ""));
	return parts.join("");
}
