import { readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Overlay } from "#src/files/overlay.ts";
import type { Problem } from "#src/files/problem.ts";
import { readYaml } from "#src/files/read-yaml.ts";
import type { AnyCatalogFile, Catalog, SiteCode } from "#src/lint/catalog.ts";
import { toldOnce, withoutFollowUps } from "#src/lint/follow-ups.ts";
import { fileFindings, runRules } from "#src/lint/rule.ts";
import { RULES } from "#src/lint/rules/registry.ts";
import { FILE_KINDS } from "#src/schema/registry.ts";
import { type LoadedRoot, loadContent, loadRoot } from "./load-root.ts";

const SOURCES = resolve(import.meta.dirname, "..");
const DRAWINGS = "components/guide/drawings";

let known: SiteCode | undefined;

/** The pages and drawings of this repository, read once: data of any root is shown by this code. */
export function siteCode(): SiteCode {
	known ??= { pages: pages("pages", "/"), drawings: drawings() };
	return known;
}

/** Addresses of the pages of a folder whose names are fixed, sub-folders included. */
function pages(folder: string, address: string): readonly string[] {
	return readdirSync(join(SOURCES, folder), { withFileTypes: true }).flatMap((found) => {
		const { name } = found;
		if (name.includes("[") || name === "404.astro") return [];
		if (found.isDirectory()) return pages(`${folder}/${name}`, `${address}${name}/`);
		if (!name.endsWith(".astro")) return [];
		return [name === "index.astro" ? address : `${address}${name.slice(0, -".astro".length)}/`];
	});
}

/** `SixSteps.astro` draws the figure `six-steps`. */
function drawings(): readonly string[] {
	return readdirSync(join(SOURCES, DRAWINGS))
		.filter((name) => name.endsWith(".astro"))
		.map((name) =>
			name
				.slice(0, -".astro".length)
				.replace(/(?!^)[A-Z]/g, "-$&")
				.toLowerCase(),
		);
}

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
 * @param overlay - Folder whose data is laid over that of the root.
 */
export function checkRoot(root: string, today: string, overlay?: Overlay): CheckedRoot {
	return checkLoaded(loadRoot(root, overlay), today);
}

/** The same for files that are loaded already. */
export function checkLoaded(loaded: LoadedRoot, today: string): CheckedRoot {
	const own = loaded.files.flatMap(({ problems }) => problems);
	const problems = [...own, ...ruleProblems(loaded, today), ...missingFiles(loaded)];
	const sorted = unreadFirst(sortedProblems(problems), loaded);
	return {
		files: loaded.files.length,
		problems: sorted.map((each) => ({
			...each,
			file: loaded.origins?.get(each.file) ?? each.file,
		})),
	};
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
	const known = new Map(files.map(({ file, found }) => [file, found]));
	const ofFile = (file: AnyCatalogFile) => known.get(file) ?? fileFindings(RULES, file, today);
	// What a file that cannot be read lacks is not a finding: its syntax comes first.
	const found = runRules(RULES, catalog, ofFile).filter(({ file }) => !unread.has(file));
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

/** Problems in the order people work through them: by file, line, column, then rule. */
function sortedProblems(problems: readonly Problem[]): readonly Problem[] {
	return problems.toSorted(
		(a, b) =>
			compare(a.file, b.file) ||
			a.line - b.line ||
			a.column - b.column ||
			compare(a.rule, b.rule) ||
			compare(a.message, b.message),
	);
}

/** By code unit, so that the order is the same on every machine. */
function compare(a: string, b: string): number {
	return a === b ? 0 : a < b ? -1 : 1;
}
