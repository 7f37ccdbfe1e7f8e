import type { Problem } from "#src/files/problem.ts";

/** Problems for programs: one JSON document with the keys the command line promises. */
export function problemsJson(files: number, problems: readonly Problem[]): string {
	const rows = problems.map(({ file, line, column, severity, rule, message, hint }) => {
		return { file, line, column, severity, rule, message, hint };
	});
	return `${JSON.stringify({ files, problems: rows }, null, 2)}\n`;
}
