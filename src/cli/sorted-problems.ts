import type { Problem } from "#src/files/problem.ts";

/** Problems in the order people work through them: by file, line, column, then rule. */
export function sortedProblems(problems: readonly Problem[]): readonly Problem[] {
	return problems.toSorted(
		(a, b) =>
			compare(a.file, b.file) ||
			a.line - b.line ||
			a.column - b.column ||
			compare(a.rule, b.rule) ||
			compare(a.message, b.message),
	);
}

/** By code unit, so that the order is the same on every machine. */
function compare(a: string, b: string): number {
	return a === b ? 0 : a < b ? -1 : 1;
}
