import { lstatSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { filesAt } from "#src/files/git-tree.ts";
import { type FoundPath, listFiles } from "#src/files/list-files.ts";
import type { Locator, Position } from "#src/files/locate.ts";
import type { Problem } from "#src/files/problem.ts";
import {
	type MarkdownContent,
	readFrontMatter,
	readMarkdownFile,
	readYaml,
	readYamlFile,
	type YamlContent,
} from "#src/files/read-yaml.ts";
import type { AnyCatalogFile, SiteCode } from "#src/lint/catalog.ts";
import { baseName } from "#src/lint/strings.ts";
import { shallowClaims } from "#src/schema/comparison/shallow-claim.ts";
import type { Path } from "#src/schema/field-at.ts";
import { fileKindAt } from "#src/schema/file-kind-at.ts";
import { FILE_KINDS } from "#src/schema/registry.ts";
import { validate } from "#src/schema/validate.ts";
import { UsageError } from "./command.ts";
import { isDraft } from "./write-whole.ts";

/** All data files of a root, and whatever else lies between them. */
export type LoadedRoot = {
	readonly paths: readonly FoundPath[];
	/** In the order of their paths. */
	readonly files: readonly LoadedFile[];
};

/** Reads every data file below `content/` and `data/` of a root. */
export function loadRoot(root: string): LoadedRoot {
	const paths = dataPaths(root);
	const files = paths.flatMap(({ path, type }) => {
		const loaded = type === "file" ? loadFile(root, path) : undefined;
		return loaded === undefined ? [] : [loaded];
	});
	return { paths, files };
}

/** Everything below `content/` and `data/` of a root. */
export function dataPaths(root: string): readonly FoundPath[] {
	return ["content", "data"].flatMap((folder) => pathsIn(root, folder));
}

function pathsIn(root: string, folder: string): readonly FoundPath[] {
	const stats = lstatSync(join(root, folder), { throwIfNoEntry: false });
	return stats?.isDirectory() ? listFiles(root, folder).filter(({ path }) => !isDraft(path)) : [];
}

/**
 * The data files of a root as a commit has them.
 *
 * @throws {@link UsageError} when git knows no such commit.
 */
export function loadCommit(root: string, name: string): LoadedRoot {
	const committed = filesAt(root, name, ["content", "data"]);
	if (committed === undefined) {
		throw new UsageError(`git knows no commit "${name}" here. In a cut clone, fetch it first.`);
	}
	const files = committed.flatMap(({ path, content }) => {
		const read = path.endsWith(".md") ? readFrontMatter : readYaml;
		return loadContent(path, read(content)) ?? [];
	});
	return { paths: committed.map(({ path }) => ({ path, type: "file" })), files };
}

/** One data file: what is valid of it, and what its own reading found wrong. */
export type LoadedFile = {
	readonly file: AnyCatalogFile;
	/** Where a part of the data stands; the start of a file that could not be understood. */
	readonly position: (path: Path, at: "key" | "value") => Position;
	readonly problems: readonly Problem[];
	/** False for a file that could not be understood as a whole: nothing is known of its content. */
	readonly isRead: boolean;
};

/**
 * Reads one file and checks it against the schema of its kind.
 *
 * @param path - Path below the root, with forward slashes.
 * @returns `undefined` where no kind of data file is kept.
 */
export function loadFile(root: string, path: string): LoadedFile | undefined {
	const place = fileKindAt(path);
	if (place === undefined) return undefined;
	const read = place.kind.where.endsWith(".md") ? readMarkdownFile : readYamlFile;
	return loadContent(path, read(join(root, path)));
}

/** Checks what was read of a file against the schema of the kind kept at its path. */
export function loadContent(
	path: string,
	content: YamlContent | MarkdownContent,
): LoadedFile | undefined {
	const place = fileKindAt(path);
	if (place === undefined) return undefined;
	const { locator, problems } = content;
	const subject = { name: baseName(path), written: locator?.written ?? (() => undefined) };
	const { data, findings } = deepened(content.data, subject.name);
	const stray = strayKind(content.named, place.kind);
	const isStray = stray.length > 0;
	const valid = data === undefined ? undefined : validate(place.kind.schema, data, subject);
	const position = positionIn(locator);
	// What the schema of another kind misses follows from the one cause.
	const own = isStray ? [] : [...findings, ...(valid?.findings ?? [])];
	const located = own.map(({ path: part, at, rule, message, hint }) => {
		return { ...position(part, at), rule, message, hint };
	});
	const id = baseName(place.expected).replace(/\.(yaml|md)$/, "");
	const prose = "body" in content ? { text: content.body, line: content.bodyLine } : undefined;
	const refused = valid?.findings.map((finding) => finding.path);
	const whole = { kind: place.kind.kind, file: path, id, data: valid?.data ?? {}, prose, refused };
	return {
		file: whole as AnyCatalogFile,
		position,
		isRead: data !== undefined,
		problems: [...problems, ...stray, ...located].map((problem) => {
			return { file: path, severity: "error", ...problem };
		}),
	};
}

function deepened(data: YamlContent["data"], name: string) {
	return data === undefined ? { data, findings: [] } : shallowClaims(data, name);
}

function positionIn(locator: Locator | undefined): LoadedFile["position"] {
	return (path, at) => {
		// A finding on the file as a whole belongs to its first line.
		if (locator === undefined || path.length === 0) return { line: 1, column: 1 };
		return locator.position(path, at);
	};
}

/** A file whose first line names the kind of another folder: one of the two is wrong. */
function strayKind(
	named: string | undefined,
	{ kind, where }: (typeof FILE_KINDS)[number],
): readonly Omit<Problem, "file" | "severity">[] {
	const other = FILE_KINDS.find((each) => each.kind === named);
	if (named === undefined || named === kind || other === undefined) return [];
	const message = `The first line names the schema of a ${named}, but ${where} holds a ${kind}.`;
	const hint = `Move the file to ${other.where}, or write ${kind}.json in its first line.`;
	return [{ line: 1, column: 1, rule: "schema-line", message, hint }];
}

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
