import type { Path } from "./field-at.ts";

/** Data of which any part may be missing because it was not valid. Items of lists keep their index. */
export type Salvaged<T> = T extends readonly (infer Item)[]
	? readonly (Salvaged<Item> | undefined)[]
	: T extends object
		? { readonly [Key in keyof T]?: Salvaged<T[Key]> | undefined }
		: T;

/**
 * The data without the parts at some paths, so that what is valid can still be checked further.
 *
 * @param paths - Places to leave out. An item of a list becomes `undefined` and keeps its place.
 */
export function salvage(data: unknown, paths: readonly Path[]): unknown {
	const bad = new Set(paths.map((path) => JSON.stringify(path)));
	return bad.size === 0 ? data : without(data, [], bad);
}

function without(data: unknown, path: Path, bad: ReadonlySet<string>): unknown {
	if (bad.has(JSON.stringify(path))) return undefined;
	if (Array.isArray(data)) return data.map((item, index) => without(item, [...path, index], bad));
	if (typeof data !== "object" || data === null) return data;
	return Object.fromEntries(
		Object.entries(data)
			.map(([key, value]) => [key, without(value, [...path, key], bad)] as const)
			.filter(([, value]) => value !== undefined),
	);
}
