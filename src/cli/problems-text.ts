import type { Problem } from "#src/files/problem.ts";
import { plural } from "./plural.ts";
import { visible } from "./visible.ts";

/** Problems for people: two lines each, then the count. Ends with a line break. */
export function problemsText(files: number, problems: readonly Problem[]): string {
	const warnings = problems.filter(({ severity }) => severity === "warning").length;
	const errors = problems.length - warnings;
	const counts = [
		errors > 0 ? plural(errors, "problem") : "no problems",
		...(warnings > 0 ? [plural(warnings, "warning")] : []),
	];
	const last = `${plural(files, "file")} read: ${counts.join(", ")}.\n`;
	return `${problems.map(problemText).join("")}${last}`;
}

function problemText({ file, line, column, severity, rule, message, hint }: Problem): string {
	const kind = severity === "warning" ? `warning, ${rule}` : rule;
	const first = visible(`${file}:${line}:${column}  ${message}  [${kind}]`);
	return hint === "" ? `${first}\n\n` : `${first}\n    ${visible(hint)}\n\n`;
}
