import type { Finding } from "#src/schema/issue-case.ts";
import type { Catalog } from "./catalog.ts";

/** Something wrong in one file that only a look at its meaning, or at other files, can show. */
export type LintFinding = Omit<Finding, "rule"> & {
	readonly file: string;
	/** Where it stands in the prose of a Markdown file; line and column from 1. */
	readonly place?: { readonly line: number; readonly column: number };
	/** What is gone, as `entry istio`: several findings with one cause are told as one. */
	readonly cause?: string | undefined;
};

/** Takes one finding; the rule's id and severity are put to it. */
export type Report = (finding: LintFinding) => void;

/** A check across files. It reports, never throws, and puts up with any part of the data missing. */
export type Rule = {
	readonly id: string;
	/** One sentence on what is asked, for contributors. */
	readonly description: string;
	/** What goes wrong for readers where it is not kept. */
	readonly why?: string;
	/** What the rule refuses, and what it would have instead. */
	readonly example?: { readonly bad: string; readonly good: string };
	/** An error when left out. */
	readonly severity?: "error" | "warning";
	readonly check: (catalog: Catalog, report: Report) => void;
};

/** A finding with the rule it came from. */
export type RuleFinding = LintFinding & {
	readonly rule: string;
	readonly severity: "error" | "warning";
};

/** What a set of rules has to say of a catalog, in the order of the rules. */
export function runRules(rules: readonly Rule[], catalog: Catalog): readonly RuleFinding[] {
	const findings: RuleFinding[] = [];
	for (const { id, severity = "error", check } of rules) {
		check(catalog, (finding) => findings.push({ ...finding, rule: id, severity }));
	}
	return findings;
}

/** Fewer are told one by one, each with the nearest id there is. */
const FEWEST = 3;

/**
 * Findings with one cause, told as one: an entry or capability that is gone is missed in many places.
 *
 * What is said stands at the first of them, and counts the others.
 */
export function toldOnce(findings: readonly RuleFinding[]): readonly RuleFinding[] {
	const byCause = Map.groupBy(findings, ({ cause }) => cause);
	return findings.flatMap((finding): readonly RuleFinding[] => {
		const { cause } = finding;
		const alike = cause === undefined ? [] : (byCause.get(cause) ?? []);
		if (cause === undefined || alike.length < FEWEST) return [finding];
		return alike[0] === finding ? [summary(finding, cause, alike)] : [];
	});
}

function summary(finding: RuleFinding, cause: string, alike: readonly RuleFinding[]): RuleFinding {
	const [kind = "", id = ""] = cause.split(" ");
	const files = new Set(alike.map(({ file }) => file)).size;
	const of = files === 1 ? "1 file names" : `${files} files name`;
	const places = `${of} it in ${alike.length} places, this one first`;
	if (kind === "capability") {
		const message = `"${id}" is not a capability any more: ${places}.`;
		const hint =
			"Bring the id back in data/capabilities.yaml: a capability's name may change, its id never does.";
		return { ...finding, message, hint };
	}
	const message = `"${id}" is not an entry any more: ${places}.`;
	const hint = `Bring content/…/${id}.yaml back: an entry that ends keeps its file, with its status changed. If its id has to change, name the old one in moved_from of the new file.`;
	return { ...finding, message, hint };
}
