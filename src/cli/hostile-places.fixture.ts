import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Position } from "#src/files/locate.ts";
import { readFrontMatter, readYaml, type YamlContent } from "#src/files/read-yaml.ts";
import type { Path } from "#src/schema/field-at.ts";
import { checkLoaded } from "./check-root.ts";
import { type LoadedRoot, loadContent } from "./load-root.ts";

/** A text of a real data file that a hostile one is put in place of. */
export type HostilePlace = {
	readonly file: string;
	readonly path: Path;
	/** The path with the numbers of items left out: one place stands for all like it. */
	readonly shape: string;
	readonly value: string;
};

const TODAY = "2026-11-28";
const ROOT = join(import.meta.dirname, "../..");

/** Mappings whose keys are chosen by the author of the file. */
const KEYED = /^(capabilities|open_questions|by_mode|answers|apis|smi|codes|labels)$/;

/** A place of every shape that the data files of a root have, out of as few files as that takes. */
export function hostilePlaces({ files }: LoadedRoot): readonly HostilePlace[] {
	const found = new Map<string, HostilePlace>();
	const all = files.map(({ file }) => placesIn(file.kind, file.file));
	for (const places of all.toSorted((one, other) => other.length - one.length)) {
		for (const place of places) if (!found.has(place.shape)) found.set(place.shape, place);
	}
	return [...found.values()];
}

/** The first place of every shape in one file. */
function placesIn(kind: string, file: string): readonly HostilePlace[] {
	const found = new Map<string, HostilePlace>();
	for (const { path, value } of textsOf(contentOf(file).data, [])) {
		const shape = `${kind}.${path.map((key, at) => shapeOf(key, path[at - 1])).join(".")}`;
		if (!found.has(shape)) found.set(shape, { file, path, shape, value });
	}
	return [...found.values()];
}

function shapeOf(key: string | number, above: string | number | undefined): string {
	return typeof key === "number" || KEYED.test(String(above)) ? "*" : key;
}

/** A place and the hostile text in it. */
export type HostileValue = { readonly place: HostilePlace; readonly text: string };

/**
 * What is not refused at its line and column, as the place and the text.
 *
 * All places are filled at once; what is not told then is asked again alone, because a part that is
 * refused may hide what it holds.
 */
export function accepted(values: readonly HostileValue[]): readonly string[] {
	const left = unrefused(values).flatMap((value) => unrefused([value]));
	return left.map(({ place, text }) => `${place.shape}: ${JSON.stringify(text)}`);
}

function unrefused(values: readonly HostileValue[]): readonly HostileValue[] {
	const files = [...Map.groupBy(values, ({ place }) => place.file)].flatMap(([file, filled]) => {
		const content = contentOf(file);
		const data = structuredClone(content.data);
		for (const { place, text } of filled) put(data, place.path, text);
		return loadContent(file, { ...content, data }) ?? [];
	});
	const { problems } = checkLoaded({ paths: [], files }, TODAY);
	const errors = problems.filter(({ severity }) => severity === "error");
	const refused = new Set(errors.map((problem) => placeOf(problem.file, problem)));
	return values.filter(({ place: { file, path } }) => {
		const at = contentOf(file).locator?.position(path, "value");
		return at === undefined || !refused.has(placeOf(file, at));
	});
}

const placeOf = (file: string, { line, column }: Position) => `${file}:${line}:${column}`;

const contents = new Map<string, YamlContent>();

function contentOf(file: string): YamlContent {
	const bytes = () => readFileSync(join(ROOT, file));
	const content =
		contents.get(file) ?? (file.endsWith(".md") ? readFrontMatter(bytes()) : readYaml(bytes()));
	contents.set(file, content);
	return content;
}

type Text = { readonly path: Path; readonly value: string };

function textsOf(value: unknown, path: Path): readonly Text[] {
	if (typeof value === "string") return [{ path, value }];
	if (typeof value !== "object" || value === null) return [];
	return Object.entries(value).flatMap(([key, item]) =>
		textsOf(item, [...path, Array.isArray(value) ? Number(key) : key]),
	);
}

/** Puts a text in a place of data. */
export function put(data: unknown, path: Path, text: string): void {
	const above = path.slice(0, -1).reduce<unknown>((part, key) => (part as never)[key], data);
	(above as Record<PropertyKey, string>)[path.at(-1) ?? ""] = text;
}
