import { isMap, isScalar, isSeq, type LineCounter, type Node, type Pair, type YAMLMap } from "yaml";
import { keyText } from "./yaml-value.ts";

/** A place in a text, both counted from 1. */
export type Position = {
	readonly line: number;
	readonly column: number;
	/** Named where the data of one path comes from several files. */
	readonly file?: string;
};

/** Finds places of a file by the path of the data. */
export type Locator = {
	/** Where a field's name or value starts; of a missing field, where its nearest parent starts. */
	readonly position: (path: readonly (string | number)[], at: "key" | "value") => Position;
	/** A plain value as it is written in the file: `1.10` where the data holds the number 1.1. */
	readonly written: (path: readonly (string | number)[]) => string | undefined;
};

/** Makes the locator of one syntax tree. */
export function locator(root: YAMLMap, lines: LineCounter): Locator {
	const pairs = new Map<YAMLMap, ReadonlyMap<string, Pair>>();
	const pairsOf = (map: YAMLMap): ReadonlyMap<string, Pair> => {
		const known = pairs.get(map) ?? indexed(map);
		pairs.set(map, known);
		return known;
	};
	return {
		position: (path, at) => {
			const { key, value } = walk(root, path, pairsOf);
			const node = at === "key" ? (key ?? value) : value;
			const { line, col } = lines.linePos((node ?? key ?? root).range?.[0] ?? 0);
			return { line: Math.max(line, 1), column: Math.max(col, 1) };
		},
		written: (path) => {
			const { value, complete } = walk(root, path, pairsOf);
			return complete && isScalar(value) ? value.source : undefined;
		},
	};
}

type Found = {
	readonly key: Node | undefined;
	readonly value: Node | undefined;
	readonly complete: boolean;
};

function walk(
	root: YAMLMap,
	path: readonly (string | number)[],
	pairsOf: (map: YAMLMap) => ReadonlyMap<string, Pair>,
): Found {
	let key: Node | undefined;
	let value: Node | undefined = root;
	for (const step of path) {
		const pair = isMap(value) ? pairsOf(value).get(String(step)) : undefined;
		const item = isSeq(value) && typeof step === "number" ? value.items[step] : pair?.value;
		if (pair === undefined && item === undefined) return { key: undefined, value, complete: false };
		key = pair === undefined ? undefined : (pair.key as Node);
		value = (item ?? undefined) as Node | undefined;
	}
	return { key, value, complete: true };
}

function indexed(map: YAMLMap): ReadonlyMap<string, Pair> {
	const pairs = new Map<string, Pair>();
	for (const pair of map.items) {
		const key = keyText(pair.key);
		if (key !== undefined && !pairs.has(key)) pairs.set(key, pair);
	}
	return pairs;
}
