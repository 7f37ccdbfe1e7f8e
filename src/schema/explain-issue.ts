import type { z } from "zod";
import { type Field, fieldAt, fieldNames, type Path } from "./field-at.ts";
import type { Finding } from "./finding.ts";
import { nearest } from "./nearest.ts";
import { quoted } from "./quoted.ts";

/** The file that is spoken of. */
export interface Subject {
	readonly name: string;
	/** A plain value as it is written in the file: `1.10` where the data holds the number 1.1. */
	readonly written: (path: Path) => string | undefined;
}

interface Case {
	readonly schema: z.core.$ZodType;
	readonly path: Path;
	readonly value: unknown;
	/** The field's path as people write it: `ga.date`, `aliases[0]`. */
	readonly label: string;
	readonly field: Field | undefined;
	readonly subject: Subject;
}

/** Turns what zod found wrong into words: what is wrong with value and file, then the cure. */
export function explainIssue(
	schema: z.core.$ZodType,
	data: unknown,
	issue: z.core.$ZodIssue,
	subject: Subject,
): readonly Finding[] {
	const path = issue.path as Path;
	const value = valueAt(data, path);
	const field = fieldAt(schema, path);
	const it = { schema, path, value, label: labelOf(path), field, subject };
	if (typeof value === "symbol") return [];
	if (issue.code === "unrecognized_keys") return issue.keys.map((key) => unknownField(it, key));
	if (issue.code === "invalid_key") return [badKey(it, issue)];
	if (value === undefined) return [missing(it)];
	if (value === null) return [empty(it, "has no value")];
	if (issue.code === "invalid_type") return [wrongType(it, issue.expected)];
	if (typeof value === "string" && value.trim() === "") return [empty(it, "is empty")];
	if (issue.code === "invalid_value") return [notAllowed(it, issue.values)];
	if (issue.code === "too_big") return [tooBig(it, Number(issue.maximum))];
	if (issue.code === "too_small") return [tooSmall(it, Number(issue.minimum))];
	return [misformed(it, issue)];
}

function finding(
	it: Case,
	rule: string,
	message: string,
	...hint: (string | undefined)[]
): Finding {
	const said = hint.filter((part) => part !== undefined && part !== "").join(" ");
	return { rule, path: it.path, at: "value", message, hint: said };
}

function unknownField(it: Case, key: string): Finding {
	const names = it.field === undefined ? [] : fieldNames(it.field.schema);
	const near = nearest(key, names);
	const message = `${quoted(key)} in ${it.subject.name} is not a field.`;
	const hint = near === undefined ? `Fields here: ${names.join(", ")}.` : didYouMean(near);
	return { rule: "schema-unknown-field", path: [...it.path, key], at: "key", message, hint };
}

function badKey(it: Case, issue: z.core.$ZodIssueInvalidKey): Finding {
	const key = String(it.path.at(-1));
	const [{ message: said } = { message: "is not allowed" }] = issue.issues;
	const message = `${quoted(key)} in ${it.subject.name} ${said}.`;
	const hint = "Write it like mtls or header-routing.";
	return { rule: "schema-format", path: it.path, at: "key", message, hint };
}

function missing(it: Case): Finding {
	const message = `"${it.label}" is missing in ${it.subject.name}.`;
	return finding(it, "schema-missing", message, "Add it.", it.field?.description, allowed(it));
}

function empty(it: Case, said: string): Finding {
	const cure = it.field?.required ? "Fill it in." : "Fill it in, or leave the line out instead.";
	const message = `"${it.label}" in ${it.subject.name} ${said}.`;
	return finding(it, "schema-empty", message, cure, it.field?.description);
}

const TYPES: Readonly<Record<string, string>> = {
	array: "a list",
	object: "a mapping of fields",
	record: "a mapping of fields",
	string: "text",
	number: "a number",
	int: "a whole number",
	boolean: "true or false",
};

