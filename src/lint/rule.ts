import type { Finding } from "#src/schema/finding.ts";
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
	/** An error when left out. */
	readonly severity?: "error" | "warning";
	readonly check: (catalog: Catalog, report: Report) => void;
};
