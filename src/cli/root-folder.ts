import { existsSync, lstatSync, realpathSync, statSync } from "node:fs";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import type { FoundPath } from "#src/files/list-files.ts";
import { type Overlay, overlayAt } from "#src/files/overlay.ts";
import { type Caller, UsageError } from "./command.ts";

const REPOSITORY = resolve(import.meta.dirname, "../..");

/** The folder a `--root` names, or this repository. It must hold `content/`. */
export function rootFolder(given: string | undefined, { folder }: Caller): string {
	const root = given === undefined ? REPOSITORY : resolve(folder, given);
	const isFolder = (path: string) =>
		lstatSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
	if (given === "" || !isFolder(join(root, "."))) throw new UsageError(`${root} is not a folder.`);
	if (!isFolder(join(root, "content"))) throw new UsageError(`${root} has no content/ folder.`);
	return root;
}

/** The folder an `--overlay` names, if it names one. It must hold `content/` or `data/`. */
export function overlayFolder(given: string | undefined, { folder }: Caller): Overlay | undefined {
	if (given === undefined) return undefined;
	const overlay = overlayAt(folder, given);
	if (overlay !== undefined) return overlay;
	throw new UsageError(`${resolve(folder, given)} holds neither content/ nor data/ to lay over.`);
}

/** What was found below a root. */
type Found = { readonly paths: readonly FoundPath[] };

/**
 * Which files the paths of a call mean: files themselves, or folders around them; all without any.
 *
 * @param given - Paths as seen from the caller's folder, or else from the root.
 */
export function wantedFiles(
	root: string,
	given: readonly string[],
	found: Found,
	caller: Caller,
): (file: string) => boolean {
	const wanted = given.map((path) => pathInRoot(root, path, found, caller));
	return (file) => wanted.length === 0 || wanted.some((path) => covers(path, file));
}

/** Whether a path below the root is a file, or a folder around it; the root itself is "". */
function covers(path: string, file: string): boolean {
	return path === "" || file === path || file.startsWith(`${path}/`);
}

/**
 * Takes paths as seen from the caller's folder, or else from the root.
 *
 * @throws {@link UsageError} when there is nothing of the kind or no data file in it: "no problems"
 * of what was never read would be wrong.
 */
function pathInRoot(root: string, given: string, { paths }: Found, caller: Caller): string {
	const found = [resolve(caller.folder, given), resolve(root, given)].find((path) =>
		existsSync(path),
	);
	if (found === undefined) throw new UsageError(`${given} does not exist.`);
	const path = relative(realpathSync(root), unlinked(found)).split(sep).join("/");
	if (!paths.some((one) => covers(path, one.path))) {
		const what = statSync(found).isDirectory() ? "holds no data files" : "is not a data file";
		throw new UsageError(`${given} ${what}; those lie below content/ and data/ of ${root}.`);
	}
	return path;
}

/** The path with the links on the way to it resolved; what it names may be a link itself. */
function unlinked(path: string): string {
	if (statSync(path).isDirectory()) return realpathSync(path);
	return join(realpathSync(dirname(path)), basename(path));
}

/** Today in UTC, `YYYY-MM-DD`: the day is the same for the person who writes a file and for what checks it. */
export function today(): string {
	return new Date().toISOString().slice(0, 10);
}
