import { readdirSync } from "node:fs";
import { join } from "node:path";

/** Something found below a folder. */
export type FoundPath = {
	/** Path below the root, with forward slashes. */
	readonly path: string;
	/** Links are named, never followed: a link could lead out of the root. */
	readonly type: "file" | "link" | "other";
};

/** Everything below a folder that is not itself a folder, sorted by path. */
export function listFiles(root: string, folder: string): readonly FoundPath[] {
	const found = readdirSync(join(root, folder), { withFileTypes: true }).flatMap(
		(entry): readonly FoundPath[] => {
			const path = `${folder}/${entry.name}`;
			if (entry.isDirectory()) return listFiles(root, path);
			if (entry.isSymbolicLink()) return [{ path, type: "link" }];
			return [{ path, type: entry.isFile() ? "file" : "other" }];
		},
	);
	return found.sort((a, b) => (a.path < b.path ? -1 : 1));
}
