import { lstatSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Caller } from "./command.ts";
import { UsageError } from "./errors.ts";

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
