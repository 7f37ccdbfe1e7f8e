import type { Problem } from "#src/files/problem.ts";
import { readYaml } from "#src/files/read-yaml.ts";
import { checkLoaded } from "./check-root.ts";
import { loadContent } from "./load-file.ts";
import { loadRoot } from "./load-root.ts";

/**
 * Problems a root would have that it does not have now, were a file written.
 *
 * @param path - Path of the file below the root; a file that is there is taken as replaced.
 * @param today - Day dates are compared with, `YYYY-MM-DD`.
 */
export function freshProblems(
	root: string,
	path: string,
	text: string,
	today: string,
): readonly Problem[] {
	const before = loadRoot(root);
	const file = loadContent(path, readYaml(Buffer.from(text)));
	const others = before.files.filter((one) => one.file.file !== path);
	const after = { ...before, files: file === undefined ? others : [...others, file] };
	const told = ({ file: name, message }: Problem) => `${name} ${message}`;
	const known = new Set(checkLoaded(before, today).problems.map(told));
	return checkLoaded(after, today).problems.filter((problem) => !known.has(told(problem)));
}
