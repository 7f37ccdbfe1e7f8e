/** One thing that is wrong, where it is and what to do about it. */
export type Problem = {
	/** Path below the root, with forward slashes. */
	readonly file: string;
	/** Counted from 1. */
	readonly line: number;
	/** Counted from 1, in UTF-16 code units as editors count. */
	readonly column: number;
	/** Warnings are listed, but do not fail a check. */
	readonly severity: "error" | "warning";
	readonly rule: string;
	readonly message: string;
	readonly hint: string;
};