function wrongType(it: Case, expected: string): Finding {
	const message = `"${it.label}" in ${it.subject.name} is ${shown(it)}, not ${TYPES[expected] ?? expected}.`;
	return finding(it, "schema-type", message, typeHint(it, expected), it.field?.description);
}

function typeHint(it: Case, expected: string): string | undefined {
	const scalar = typeof it.value !== "object";
	if (expected === "string" && scalar) return `Write ${quoted(writtenValue(it))} in quotes.`;
	if (expected === "array") return 'Write each item on a line of its own, after "- ".';
	return undefined;
}

function notAllowed(it: Case, values: readonly unknown[]): Finding {
	const words = values.map(String);
	const written = writtenValue(it);
	const message = `${shown(it)} in ${it.subject.name} is not allowed for "${it.label}".`;
	const near = nearest(written, words) ?? yesNo(it.value, words);
	const hint = near === undefined ? "" : didYouMean(near);
	const sentence = message.replace(/^./, (letter) => letter.toUpperCase());
	return finding(it, "schema-value", sentence, hint, allowed(it), it.field?.description);
}

/** YAML reads an unquoted `true` as a truth value where people mean yes. */
function yesNo(value: unknown, words: readonly string[]): string | undefined {
	const word = value === true ? "yes" : "no";
	return typeof value === "boolean" && words.includes(word) ? word : undefined;
}

function tooBig(it: Case, most: number): Finding {
	if (typeof it.value !== "string") return tooMany(it, `at most ${most}`);
	const rule = it.label === "summary" ? "summary-length" : "schema-length";
	const length = it.value.trim().length;
	const message = `"${it.label}" in ${it.subject.name} is ${length} characters long; at most ${most} are allowed.`;
	return finding(it, rule, message, `Shorten it by ${length - most}.`, it.field?.description);
}

function tooSmall(it: Case, least: number): Finding {
	const nothing = Array.isArray(it.value) && it.value.length === 0;
	return nothing ? empty(it, "is an empty list") : tooMany(it, `at least ${least}`);
}

function tooMany(it: Case, bound: string): Finding {
	const message = `"${it.label}" in ${it.subject.name} is ${shown(it)}; ${bound} is allowed.`;
	return finding(it, "schema-range", message, it.field?.description);
}

function misformed(it: Case, issue: z.core.$ZodIssue): Finding {
	const address = issue.code === "invalid_format" && issue.format === "url";
	const said = issue.message.startsWith("Invalid") ? "is not in the right form" : issue.message;
	const message = `${quoted(writtenValue(it))} in ${it.subject.name} ${said}.`;
	const hint = address ? "Write a public address that starts with https://." : "";
	const rule = address ? "evidence-url" : "schema-format";
	return finding(it, rule, message, hint, it.field?.description);
}

function allowed(it: Case): string | undefined {
	const { values } = it.field?.schema._zod ?? {};
	return values === undefined ? undefined : `Allowed: ${[...values].map(String).join(", ")}.`;
}

function didYouMean(word: string): string {
	return `Did you mean ${quoted(word)}?`;
}

function writtenValue(it: Case): string {
	return it.subject.written(it.path) ?? String(it.value);
}

function shown(it: Case): string {
	if (Array.isArray(it.value)) return it.value.length === 0 ? "an empty list" : "a list";
	if (typeof it.value === "object") return "a mapping of fields";
	if (typeof it.value === "string") return quoted(it.value);
	return `the ${typeof it.value === "number" ? "number" : "truth value"} ${writtenValue(it)}`;
}

function valueAt(data: unknown, path: Path): unknown {
	return path.reduce<unknown>((value, step) => {
		const inside = typeof value === "object" && value !== null && Object.hasOwn(value, step);
		return inside ? (value as Readonly<Record<string | number, unknown>>)[step] : undefined;
	}, data);
}

function labelOf(path: Path): string {
	return path
		.map((step) => (typeof step === "number" ? `[${step}]` : `.${step}`))
		.join("")
		.slice(1);
}
