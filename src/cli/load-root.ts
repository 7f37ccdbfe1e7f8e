import { lstatSync } from "node:fs";
import { join } from "node:path";
import { filesAt } from "#src/files/git-objects.ts";
import { type FoundPath, listFiles } from "#src/files/list-files.ts";
import type { Locator, Position } from "#src/files/locate.ts";
import { joinedPaths, type Overlay, overlaid, overlayPaths } from "#src/files/overlay.ts";
import type { Problem } from "#src/files/problem.ts";
import {
	type MarkdownContent,
	readFrontMatter,
	readMarkdownFile,
	readYaml,
	readYamlFile,
	type YamlContent,
} from "#src/files/read-yaml.ts";
import type { AnyCatalogFile } from "#src/lint/catalog.ts";
import type { RuleFinding } from "#src/lint/rule.ts";
import { baseName } from "#src/lint/strings.ts";
import { shallowClaims } from "#src/schema/comparison/shallow-claim.ts";
import type { Path } from "#src/schema/field-at.ts";
import { fileKindAt, type KnownPlace } from "#src/schema/file-kind-at.ts";
import { FILE_KINDS } from "#src/schema/registry.ts";
import { validate } from "#src/schema/validate.ts";
import { UsageError } from "./command.ts";
import { isDraft } from "./write-whole.ts";

/** All data files of a root, and whatever else lies between them. */
export type LoadedRoot = {
	readonly paths: readonly FoundPath[];
	/** In the order of their paths. */
	readonly files: readonly LoadedFile[];
	/** How messages write the paths that an overlay alone has. */
	readonly origins?: ReadonlyMap<string, string>;
};

/** Reads every data file below `content/` and `data/` of a root, with what is laid over them. */
export function loadRoot(root: string, overlay?: Overlay): LoadedRoot {
	const read = ({ path, type }: FoundPath) =>
		type === "file" && fileKindAt(path) ? [[path, readAt(root, path)] as const] : [];
	const paths = dataPaths(root);
	return laidOver(overlay, paths, new Map(paths.flatMap(read)));
}

type Contents = ReadonlyMap<string, YamlContent | MarkdownContent>;

/** Loads what was read of a root together with what an overlay has. */
function laidOver(
	overlay: Overlay | undefined,
	base: readonly FoundPath[],
	contents: Contents,
): LoadedRoot {
	const own = ["content", "data"].flatMap((folder) => overlayPaths(overlay, folder));
	const all = new Map(contents);
	const origins = new Map<string, string>();
	for (const { path, type } of own) {
		const shown = `${overlay?.name}/${path}`;
		const known = all.get(path);
		const isMerged = known !== undefined && !path.endsWith(".md");
		if (!isMerged) origins.set(path, shown);
		if (type !== "file" || overlay === undefined || !fileKindAt(path)) continue;
		const read = readAt(overlay.folder, path);
		all.set(path, isMerged ? overlaid(known, read, shown) : read);
	}
	const paths = joinedPaths(base, own);
	const files = paths.flatMap(({ path }) => {
		const content = all.get(path);
		return (content && loadContent(path, content)) ?? [];
	});
	return { paths, files, origins };
}

function readAt(root: string, path: string): YamlContent | MarkdownContent {
	const read = path.endsWith(".md") ? readMarkdownFile : readYamlFile;
	return read(join(root, path));
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
 * The data files of a root as a commit has them, with what is laid over them.
 *
 * @throws {@link UsageError} when git knows no such commit.
 */
export function loadCommit(root: string, name: string, overlay?: Overlay): LoadedRoot {
	const committed = filesAt(root, name, ["content", "data"]);
	if (committed === undefined) {
		throw new UsageError(`git knows no commit "${name}" here. In a cut clone, fetch it first.`);
	}
	const contents = committed.flatMap(({ path, content }) => {
		const read = path.endsWith(".md") ? readFrontMatter : readYaml;
		return fileKindAt(path) ? [[path, read(content)] as const] : [];
	});
	const paths = committed.map(({ path }) => ({ path, type: "file" as const }));
	return laidOver(overlay, paths, new Map(contents));
}

/** One data file: what is valid of it, and what its own reading found wrong. */
export type LoadedFile = {
	readonly file: AnyCatalogFile;
	/** The place of a part of the data; the start of a file that could not be understood. */
	readonly position: (path: Path, at: "key" | "value") => Position;
	readonly problems: readonly Problem[];
	/** False for a file that could not be understood as a whole: nothing is known of its content. */
	readonly isRead: boolean;
	/** What the rules about single files say of it, where an earlier check found that out. */
	readonly found?: readonly RuleFinding[] | undefined;
};

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
	const prose = "body" in content ? { text: content.body, line: content.bodyLine } : undefined;
	const refused = valid?.findings.map((finding) => finding.path);
	return {
		file: catalogFile(path, place, { data: valid?.data ?? {}, prose, refused }),
		position,
		isRead: data !== undefined,
		problems: [...problems, ...stray, ...located].map((problem) => {
			return { file: path, severity: "error", ...problem };
		}),
	};
}

/** A file as the rules see it. */
export function catalogFile(
	file: string,
	{ kind: { kind }, expected }: KnownPlace,
	content: { readonly data: unknown; readonly prose?: unknown; readonly refused?: unknown },
): AnyCatalogFile {
	const id = baseName(expected).replace(/\.(yaml|md)$/, "");
	return { kind, file, id, ...content } as AnyCatalogFile;
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
