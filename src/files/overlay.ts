/**
 * A team's own data, laid over the public data: a folder that holds `content/` and `data/` as a root
 * does, with only what is added or said differently.
 *
 * A file that only the overlay has is added. A YAML file that both have is merged: fields one by one,
 * lists by the ids of their items where all have one; a statement (what has a level or evidence) and
 * every other list are taken whole, because half of one source and half of another is said by
 * neither. An empty field takes the public one out. A Markdown file takes the place of the public one.
 *
 * @module
 */

import { lstatSync } from "node:fs";
import { join, resolve } from "node:path";
import { type FoundPath, listFiles } from "./list-files.ts";
import type { Locator } from "./locate.ts";
import type { YamlContent } from "./read-yaml.ts";

/** A folder whose data is laid over the public data. */
export type Overlay = {
	/** Its full path. */
	readonly folder: string;
	/** How messages write it. */
	readonly name: string;
};

/** The overlay at a path, or nothing where the folder holds neither `content/` nor `data/`. */
export function overlayAt(from: string, name: string): Overlay | undefined {
	const folder = resolve(from, name);
	const isFolder = (part: string) =>
		lstatSync(join(folder, part), { throwIfNoEntry: false })?.isDirectory() === true;
	if (name === "" || !["content", "data"].some(isFolder)) return undefined;
	return { folder, name: name.replace(/[/\\]+$/, "").replaceAll("\\", "/") };
}

/**
 * The overlay of a build, which `MESHSCAPE_OVERLAY` names, seen from the root.
 *
 * @throws When there is no such overlay: a site without the data it was to have would be wrong.
 */
export function buildOverlay(root: string): Overlay | undefined {
	const { MESHSCAPE_OVERLAY: name } = process.env;
	if (name === undefined || name === "") return undefined;
	const overlay = overlayAt(root, name);
	if (overlay !== undefined) return overlay;
	throw new Error(
		`MESHSCAPE_OVERLAY names "${name}", which is not a folder that holds content/ or data/.`,
	);
}

/** What an overlay has below a folder of a root; nothing where it has no such folder. */
export function overlayPaths(overlay: Overlay | undefined, folder: string): readonly FoundPath[] {
	if (overlay === undefined) return [];
	const stats = lstatSync(join(overlay.folder, folder), { throwIfNoEntry: false });
	return stats?.isDirectory() ? listFiles(overlay.folder, folder) : [];
}

/** Paths of a root with those of an overlay, each once, sorted. */
export function joinedPaths(
	base: readonly FoundPath[],
	own: readonly FoundPath[],
): readonly FoundPath[] {
	if (own.length === 0) return base;
	const joined = new Map([...base, ...own].map((found) => [found.path, found]));
	return [...joined.values()].toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

/** What two YAML files say together; a place in the second names its file. */
export function overlaid(base: YamlContent, own: YamlContent, file: string): YamlContent {
	const problems = [...base.problems, ...own.problems.map((problem) => ({ ...problem, file }))];
	if (base.data === undefined || own.data === undefined) {
		return { data: undefined, locator: undefined, problems };
	}
	const data = merged(base.data, own.data) as Fields;
	return { data, locator: joinedLocator(base, own, { data, file }), problems, named: base.named };
}

type Fields = Readonly<Record<string, unknown>>;

function isFields(value: unknown): value is Fields {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}

function idOf(item: unknown): unknown {
	return isFields(item) ? item.id : undefined;
}

function isStatement(fields: Fields): boolean {
	return "level" in fields || "evidence" in fields;
}

function merged(base: unknown, own: unknown): unknown {
	if (Array.isArray(base) && Array.isArray(own)) return mergedList(base, own);
	if (!isFields(base) || !isFields(own) || isStatement(own)) return own;
	const fields = new Map(Object.entries(base));
	for (const [name, value] of Object.entries(own)) {
		if (value === null) fields.delete(name);
		else fields.set(name, fields.has(name) ? merged(fields.get(name), value) : value);
	}
	return Object.fromEntries(fields);
}

function mergedList(base: readonly unknown[], own: readonly unknown[]): readonly unknown[] {
	if (![...base, ...own].every((item) => idOf(item) !== undefined)) return own;
	const items = new Map(base.map((item) => [idOf(item), item]));
	for (const item of own) {
		const known = items.get(idOf(item));
		items.set(idOf(item), known === undefined ? item : merged(known, item));
	}
	return [...items.values()];
}

type Path = Parameters<Locator["position"]>[0];
type Merged = { readonly data: Fields; readonly file: string };

function joinedLocator(base: YamlContent, own: YamlContent, { data, file }: Merged): Locator {
	const start = { line: 1, column: 1 };
	return {
		position: (path, at) => {
			const place = ownPath(data, own.data, path);
			if (place === undefined) return base.locator?.position(path, at) ?? start;
			return { ...(own.locator?.position(place, at) ?? start), file };
		},
		written: (path) => {
			const place = ownPath(data, own.data, path);
			return place === undefined ? base.locator?.written(path) : own.locator?.written(place);
		},
	};
}

/** Where the overlay gives the value at a path of both together; nothing where it does not. */
function ownPath(whole: unknown, own: unknown, path: Path): Path | undefined {
	const [step, ...rest] = path;
	if (step === undefined) return own === undefined ? undefined : [];
	const [next, inner] = Array.isArray(whole)
		? itemOf(whole, own, Number(step))
		: [step, isFields(whole) ? whole[step] : undefined];
	const said = (own as Readonly<Record<string | number, unknown>> | null)?.[next];
	if (said === undefined) return undefined;
	const found = ownPath(inner, said, rest);
	return found === undefined ? undefined : [next, ...found];
}

function itemOf(whole: readonly unknown[], own: unknown, place: number) {
	const item = whole[place];
	const id = idOf(item);
	const same =
		Array.isArray(own) && id !== undefined ? own.findIndex((of) => idOf(of) === id) : place;
	return [same, item] as const;
}
