import { readFileSync, statSync } from "node:fs";
import { type MarkdownContent, readFrontMatter } from "./read-front-matter.ts";
import type { ReadProblem } from "./read-problem.ts";
import { MOST_BYTES, readYaml, tooLarge, type YamlContent } from "./read-yaml.ts";

/** Reads a YAML file; one that is too large is not even loaded, one that is gone is reported. */
export function readYamlFile(path: string): YamlContent {
	const bytes = bytesOf(path);
	return Buffer.isBuffer(bytes) ? readYaml(bytes) : unread(bytes);
}

/** Reads a Markdown file with front matter, as carefully as a YAML file is read. */
export function readMarkdownFile(path: string): MarkdownContent {
	const bytes = bytesOf(path);
	return Buffer.isBuffer(bytes)
		? readFrontMatter(bytes)
		: { ...unread(bytes), body: "", bodyLine: 1 };
}

function bytesOf(path: string): Buffer | ReadProblem {
	try {
		const { size } = statSync(path);
		return size <= MOST_BYTES ? readFileSync(path) : tooLarge(size);
	} catch (error) {
		const reason = error instanceof Error && "code" in error ? String(error.code) : "unknown";
		const message = `The file cannot be read (${reason}).`;
		const hint = "Look at its permissions.";
		return { line: 1, column: 1, rule: "unreadable-file", message, hint };
	}
}

function unread(problem: ReadProblem): YamlContent {
	return { data: undefined, locator: undefined, problems: [problem] };
}
