import type { Finding } from "#src/schema/issue-case.ts";
import type { AnyCatalogFile, Catalog } from "./catalog.ts";

/** Something wrong in one file that only a look at its meaning, or at other files, can show. */
export type LintFinding = Omit<Finding, "rule"> & {
	readonly file: string;
	/** Its place in the prose of a Markdown file; line and column from 1. */
	readonly place?: { readonly line: number; readonly column: number };
	/** What is gone, as `entry istio`: several findings with one cause are told as one. */
	readonly cause?: string | undefined;
	/**
	 * What follows from it and is not told: rules about the same file, `*` for all of them, or kinds of
	 * causes, as `capability`.
	 */
	readonly explains?: readonly string[] | undefined;
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
	/** Whether what it says of a file depends on that file and the day alone. */
	readonly isPerFile?: boolean;
	/** An error when left out. */
	readonly severity?: "error" | "warning";
	readonly check: (catalog: Catalog, report: Report) => void;
};

/** A finding with the rule it came from. */
export type RuleFinding = LintFinding & {
	readonly rule: string;
	readonly severity: "error" | "warning";
};

/** What the rules about single files say of one. */
export function fileFindings(
	rules: readonly Rule[],
	file: AnyCatalogFile,
	today: string,
): readonly RuleFinding[] {
	// Nothing but the file is there to be looked at.
	const alone: Catalog = { today, files: [file], paths: [] };
	return rules.flatMap((rule) => (rule.isPerFile ? findings(rule, alone) : []));
}

/**
 * What a set of rules has to say of a catalog, in the order of the rules.
 *
 * @param ofFile - What the rules about single files say of one, where that is known already.
 */
export function runRules(
	rules: readonly Rule[],
	catalog: Catalog,
	ofFile = (file: AnyCatalogFile) => fileFindings(rules, file, catalog.today),
): readonly RuleFinding[] {
	const own = Map.groupBy(catalog.files.flatMap(ofFile), ({ rule }) => rule);
	return rules.flatMap((rule) =>
		rule.isPerFile ? (own.get(rule.id) ?? []) : findings(rule, catalog),
	);
}

function findings({ id, severity = "error", check }: Rule, catalog: Catalog) {
	const found: RuleFinding[] = [];
	check(catalog, (finding) => found.push({ ...finding, rule: id, severity }));
	return found;
}
