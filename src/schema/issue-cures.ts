import { fieldNames } from "./field-at.ts";
import { type IssueCase, quoted } from "./issue-case.ts";

/** Names people give to fields of ours. */
const NAMES: Readonly<Record<string, readonly string[]>> = {
	evidence: ["source", "url", "link", "proof", "reference", "href"],
	checked: ["date", "day", "verified", "checked_at", "last_checked"],
	note: ["comment", "comments", "notes", "remark", "description", "text"],
	since: ["version", "from", "added"],
	level: ["support", "supported", "status", "value"],
	homepage: ["url", "website", "site", "home"],
	repository: ["repo", "github", "git", "source_code"],
	documentation: ["docs", "doc"],
	license: ["licence"],
	summary: ["description"],
	languages: ["language"],
	platforms: ["platform"],
	p99_9: ["p999", "p99.9", "p99-9"],
	p99_99: ["p9999", "p99.99"],
	average: ["mean", "avg"],
};

/** The field that is meant by another name; only names a place has are offered. */
export function otherName(key: string, names: readonly string[]): string | undefined {
	const plain = key.toLowerCase();
	return names.find((name) => NAMES[name]?.includes(plain));
}

/** Slips that turn a value into a field. */
export function unknownCure({ value }: IssueCase, key: string): string | undefined {
	if (/^\d+$/.test(key)) return "Write decimals with a point, as 1.8; a comma starts a new field.";
	const content = (value as Readonly<Record<string, unknown>> | undefined)?.[key];
	const isClaim = typeof content === "object" && content !== null && "level" in content;
	if (isClaim) return "It reads as a claim: indent it by two spaces, below capabilities.";
	const isText = content === null && /\s/.test(key);
	return isText
		? "Put the whole text in quotes: inside { } a comma starts a new field."
		: undefined;
}

/** What to write where a value is of another type than asked for. */
export function typeCure(it: IssueCase, expected: string): string {
	const plain = typeof it.value !== "object";
	if (expected === "string" && plain) return textCure(it);
	if (expected === "string" && Array.isArray(it.value)) return "Keep one, without the hyphen.";
	if (expected === "number" && typeof it.value === "string") return numberCure(it.value);
	if (expected === "number" && typeof it.value === "number")
		return "Leave the line out where the source gives no number.";
	if (expected === "array") return listCure(it.value);
	return expected === "object" || expected === "record" ? fieldsCure(it) : "";
}

function textCure(it: IssueCase): string {
	const { written, label } = it;
	if (/(^|\.)duration$/.test(label) && /^\d+$/.test(written))
		return `Write "${written}s" in quotes.`;
	return dayCure(it) ?? `Write ${quoted(written)} in quotes.`;
}

/** A day without its hyphens is a number to YAML, and quotes would not make it a day. */
function dayCure({ written, label }: IssueCase): string | undefined {
	const [, year, month, day] = written.match(/^(\d{4})(\d{2})(\d{2})$/) ?? [];
	if (day !== undefined) return `Write ${year}-${month}-${day}, with hyphens.`;
	const isYear = /^\d{4}$/.test(written) && /(^|\.)checked$/.test(label);
	return isYear ? `Write the whole day, as ${written}-01-31.` : undefined;
}

function numberCure(value: string): string {
	const number = value.match(/^-?\d+(\.\d+)?/)?.[0];
	return number === undefined ? "Write a number." : `Write ${number}, without quotes and unit.`;
}

function listCure(value: unknown): string {
	const isDash = typeof value === "string" && /^[–—•·*]/.test(value);
	const sign = isDash ? "with a plain hyphen, " : "";
	return `Write each item on a line of its own, ${sign}after "- ".`;
}

function fieldsCure({ field, value }: IssueCase): string {
	const schema = field?.schema;
	const names = schema === undefined ? [] : fieldNames(schema).slice(0, 4);
	const fields = names.length === 0 ? "its fields" : `its fields, as ${names.join(", ")}`;
	return Array.isArray(value)
		? `Delete the hyphens and write ${fields}, below it.`
		: `Write ${fields}, below it, indented by two spaces.`;
}

/** Words people write for ours. */
const SYNONYMS: Readonly<Record<string, string>> = {
	alive: "active",
	dead: "discontinued",
	deprecated: "discontinued",
	experimental: "alpha",
	false: "none",
	ga: "stable",
	k8s: "kubernetes",
	n: "none",
	no: "none",
	off: "none",
	on: "full",
	oss: "open-source",
	paid: "enterprise",
	preview: "beta",
	supported: "full",
	true: "full",
	unsupported: "none",
	y: "full",
	yes: "full",
};

/** The word of ours for a word people use; only words the field may hold are offered. */
export function synonym({ written, words }: IssueCase): string | undefined {
	const own = SYNONYMS[written.toLowerCase()] ?? "";
	return words.includes(own) ? own : undefined;
}

/** YAML reads an unquoted `true` as a truth value where people mean yes. */
export function yesOrNo({ value, words }: IssueCase): string | undefined {
	if (typeof value !== "boolean") return undefined;
	return words.find((word) => word === (value ? "yes" : "no"));
}

/** Signs of full width look like those of a keyboard. */
export function wideSign(written: string): string | undefined {
	const sign = written.match(/[\uff01-\uff5e\u3001\u3002]/u)?.[0];
	const code = sign?.charCodeAt(0).toString(16).toUpperCase();
	return sign === undefined ? undefined : `Write a plain sign instead of "${sign}" (U+${code}).`;
}
