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

/** A problem of one file's text, before the file's path is put to it. */
export type ReadProblem = Omit<Problem, "file" | "severity"> & {
	/** Named where what is read as one comes from several files. */
	readonly file?: string;
};

/** The most problems one file's text is reported with; a damaged file can hold thousands. */
const MOST = 50;

/** At most fifty problems, the last one telling how many more there are. */
export function shortened(problems: readonly ReadProblem[]): readonly ReadProblem[] {
	const last = problems[MOST];
	if (last === undefined) return problems;
	const rest = problems.length - MOST;
	return [
		...problems.slice(0, MOST),
		{
			...last,
			message: `There are ${rest} more problems of this kind in the file.`,
			hint: "Fix the first ones and check again.",
		},
	];
}
