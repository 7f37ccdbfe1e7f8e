import { FILE_KINDS } from "./registry.ts";
import { ID_FORM } from "./text/text.ts";

/** A path's place in the registry, and the path it should have had. */
export type KnownPlace = {
	readonly kind: (typeof FILE_KINDS)[number];
	/** Name of the file without its ending. */
	readonly stem: string;
	/** Differs from the path where a name is not of the form ids have, or the ending is `.yml`. */
	readonly expected: string;
};

/** Folders may carry a version, as in `v1.4.0`. */
const FOLDER_FORM = /^[a-z0-9]+([.-][a-z0-9]+)*$/;

/**
 * Which kind of file is meant to be at a path.
 *
 * A badly named file in the right folder (`Istio.yml`) still has its kind, so that its content is
 * checked and references to it hold; `expected` then says how it should be named.
 *
 * @param path - Path below the root, with forward slashes.
 * @returns `undefined` for a path no kind is kept at.
 */
export function fileKindAt(path: string): KnownPlace | undefined {
	const known = places.has(path) ? places.get(path) : placeOf(path);
	places.set(path, known);
	return known;
}

/** The check asks several times for each of thousands of paths. */
const places = new Map<string, KnownPlace | undefined>();

function placeOf(path: string): KnownPlace | undefined {
	const names = path.split("/");
	const found = PATTERNS.find(({ patterns }) => fits(names, patterns));
	if (found === undefined) return undefined;
	const { kind, patterns } = found;
	return { kind, stem: stemOf(names.at(-1) ?? ""), expected: rightPath(names, patterns) };
}

const PATTERNS = FILE_KINDS.map((kind) => ({ kind, patterns: kind.where.split("/") }));

function fits(names: readonly string[], patterns: readonly string[]): boolean {
	const file = names.at(-1) ?? "";
	if (names.length !== patterns.length || file.startsWith(".")) return false;
	return patterns.every((pattern, index) => {
		const name = names[index] ?? "";
		if (pattern === name) return true;
		if (pattern === "*") return !name.startsWith(".");
		if (!pattern.startsWith("*.")) return alike(name) === pattern;
		return alike(name).endsWith(pattern.slice(1)) && stemOf(name) !== "";
	});
}

function rightPath(names: readonly string[], patterns: readonly string[]): string {
	return patterns
		.map((pattern, index) => {
			const name = names[index] ?? "";
			if (pattern === "*") return FOLDER_FORM.test(name) ? name : idLike(name);
			return pattern.startsWith("*.") ? idLike(stemOf(name)) + pattern.slice(1) : pattern;
		})
		.join("/");
}

function alike(name: string): string {
	return name.toLowerCase().replace(/\.yml$/, ".yaml");
}

function stemOf(name: string): string {
	return name.replace(/\.(ya?ml|md)$/i, "");
}

function idLike(stem: string): string {
	if (ID_FORM.test(stem)) return stem;
	const plain = stem.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
	return plain.replace(/[^a-z0-9]+/g, "-").replace(/^-+|-+$/g, "") || "id";
}
