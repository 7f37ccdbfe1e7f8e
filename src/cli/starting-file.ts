import { stringify } from "yaml";
import { type FieldRow, fieldReference } from "#src/schema/field-reference.ts";
import { FILE_KINDS, type KindName } from "#src/schema/registry.ts";

/** What is known when an entry is started. */
export type Start = {
	readonly kind: KindName;
	/** Values of fields, by their names. */
	readonly values: Readonly<Record<string, string>>;
	/** `YYYY-MM-DD`. */
	readonly today: string;
};

/**
 * A commented file to start an entry from: required fields filled in, the others as comments.
 *
 * It says nothing about the project that is not known: the status is unknown and what must be
 * there but cannot be known is marked. Of what is marked, and of nothing else, `mesh check` says so.
 */
export function startingFile({ kind, values, today }: Start): string {
	const { schema } = FILE_KINDS.find((one) => one.kind === kind) ?? FILE_KINDS[0];
	const rows = fieldReference(schema);
	const start: Readonly<Record<string, string>> = { status: "unknown", ...values, checked: today };
	const blocks = rows
		.filter(({ path }) => !path.includes("."))
		.map((row) => {
			const inner = rows.filter(
				({ path }) => /^[.[]/.test(path.slice(row.path.length)) && path.startsWith(row.path),
			);
			return row.required || Object.hasOwn(start, row.path)
				? filledIn(row, start)
				: commentedOut(row, inner);
		});
	return `${header(kind, schema.description ?? "")}\n${blocks.join("\n")}`;
}

function header(kind: KindName, description: string): string {
	return [
		`# yaml-language-server: $schema=../../public/schema/v1/${kind}.json`,
		`# ${description}`,
		'# Replace the values marked CHANGE. To use a field that is commented out, delete its "# ".',
		"# Leave out what no source states: left out means unknown.",
		"",
	].join("\n");
}

/** What a person must decide has a value that the check refuses until it is replaced. */
const UNKNOWN_YET: Readonly<Record<string, string>> = {
	homepage: "https://example.com/",
	summary: "Not described yet.",
};
const TO_DECIDE = "CHANGE";

function filledIn(row: FieldRow, start: Readonly<Record<string, string>>): string {
	const known = Object.hasOwn(start, row.path) ? start[row.path] : undefined;
	const value = known ?? UNKNOWN_YET[row.path] ?? TO_DECIDE;
	const mark = known === undefined ? "CHANGE. " : "";
	return `# ${mark}${about(row)}\n${stringify({ [row.path]: value }, { lineWidth: 0 })}`;
}

function commentedOut(row: FieldRow, inner: readonly FieldRow[]): string {
	const lines = inner.flatMap((field, index) => innerLines(field, inner[index - 1]?.path ?? ""));
	const list = row.type === "list" && inner.length === 0 ? ["#   -"] : [];
	return [`# ${about(row)}`, `# ${row.path}:`, ...list, ...lines, ""].join("\n");
}

/** A field inside a field; the first one of a list's item or of an id opens it. */
function innerLines(row: FieldRow, previous: string): readonly string[] {
	const parents = row.path.split(".").slice(0, -1);
	const parent = parents.join(".");
	const opens = !previous.startsWith(`${parent}.`);
	const name = row.path.slice(parent.length + 1);
	const depth = 2 * parents.length + 2 * parents.filter((one) => one.endsWith("[]")).length;
	const byId = opens && parents.at(-1) === "<id>" ? [`# ${" ".repeat(depth - 2)}an-id:`] : [];
	const dash = opens && parents.at(-1)?.endsWith("[]");
	const indent = dash ? `${" ".repeat(depth - 2)}- ` : " ".repeat(depth);
	return [...byId, `# ${indent}${name}: # ${about(row)}`];
}

function about({ description, allowed, required, path }: FieldRow): string {
	const told = allowed.every((word) => description.includes(word));
	const words = told ? "" : ` One of: ${allowed.join(", ")}.`;
	return `${description}${words}${!required && path.includes(".") ? " (optional)" : ""}`;
}
