import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { readFrontMatter, readYaml } from "#src/files/read-yaml.ts";
import { runRules } from "#src/lint/rule.ts";
import { RULES } from "#src/lint/rules/registry.ts";
import { baseName, strings } from "#src/lint/strings.ts";
import { checkLoaded, siteCode } from "./check-root.ts";
import { Refusal, visible } from "./command.ts";
import { type LoadedRoot, loadContent, loadRoot } from "./load-root.ts";
import { writeWhole } from "./write-whole.ts";

/** The text of every data file, by its path below the root. */
type Texts = ReadonlyMap<string, string>;

/** A root before and after a change that touches many files at once. */
export type Move = {
	readonly root: string;
	readonly before: LoadedRoot;
	readonly old: Texts;
	readonly texts: Map<string, string>;
};

/** Reads a root to be changed. Nothing is written before {@link writeMove}. */
export function startMove(root: string): Move {
	const before = loadRoot(root);
	const old = new Map(
		before.files.map(({ file }) => [file.file, readFileSync(join(root, file.file), "utf8")]),
	);
	return { root, before, old, texts: new Map(old) };
}

/** The path and address of an entry: `content/meshes/istio.yaml` and `meshes/istio`. */
export function entryPlace({ old }: Move, id: string): { path: string; address: string } {
	for (const collection of ["meshes", "proxies", "tools"]) {
		const path = `content/${collection}/${id}.yaml`;
		if (old.has(path)) return { path, address: `${collection}/${id}` };
	}
	throw new Refusal(`"${id}" is not an entry.`);
}

/** Adds addresses that redirect to an entry, in the place that the order of its fields gives. */
export function withMovedFrom(text: string, addresses: readonly string[]): string {
	const items = addresses.map((address) => `  - ${address}\n`).join("");
	if (/^moved_from:[ \t]*\r?\n/m.test(text)) return text.replace(/^moved_from:.*\n/m, `$&${items}`);
	if (/^moved_from:[ \t]*\[\s*\w/m.test(text))
		return text.replace(/^(moved_from:[ \t]*\[)/m, `$1${addresses.join(", ")}, `);
	if (/^moved_from:/m.test(text)) return text.replace(/^moved_from:.*\n/m, `moved_from:\n${items}`);
	return text.replace(/^homepage:/m, `moved_from:\n${items}homepage:`);
}

/** Leads links of the site's own pages, as `/meshes/istio/`, to another page in every file. */
export function rewriteLinks({ texts }: Move, from: string, to: string): void {
	const link = new RegExp(String.raw`(?<![\w.:/-])/${from}(?=[/#"')\s]|$)`, "gm");
	for (const [path, text] of texts) texts.set(path, text.replace(link, `/${to}`));
}

/** Writes another id where a field is `mesh`, or where a rule says that the old id is not an entry any more. */
export function rewriteReferences(move: Move, from: string, to: string, today: string): void {
	const told = new Set(placedFindings(move.before, today).map(({ key }) => key));
	const after = changedRoot(move);
	const places = [
		...placedFindings(after, today).filter(({ key }) => !told.has(key)),
		...meshFields(after),
	];
	const once = new Map(
		places.map((place) => [`${place.file}:${place.line}:${place.column}`, place]),
	);
	// From the end of a line to its start, so that the columns still hold.
	for (const { file, line, column } of [...once.values()].sort((a, b) => b.column - a.column)) {
		const lines = (move.texts.get(file) ?? "").split("\n");
		const text = lines[line - 1] ?? "";
		const rest = text.slice(column - 1).match(/^(["']?)([a-z0-9-]+)(?=["',\]}\s]|$|:)/);
		if (rest?.[2] !== from) continue;
		const start = column - 1 + (rest[1] ?? "").length;
		lines[line - 1] = text.slice(0, start) + to + text.slice(start + from.length);
		move.texts.set(file, lines.join("\n"));
	}
}

/** Where an experiment, a report or an entry names a mesh. */
function meshFields({ files }: LoadedRoot) {
	return files.flatMap(({ file, position }) =>
		strings(file)
			.filter(({ field }) => field === "mesh")
			.map(({ path }) => ({ file: file.file, ...position(path, "value") })),
	);
}

function placedFindings({ files, paths }: LoadedRoot, today: string) {
	const catalog = { today, paths, site: siteCode(), files: files.map(({ file }) => file) };
	const positions = new Map(files.map(({ file, position }) => [file.file, position]));
	return runRules(RULES, catalog).flatMap(({ file, path, at, message }) => {
		const place = positions.get(file)?.(path, at);
		const key = [file, ...path, message].join("\n");
		return place === undefined || path.length === 0 ? [] : [{ file, ...place, key }];
	});
}

/** The root as it would be, with only the changed files read again. */
function changedRoot({ before, old, texts }: Move): LoadedRoot {
	const kept = before.files.filter(({ file }) => texts.get(file.file) === old.get(file.file));
	const changed = [...texts].flatMap(([path, text]) => {
		if (old.get(path) === text) return [];
		const read = path.endsWith(".md") ? readFrontMatter : readYaml;
		return loadContent(path, read(Buffer.from(text))) ?? [];
	});
	const files = [...kept, ...changed].sort((a, b) => (a.file.file < b.file.file ? -1 : 1));
	const stay = before.paths.filter(({ path }) => !old.has(path) || texts.has(path));
	const fresh = [...texts.keys()].filter((path) => !old.has(path));
	return { files, paths: [...stay, ...fresh.map((path) => ({ path, type: "file" as const }))] };
}

/**
 * Writes what changed, new files first and removals last, so that nothing is lost on the way.
 *
 * @returns The paths that were written or removed, sorted.
 * @throws {@link Refusal} when the check would report something new; then nothing is written.
 */
export function writeMove(move: Move, today: string): readonly string[] {
	const told = new Set(checkLoaded(move.before, today).problems.map(({ message }) => message));
	const fresh = checkLoaded(changedRoot(move), today).problems.filter(
		({ message, severity }) => severity === "error" && !told.has(message),
	);
	const reasons = fresh.map(
		({ file, line, message, hint }) => `\n  ${file}:${line}  ${visible(message)} ${visible(hint)}`,
	);
	if (fresh.length > 0)
		throw new Refusal(`Nothing was changed, because the check would report:${reasons.join("")}`);
	const { root, old, texts } = move;
	const written = [...texts].filter(([path, text]) => old.get(path) !== text);
	const gone = [...old.keys()].filter((path) => !texts.has(path));
	for (const isNew of [true, false]) {
		for (const [path, text] of written)
			if (old.has(path) !== isNew) writeWhole(join(root, path), text, !isNew);
	}
	for (const path of gone) rmSync(join(root, path));
	return [...written.map(([path]) => path), ...gone].sort();
}

/** Gives a file another name, in the same folder. */
export function renameFile({ texts }: Move, path: string, name: string): void {
	const text = texts.get(path);
	if (text === undefined) return;
	texts.delete(path);
	texts.set(path.slice(0, -baseName(path).length) + name, text);
}
