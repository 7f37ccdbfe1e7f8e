import type { z } from "zod";
import { explainIssue, type Subject } from "./explain-issue.ts";
import type { Path } from "./field-at.ts";
import type { Finding } from "./finding.ts";
import { salvage } from "./salvage.ts";

/** What is left of the data of a file, and what was wrong with the rest. */
export interface Validated {
	/** As it is written, without defaults, so that its paths are those of the file. */
	readonly data: unknown;
	readonly findings: readonly Finding[];
}

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
	return { data: salvage(data, issues.flatMap(badPlaces)), findings };
}

function firstPerPlace(issues: readonly z.core.$ZodIssue[]): readonly z.core.$ZodIssue[] {
	const seen = new Set<string>();
	return issues.filter((issue) => {
		if (issue.code === "unrecognized_keys") return true;
		const place = JSON.stringify(issue.path);
		return seen.has(place) ? false : seen.add(place);
	});
}

function badPlaces(issue: z.core.$ZodIssue): readonly Path[] {
	const path = issue.path as Path;
	if (issue.code === "unrecognized_keys") return issue.keys.map((key) => [...path, key]);
	// A text that is only too long is still a text the rules can look at.
	return issue.code === "too_big" && issue.origin === "string" ? [] : [path];
}
