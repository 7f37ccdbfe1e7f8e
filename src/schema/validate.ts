import type { z } from "zod";
import { explainIssue } from "./explain-issue.ts";
import type { Path } from "./field-at.ts";
import type { Finding, Subject } from "./issue-case.ts";

/** Data of which any part may be missing because it was not valid. Items of lists keep their index. */
export type Salvaged<T> = T extends readonly (infer Item)[]
	? readonly (Salvaged<Item> | undefined)[]
	: T extends object
		? { readonly [Key in keyof T]?: Salvaged<T[Key]> | undefined }
		: T;

/** Parts of data that are not valid. */
type Invalid = {
	/** Fields whose very name is wrong: they are dropped. */
	readonly names: readonly Path[];
	/** Values that are wrong: they become `undefined`, so that nobody takes the field for missing. */
	readonly values: readonly Path[];
};

/** The data without its invalid parts, so that the rest can be checked further. */
function salvage(data: unknown, { names, values }: Invalid): unknown {
	if (names.length + values.length === 0) return data;
	const text = (paths: readonly Path[]) => new Set(paths.map((path) => JSON.stringify(path)));
	return without(data, [], { names: text(names), values: text(values) });
}

type Places = {
	readonly names: ReadonlySet<string>;
	readonly values: ReadonlySet<string>;
};

function without(data: unknown, path: Path, bad: Places): unknown {
	if (bad.values.has(JSON.stringify(path))) return undefined;
	if (Array.isArray(data)) return data.map((item, index) => without(item, [...path, index], bad));
	if (typeof data !== "object" || data === null) return data;
	const kept = Object.entries(data).filter(([key]) => {
		return !bad.names.has(JSON.stringify([...path, key]));
	});
	return Object.fromEntries(kept.map(([key, value]) => [key, without(value, [...path, key], bad)]));
}

/** What is left of the data of a file, and what was wrong with the rest. */
export type Validated = {
	/** As it is written, without defaults, so that its paths are those of the file. */
	readonly data: unknown;
	readonly findings: readonly Finding[];
};

/**
 * Checks data against its schema; each value is reported at most once.
 *
 * @param subject - Names the file in messages and knows how its values are written.
 */
export function validate(schema: z.ZodObject, data: unknown, subject: Subject): Validated {
	const result = schema.safeParse(data);
	if (result.success) return { data, findings: [] };
	const issues = firstPerPlace(result.error.issues);
	const findings = issues.flatMap((issue) => explainIssue(schema, data, issue, subject));
	return { data: salvage(data, invalidParts(issues)), findings: withoutEchoes(findings) };
}

/** A field whose name is misspelt is not missing as well. */
function withoutEchoes(findings: readonly Finding[]): readonly Finding[] {
	const parent = ({ path }: Finding) => JSON.stringify(path.slice(0, -1));
	const slips = new Set(
		findings
			.filter(({ rule }) => rule === "schema-unknown-field")
			.map((finding) => `${parent(finding)} ${finding.hint}`),
	);
	return findings.filter((finding) => {
		const cure = `${parent(finding)} Did you mean "${finding.path.at(-1)}"?`;
		return finding.rule !== "schema-missing" || !slips.has(cure);
	});
}

function firstPerPlace(issues: readonly z.core.$ZodIssue[]): readonly z.core.$ZodIssue[] {
	const seen = new Set<string>();
	return issues.filter((issue) => {
		if (issue.code === "unrecognized_keys") return true;
		const place = JSON.stringify(issue.path);
		return seen.has(place) ? false : seen.add(place);
	});
}

function invalidParts(issues: readonly z.core.$ZodIssue[]): Invalid {
	const names = issues.flatMap((issue): readonly Path[] => {
		if (issue.code === "invalid_key") return [issue.path as Path];
		if (issue.code !== "unrecognized_keys") return [];
		return issue.keys.map((key) => [...(issue.path as Path), key]);
	});
	const values = issues.filter(
		({ code }) => code !== "invalid_key" && code !== "unrecognized_keys",
	);
	return { names, values: values.filter(isUnusable).map(({ path }) => path as Path) };
}

/** A text that is only too long is still a text the rules can look at. */
function isUnusable(issue: z.core.$ZodIssue): boolean {
	return !(issue.code === "too_big" && issue.origin === "string");
}
