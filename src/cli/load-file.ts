import { join } from "node:path";
import type { Locator, Position } from "#src/files/locate.ts";
import type { Problem } from "#src/files/problem.ts";
import {
	type MarkdownContent,
	readMarkdownFile,
	readYamlFile,
	type YamlContent,
} from "#src/files/read-yaml.ts";
import type { AnyCatalogFile } from "#src/lint/catalog.ts";
import { baseName } from "#src/lint/strings.ts";
import { shallowClaims } from "#src/schema/comparison/shallow-claim.ts";
import type { Path } from "#src/schema/field-at.ts";
import { fileKindAt } from "#src/schema/file-kind-at.ts";
import { FILE_KINDS } from "#src/schema/registry.ts";
import { validate } from "#src/schema/validate.ts";

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
