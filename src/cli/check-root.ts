import type { Problem } from "#src/files/problem.ts";
import type { Catalog } from "#src/lint/catalog.ts";
import { toldOnce, withoutFollowUps } from "#src/lint/follow-ups.ts";
import { runRules } from "#src/lint/rule.ts";
import { RULES } from "#src/lint/rules/registry.ts";
import { FILE_KINDS } from "#src/schema/registry.ts";
import { type LoadedRoot, loadRoot } from "./load-root.ts";
import { siteCode } from "./site-code.ts";
import { sortedProblems } from "./sorted-problems.ts";

/** What a check of a root found. */
export type CheckedRoot = {
	/** Number of data files read. */
	readonly files: number;
	/** Sorted by file, line, column and rule. */
	readonly problems: readonly Problem[];
};

/**
 * Reads every data file of a root and reports all problems of all of them.
 *
 * @param root - Folder that holds `content/` and `data/`.
 * @param today - Day that dates are compared with, `YYYY-MM-DD`.
 */
export function checkRoot(root: string, today: string): CheckedRoot {
	return checkLoaded(loadRoot(root), today);
}

/** The same for files that are loaded already. */
export function checkLoaded(loaded: LoadedRoot, today: string): CheckedRoot {
	const own = loaded.files.flatMap(({ problems }) => problems);
	const problems = [...own, ...ruleProblems(loaded, today), ...missingFiles(loaded)];
	return { files: loaded.files.length, problems: unreadFirst(sortedProblems(problems), loaded) };
}

/** Files that cannot be read come first: other findings may only follow from them. */
function unreadFirst(problems: readonly Problem[], { files }: LoadedRoot): readonly Problem[] {
	const unread = unreadFiles(files);
	const isUnread = ({ file }: Problem) => unread.has(file);
	return [...problems.filter(isUnread), ...problems.filter((each) => !isUnread(each))];
}

function unreadFiles(files: LoadedRoot["files"]): ReadonlySet<string> {
	return new Set(files.flatMap(({ file, isRead }) => (isRead ? [] : [file.file])));
}

function ruleProblems({ files, paths }: LoadedRoot, today: string): readonly Problem[] {
	const unread = unreadFiles(files);
	const all = files.map(({ file }) => file);
	const catalog: Catalog = { today, paths, site: siteCode(), files: all, unread };
	const positions = new Map(files.map(({ file, position }) => [file.file, position]));
	// What a file that cannot be read lacks is not a finding: its syntax comes first.
	const found = runRules(RULES, catalog).filter(({ file }) => !unread.has(file));
	return toldOnce(withoutFollowUps(found, catalog)).map(
		({ file, path, at, place, rule, severity, message, hint }) => {
			const found = place ?? positions.get(file)?.(path, at) ?? { line: 1, column: 1 };
			return { file, ...found, severity, rule, message, hint };
		},
	);
}

function missingFiles({ files }: LoadedRoot): readonly Problem[] {
	return FILE_KINDS.filter((kind) => "required" in kind)
		.filter(({ kind }) => !files.some(({ file }) => file.kind === kind))
		.map(({ where, kind }) => ({
			file: where,
			line: 1,
			column: 1,
			severity: "error",
			rule: "missing-file",
			message: `${where} is missing.`,
			hint: `Bring it back; the entries cannot be checked without the ${kind}.`,
		}));
}
