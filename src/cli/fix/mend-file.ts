import { isUtf8 } from "node:buffer";
import { isDeepStrictEqual } from "node:util";
import { Lexer, parseDocument } from "yaml";
import type { z } from "zod";
import { decode } from "#src/files/decode.ts";
import type { ReadProblem } from "#src/files/problem.ts";
import { readFrontMatter, readYaml } from "#src/files/read-yaml.ts";
import { yamlValue } from "#src/files/yaml-value.ts";
import { shallowClaims } from "#src/schema/comparison/shallow-claim.ts";
import type { Path } from "#src/schema/field-at.ts";
import { fileKindAt } from "#src/schema/file-kind-at.ts";
import { validate } from "#src/schema/validate.ts";
import { formatted, sortFields } from "./format-yaml.ts";
import { mendYamlSigns, plainText } from "./mend-signs.ts";
import { mendValues } from "./mend-values.ts";

/** A file as it should be written, or why it is left as it is. */
export type MendedFile = {
	readonly text: string;
	/** What was changed, a phrase each; none when nothing is to be done. */
	readonly changes: readonly string[];
	/** Why the file was not understood; then nothing of it is changed. */
	readonly problems: readonly ReadProblem[];
};

/** Kept as others published or as programs wrote them. */
const KEPT: readonly string[] = ["conformance-report", "link-health"];

/** Whether a file is of a kind that people write. */
export function isMendable(path: string): boolean {
	const kind = fileKindAt(path)?.kind.kind;
	return kind !== undefined && !KEPT.includes(kind);
}

/**
 * Mends what a machine can mend of a data file: signs, forms of values, order of fields, format.
 *
 * What the file says stays the same, with all its comments; a file that cannot be understood is left.
 *
 * @param path - Path below the root, which tells its kind.
 */
export function mendFile(path: string, bytes: Buffer): MendedFile {
	const before = bytes.toString("utf8");
	const place = fileKindAt(path);
	const { text, changes } = plainText(before);
	const { problems } = decode(Buffer.from(text));
	if (place === undefined || !isUtf8(bytes) || problems.length > 0)
		return left(before, decode(bytes).problems);
	if (!path.endsWith(".md")) return together(before, mendYaml(text, place.kind.schema), changes);
	const [open = "", yaml = "", rest = ""] = text.match(FENCED)?.slice(1) ?? [];
	const { problems: found } = readFrontMatter(Buffer.from(text));
	if (open === "") return left(before, found);
	const mended = mendYaml(yaml, place.kind.schema);
	// The lines of a problem are those of the file.
	if (mended.problems.length > 0) return left(before, found.length > 0 ? found : mended.problems);
	return together(before, { ...mended, text: open + mended.text + rest }, changes);
}

const FENCED = /^(---[ \t]*\n)([\s\S]*?)(^---[ \t]*(?:\n|$)[\s\S]*)$/m;

function left(text: string, problems: readonly ReadProblem[]): MendedFile {
	return { text, changes: [], problems };
}

function together(before: string, mended: MendedFile, changes: readonly string[]): MendedFile {
	if (mended.problems.length > 0) return left(before, mended.problems);
	const all = [...changes, ...mended.changes];
	const isFormatted = mended.text !== before && all.length === 0;
	return { ...mended, changes: isFormatted ? ["spaces, quotes and line breaks"] : all };
}

function mendYaml(text: string, schema: z.ZodObject): MendedFile {
	const signs = mendYamlSigns(text);
	const { data, problems } = readYaml(Buffer.from(signs.text));
	if (data === undefined || problems.length > 0) return left(text, problems);
	// A tab may stand for two spaces or for eight: only where every field has its place it is settled.
	if (signs.isIndented && isMisplaced(schema, data))
		return left(text, readYaml(Buffer.from(text)).problems);
	const document = parseDocument(signs.text, { uniqueKeys: false });
	const values = mendValues(document, schema);
	const meant = yamlValue(document.contents, () => {});
	const moved = sortFields(document, schema);
	const written = formatted(document, signs.text);
	const isSame =
		isDeepStrictEqual(readYaml(Buffer.from(written)).data, meant) &&
		isDeepStrictEqual(comments(written), comments(signs.text));
	if (!isSame) return left(text, [LOSS]);
	const changes = [...signs.changes, ...values.map(valueChange), ...orderChange(moved)];
	return { text: written, changes, problems: [] };
}

const LOSS: ReadProblem = {
	line: 1,
	column: 1,
	rule: "fix",
	message: "The file cannot be written again without losing something.",
	hint: "Put its fields in order by hand.",
};

function isMisplaced(schema: z.ZodObject, data: Readonly<Record<string, unknown>>): boolean {
	const { findings } = validate(schema, data, { name: "", written: () => undefined });
	const { findings: shallow } = shallowClaims(data, "");
	return (
		shallow.length > 0 ||
		findings.some(({ rule }) => /^schema-(unknown-field|type|empty)$/.test(rule))
	);
}

function valueChange({ path, from, to }: ReturnType<typeof mendValues>[number]): string {
	return `${path.join(".")}: ${JSON.stringify(from)} becomes ${JSON.stringify(to)}`;
}

function orderChange(moved: readonly Path[]): readonly string[] {
	if (moved.length === 0) return [];
	const [first = []] = moved;
	const more = moved.length === 1 ? "" : ` and ${moved.length - 1} more`;
	return [`order of fields in ${first.length === 0 ? "the file" : first.join(".")}${more}`];
}

/** The comments of a text, sorted: a field takes its own along. */
function comments(text: string): readonly string[] {
	const tokens = [...new Lexer().lex(text)];
	return tokens
		.filter((token) => token.startsWith("#"))
		.map((token) => token.trimEnd())
		.sort();
}
