import { decode } from "./decode.ts";
import { MOST_BYTES, readYaml, tooLarge, type YamlContent } from "./read-yaml.ts";

/** A Markdown file: its front matter, read as any data file is, and the prose below it. */
export type MarkdownContent = YamlContent & {
	readonly body: string;
	/** The line of the file on which the prose starts, from 1. */
	readonly bodyLine: number;
};

const FENCED = /^---[ \t]*\r?\n([\s\S]*?)^---[ \t]*(?:\r?\n|$)/m;

/**
 * Reads the bytes of a Markdown file with front matter; places are those of the whole file.
 *
 * The front matter is YAML 1.2, as all data here is: a day needs no quotes to stay text.
 */
export function readFrontMatter(bytes: Buffer): MarkdownContent {
	if (bytes.length > MOST_BYTES) return unread([tooLarge(bytes.length)]);
	const { text, problems } = decode(bytes);
	if (problems.length > 0) return unread(problems);
	const fenced = text.startsWith("---") ? text.match(FENCED) : null;
	if (fenced === null) return unread([NO_FRONT_MATTER]);
	// An empty line stands for the fence, so that every line keeps its number.
	const data = readYaml(Buffer.from(`\n${fenced[1]}`));
	const bodyLine = fenced[0].split("\n").length;
	return { ...data, body: text.slice(fenced[0].length), bodyLine };
}

const NO_FRONT_MATTER = {
	line: 1,
	column: 1,
	rule: "front-matter",
	message: "The file has no front matter.",
	hint: "Start it with a line of three hyphens, the fields, and three hyphens again.",
};

function unread(problems: YamlContent["problems"]): MarkdownContent {
	return { data: undefined, locator: undefined, problems, body: "", bodyLine: 1 };
}
