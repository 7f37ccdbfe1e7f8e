import type { z } from "zod";
import { fieldNames, type Path } from "./field-at.ts";
import { type Finding, type IssueCase, issueCase, quoted, type Subject } from "./issue-case.ts";
import { otherName, synonym, typeCure, unknownCure, wideSign, yesOrNo } from "./issue-cures.ts";
import { nearest } from "./nearest.ts";

/** Turns what zod found wrong into words: what is wrong with value and file, then the cure. */
export function explainIssue(
	schema: z.core.$ZodType,
	data: unknown,
	issue: z.core.$ZodIssue,
	subject: Subject,
): readonly Finding[] {
	const it = issueCase(schema, data, issue.path as Path, subject);
	// A value the reader refused is reported already; a symbol replaces it.
	if (typeof it.value === "symbol") return [];
	if (issue.code === "unrecognized_keys") return issue.keys.map((key) => unknownField(it, key));
	if (issue.code === "invalid_key") return [badKey(it, issue)];
	return [badValue(it, issue)];
}

function badValue(it: IssueCase, issue: z.core.$ZodIssue): Finding {
	if (it.value === undefined) return missing(it);
	if (it.value === null) return empty(it, "has no value");
	if (issue.code === "invalid_type") return wrongType(it, issue.expected);
	if (typeof it.value === "string" && it.value.trim() === "") return empty(it, "is empty");
	if (issue.code === "invalid_value") return notAllowed(it);
	if (issue.code === "too_big") return tooBig(it, Number(issue.maximum));
	if (issue.code === "too_small") return tooSmall(it, Number(issue.minimum));
	return misformed(it, issue);
}

function finding(it: IssueCase, rule: string, message: string, ...cure: string[]): Finding {
	const description = it.field?.description ?? "";
	// Most descriptions of closed lists name the words already.
	const told = it.words.length === 0 || it.words.every((word) => description.includes(word));
	const allowed = told ? "" : `Allowed: ${it.words.join(", ")}.`;
	const hint = [...cure, description, allowed].filter((part) => part !== "").join(" ");
	return { rule, path: it.path, at: "value", message, hint };
}

function unknownField(it: IssueCase, key: string): Finding {
	const names = it.field === undefined ? [] : fieldNames(it.field.schema);
	const near = otherName(key, names) ?? nearest(key, names);
	const message = `${quoted(key)} in ${it.file} is not a field.`;
	const hint =
		unknownCure(it, key) ?? (near && didYouMean(near)) ?? `Fields here: ${names.join(", ")}.`;
	return { rule: "schema-unknown-field", path: [...it.path, key], at: "key", message, hint };
}

function badKey(it: IssueCase, issue: z.core.$ZodIssueInvalidKey): Finding {
	const said = issue.issues[0]?.message ?? "is not allowed here";
	const message = `${quoted(String(it.path.at(-1)))} in ${it.file} ${said}.`;
	const written = String(it.path.at(-1));
	const plain = written
		.trim()
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, "-")
		.replace(/^-|-$/g, "");
	const hint =
		plain === ""
			? 'Write it like "mtls" or "header-routing".'
			: `Write ${plain}, if that is what is meant.`;
	return { rule: "schema-format", path: it.path, at: "key", message, hint };
}

function missing(it: IssueCase): Finding {
	return finding(it, "schema-missing", `"${it.label}" is missing in ${it.file}.`, "Add it.");
}

function empty(it: IssueCase, said: string): Finding {
	const cure = it.field?.required ? "Fill it in." : "Fill it in, or leave the line out instead.";
	return finding(it, "schema-empty", `"${it.label}" in ${it.file} ${said}.`, cure);
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

function wrongType(it: IssueCase, expected: string): Finding {
	const isNumber = expected === "number" && typeof it.value === "number";
	const shown = isNumber ? it.written : it.shown;
	const message = `"${it.label}" in ${it.file} is ${shown}, not ${TYPES[expected] ?? expected}.`;
	return finding(it, "schema-type", message, typeCure(it, expected));
}

function notAllowed(it: IssueCase): Finding {
	const shown = it.shown.replace(/^./, (letter) => letter.toUpperCase());
	const message = `${shown} in ${it.file} is not allowed for "${it.label}".`;
	const near = yesOrNo(it) ?? synonym(it) ?? nearest(it.written, it.words);
	if (it.label.endsWith(".level") && it.written === "unknown") {
		const cure = "Leave the claim out: what is not in the file is unknown.";
		return finding(it, "schema-value", message, cure);
	}
	const cure = wideSign(it.written) ?? (near === undefined ? "" : didYouMean(near));
	return finding(it, "schema-value", message, cure);
}

function tooBig(it: IssueCase, most: number): Finding {
	if (typeof it.value !== "string") return outOfRange(it, `at most ${most}`);
	const rule = it.label === "summary" ? "summary-length" : "schema-length";
	const length = it.value.trim().length;
	const message = `"${it.label}" in ${it.file} is ${length} characters long; at most ${most} are allowed.`;
	return finding(it, rule, message, `Shorten it by ${length - most}.`);
}

function tooSmall(it: IssueCase, least: number): Finding {
	const nothing = Array.isArray(it.value) && it.value.length === 0;
	return nothing ? empty(it, "is an empty list") : outOfRange(it, `at least ${least}`);
}

function outOfRange(it: IssueCase, bound: string): Finding {
	const count = Array.isArray(it.value) ? it.value.length : undefined;
	const size = count === undefined ? it.written : `${count} ${count === 1 ? "item" : "items"}`;
	const message = `"${it.label}" in ${it.file} is ${size}; it must be ${bound}.`;
	return finding(it, "schema-range", message);
}

function misformed(it: IssueCase, issue: z.core.$ZodIssue): Finding {
	const address = issue.code === "invalid_format" && issue.format === "url";
	const said = issue.message.startsWith("Invalid") ? "is not in the right form" : issue.message;
	const message = `${quoted(it.written)} in ${it.file} ${said}.`;
	const cure = address ? "Write a public address that starts with https://." : "";
	return finding(it, address ? "evidence-url" : "schema-format", message, cure);
}

function didYouMean(word: string): string {
	return `Did you mean ${quoted(word)}?`;
}
