import type { Problem } from "#src/files/problem.ts";

/**
 * Problems as GitHub workflow commands, which become notes next to the lines of a pull request.
 *
 * @see {@link https://docs.github.com/actions/reference/workflow-commands-for-github-actions}
 */
export function problemsGithub(problems: readonly Problem[]): string {
	return problems.map(command).join("");
}

function command({ file, line, column, severity, rule, message, hint }: Problem): string {
	const properties = `file=${property(file)},line=${line},col=${column},title=${property(rule)}`;
	return `::${severity} ${properties}::${data(`${message} ${hint}`.trim())}\n`;
}

function data(text: string): string {
	return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function property(text: string): string {
	return data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
