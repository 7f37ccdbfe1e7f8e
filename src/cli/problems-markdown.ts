import { markdownText } from "#src/domain/text/markdown.ts";
import type { Problem } from "#src/files/problem.ts";

/** Problems as a checklist in Markdown, for an issue or a comment. */
export function problemsMarkdown(files: number, problems: readonly Problem[]): string {
	if (problems.length === 0) return `Nothing to do (${files} read).\n`;
	return problems.map(item).join("");
}

function item({ file, line, message, hint }: Problem): string {
	return `- [ ] \`${file}:${line}\` ${escaped(message)} ${escaped(hint)}\n`;
}

/** What a file says must not become markup, nor call somebody or something of the host. */
function escaped(text: string): string {
	return markdownText(text).replaceAll("@", "&#64;");
}
