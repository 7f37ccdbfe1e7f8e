import type { Path } from "#src/schema/field-at.ts";
import { nearest } from "#src/schema/nearest.ts";
import type { AnyCatalogFile } from "./catalog.ts";

/** A text of a file and its place. */
export type PlacedString = {
	readonly path: Path;
	/** Name of its field; of an item, the name of its list. */
	readonly field: string;
	readonly value: string;
};

const known = new WeakMap<object, readonly PlacedString[]>();

/** Every text of a file that is a value, in the order of the file. */
export function strings({ data }: AnyCatalogFile): readonly PlacedString[] {
	// Several rules ask for the texts of the same files, which do not change during a run.
	const before = known.get(data);
	if (before !== undefined) return before;
	const found: PlacedString[] = [];
	collect(data, [], "", found);
	known.set(data, found);
	return found;
}

function collect(value: unknown, path: Path, field: string, found: PlacedString[]): void {
	if (typeof value === "string") found.push({ path, field, value });
	if (typeof value !== "object" || value === null) return;
	if (Array.isArray(value)) {
		value.forEach((item, index) => {
			collect(item, [...path, index], field, found);
		});
		return;
	}
	for (const [key, item] of Object.entries(value)) collect(item, [...path, key], key, found);
}

/** The texts of a file, one after the other: addresses, and all others. */
type FileTexts = { readonly addresses: string; readonly others: string };

const joined = new WeakMap<object, FileTexts>();

/**
 * The texts of a file when one of them may be of a form, else none.
 *
 * Nearly all files have nothing that a rule looks for, and asking a file once is much quicker than
 * asking each of its texts.
 *
 * @param forms - Multiline forms of what is looked for among addresses and among other texts.
 */
export function stringsWith(
	file: AnyCatalogFile,
	forms: { readonly addresses?: RegExp; readonly others?: RegExp },
): readonly PlacedString[] {
	const texts = joined.get(file.data) ?? textsOf(file.data);
	joined.set(file.data, texts);
	const isFound = forms.addresses?.test(texts.addresses) || forms.others?.test(texts.others);
	return isFound ? strings(file) : [];
}

function textsOf(data: object): FileTexts {
	const addresses: string[] = [];
	const others: string[] = [];
	const visit = (value: unknown): void => {
		if (typeof value === "string") (/^https?:/i.test(value) ? addresses : others).push(value);
		else if (typeof value === "object" && value !== null) Object.values(value).forEach(visit);
	};
	visit(data);
	return { addresses: addresses.join("\n"), others: others.join("\n") };
}

/** Suggests the candidate nearest to a misspelt word, or says what else can be done. */
export function didYouMean(word: string, candidates: Iterable<string>, otherwise: string): string {
	const near = nearest(word, candidates);
	return near === undefined ? otherwise : `Did you mean "${near}"?`;
}

/** The last part of a path. */
export function baseName(path: string): string {
	return path.slice(path.lastIndexOf("/") + 1);
}
