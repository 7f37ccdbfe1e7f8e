import type { Problem } from "#src/files/problem.ts";
import { problemsGithub } from "./problems-github.ts";
import { problemsJson } from "./problems-json.ts";
import { problemsMarkdown } from "./problems-markdown.ts";
import { problemsText } from "./problems-text.ts";
import { UsageError } from "./usage-error.ts";

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
