import { type Document, isMap, isScalar, isSeq, type Pair, type YAMLMap } from "yaml";
import type { z } from "zod";
import { fieldAt, fieldNames, type Path } from "#src/schema/field-at.ts";

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
	visit(document.contents, schema, [], moved);
	return moved;
}

function visit(node: unknown, schema: z.core.$ZodType, path: Path, moved: Path[]): void {
	const below = (child: unknown, step: string | number) => {
		const field = fieldAt(schema, [step]);
		if (field !== undefined) visit(child, field.schema, [...path, step], moved);
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

/** What stands above the first field belongs to that field; the line for editors stays at the top. */
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
