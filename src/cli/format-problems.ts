import { markdownText } from "#src/domain/text/markdown.ts";
import { counted } from "#src/domain/text/words.ts";
import type { Problem } from "#src/files/problem.ts";
import { UsageError, visible } from "./command.ts";

/** Takes the number of files read and their problems. */
type Format = (files: number, problems: readonly Problem[]) => string;

const FORMATS: Readonly<Record<string, Format>> = {
	text: problemsText,
	json: problemsJson,
	github: (_files, problems) => problemsGithub(problems),
	md: problemsMarkdown,
};

/** The format a `--format` names. */
export function formatProblems(name: string): Format {
	const format = Object.hasOwn(FORMATS, name) ? FORMATS[name] : undefined;
	if (format !== undefined) return format;
	throw new UsageError(`"${name}" is not a format; it is one of text, json, github, md.`);
}

/** Problems for people: two lines each, then the count. Ends with a line break. */
export function problemsText(files: number, problems: readonly Problem[]): string {
	const warnings = problems.filter(({ severity }) => severity === "warning").length;
	const errors = problems.length - warnings;
	const counts = [
		errors > 0 ? counted(errors, "problem") : "no problems",
		...(warnings > 0 ? [counted(warnings, "warning")] : []),
	];
	const last = `${counted(files, "file")} read: ${counts.join(", ")}.\n`;
	return `${problems.map(textLines).join("")}${last}`;
}

function textLines({ file, line, column, severity, rule, message, hint }: Problem): string {
	const kind = severity === "warning" ? `warning, ${rule}` : rule;
	const first = visible(`${file}:${line}:${column}  ${message}  [${kind}]`);
	return hint === "" ? `${first}\n\n` : `${first}\n    ${visible(hint)}\n\n`;
}

/** Problems for programs: one JSON document with the keys the command line promises. */
function problemsJson(files: number, problems: readonly Problem[]): string {
	const rows = problems.map(({ file, line, column, severity, rule, message, hint }) => {
		return { file, line, column, severity, rule, message, hint };
	});
	return `${JSON.stringify({ files, problems: rows }, null, 2)}\n`;
}

/**
 * Problems as GitHub workflow commands, which become notes next to the lines of a pull request.
 *
 * @see {@link https://docs.github.com/actions/reference/workflow-commands-for-github-actions}
 */
function problemsGithub(problems: readonly Problem[]): string {
	return problems.map(workflowCommand).join("");
}

function workflowCommand({ file, line, column, severity, rule, message, hint }: Problem): string {
	const properties = `file=${property(file)},line=${line},col=${column},title=${property(rule)}`;
	return `::${severity} ${properties}::${escapedData(`${message} ${hint}`.trim())}\n`;
}

function escapedData(text: string): string {
	return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function property(text: string): string {
	return escapedData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

/** Problems as a checklist in Markdown, for an issue or a comment. */
function problemsMarkdown(files: number, problems: readonly Problem[]): string {
	if (problems.length === 0) return `Nothing to do (${files} read).\n`;
	return problems.map(checkItem).join("");
}

function checkItem({ file, line, message, hint }: Problem): string {
	return `- [ ] \`${file}:${line}\` ${escaped(message)} ${escaped(hint)}\n`;
}

/** What a file says must not become markup, nor call somebody or something of the host. */
function escaped(text: string): string {
	return markdownText(text).replaceAll("@", "&#64;");
}
