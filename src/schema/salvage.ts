import type { Path } from "./field-at.ts";

/** Data of which any part may be missing because it was not valid. Items of lists keep their index. */
export type Salvaged<T> = T extends readonly (infer Item)[]
	? readonly (Salvaged<Item> | undefined)[]
	: T extends object
		? { readonly [Key in keyof T]?: Salvaged<T[Key]> | undefined }
		: T;

/** Parts of data that are not valid. */
export type Invalid = {
	/** Fields whose very name is wrong: they are dropped. */
	readonly names: readonly Path[];
	/** Values that are wrong: they become `undefined`, so that nobody takes the field for missing. */
	readonly values: readonly Path[];
};

/** The data without its invalid parts, so that the rest can be checked further. */
export function salvage(data: unknown, { names, values }: Invalid): unknown {
	if (names.length + values.length === 0) return data;
	const text = (paths: readonly Path[]) => new Set(paths.map((path) => JSON.stringify(path)));
	return without(data, [], { names: text(names), values: text(values) });
}

type Places = {
	readonly names: ReadonlySet<string>;
	readonly values: ReadonlySet<string>;
};

function without(data: unknown, path: Path, bad: Places): unknown {
	if (bad.values.has(JSON.stringify(path))) return undefined;
	if (Array.isArray(data)) return data.map((item, index) => without(item, [...path, index], bad));
	if (typeof data !== "object" || data === null) return data;
	const kept = Object.entries(data).filter(([key]) => {
		return !bad.names.has(JSON.stringify([...path, key]));
	});
	return Object.fromEntries(kept.map(([key, value]) => [key, without(value, [...path, key], bad)]));
}
