import { readFileSync, statSync } from "node:fs";
import { type Node, YAMLMap } from "yaml";
import { decode } from "./decode.ts";
import { type Locator, locator } from "./locate.ts";
import { parseYaml } from "./parse-yaml.ts";
import { plainYaml } from "./plain-yaml.ts";
import { type ReadProblem, shortened } from "./problem.ts";
import { type Refuse, yamlValue } from "./yaml-value.ts";

/** The largest file that is read, in bytes. The largest entry has a tenth of it. */
export const MOST_BYTES = 256 * 1024;

/** What a YAML file says, and what is wrong with how it says it. */
export type YamlContent = {
	/** Missing when the text could not be understood as a whole. */
	readonly data: Readonly<Record<string, unknown>> | undefined;
	readonly locator: Locator | undefined;
	readonly problems: readonly ReadProblem[];
	/** The kind of file that the first line names to editors. */
	readonly named?: string | undefined;
};

/**
 * Reads the bytes of a YAML file, trusting nothing about them.
 *
 * The one reader of the build, `mesh check` and the pages, so that a file means the same to all.
 */
export function readYaml(bytes: Buffer): YamlContent {
	if (bytes.length > MOST_BYTES) return unreadable([tooLarge(bytes.length)]);
	const { text, problems } = decode(bytes);
	return problems.length > 0 ? unreadable(problems) : readText(text);
}

/** The problem of a file that is larger than 256 KiB. */
export function tooLarge(size: number): ReadProblem {
	return {
		line: 1,
		column: 1,
		rule: "file-size",
		message: `The file has ${Math.ceil(size / 1024)} KiB; at most 256 KiB are read.`,
		hint: "Keep raw data elsewhere and link to it.",
	};
}

function readText(text: string): YamlContent {
	const plain = plainYaml(text);
	if (plain === undefined) return parsedText(text);
	return { data: plain, locator: lazyLocator(text), problems: [], named: namedKind(text) };
}

/** The kind of file that the first line names, `mesh` in `$schema=…/mesh.json`. */
function namedKind(text: string): string | undefined {
	return text.match(/^# yaml-language-server: \$schema=\S{0,200}?([a-z-]+)\.json/)?.[1];
}

/** The same by the parser, whatever the text is: slower, and able to say what is wrong. */
export function parsedText(text: string): YamlContent {
	const { root, lines, problems } = parseYaml(text);
	if (root === undefined) return unreadable(problems);
	const refused: ReadProblem[] = [];
	const refuse: Refuse = (node: Node, rule, message, hint) => {
		const start = node.range?.[0] ?? 0;
		// The range of a node starts after its anchor and its tag.
		const sign = PREFIXES[rule]?.exec(text.slice(0, start))?.[0] ?? "";
		const { line, col } = lines.linePos(start - sign.length);
		refused.push({ line, column: col, rule, message, hint });
	};
	const data = yamlValue(root, refuse) as Record<string, unknown>;
	// A name that is referred to is told where it is used.
	const isAliased = refused.some(({ rule }) => rule === "yaml-alias");
	const told = refused.filter(({ rule }) => !(isAliased && rule === "yaml-anchor"));
	const shown = shortened(oneAlias(told));
	return { data, locator: lazyLocator(text), problems: shown, named: namedKind(text) };
}

const PREFIXES: Readonly<Record<string, RegExp>> = {
	"yaml-anchor": /&\S*\s*$/,
	"yaml-tag": /!\S*\s*$/,
};

/** Who uses references uses many: they are told once. */
function oneAlias(problems: readonly ReadProblem[]): readonly ReadProblem[] {
	const [first, ...more] = problems.filter(({ rule }) => rule === "yaml-alias");
	if (first === undefined || more.length === 0) return problems;
	const message = first.message.replace(/\.$/, `, and ${more.length} more like it follow.`);
	return problems
		.filter((each) => !more.includes(each))
		.map((each) => (each === first ? { ...first, message } : each));
}

/** Parses again when it is first asked: few files have problems, and syntax trees are large. */
function lazyLocator(text: string): Locator {
	let made: Locator | undefined;
	const make = (): Locator => {
		const { root, lines } = parseYaml(text);
		made ??= locator(root ?? new YAMLMap(), lines);
		return made;
	};
	return {
		position: (path, at) => (made ?? make()).position(path, at),
		written: (path) => (made ?? make()).written(path),
	};
}

function unreadable(problems: readonly ReadProblem[]): YamlContent {
	return { data: undefined, locator: undefined, problems: shortened(problems) };
}

/** Reads a YAML file; one that is too large is not even loaded, one that is gone is reported. */
export function readYamlFile(path: string): YamlContent {
	const bytes = bytesOf(path);
	return Buffer.isBuffer(bytes) ? readYaml(bytes) : unreadable([bytes]);
}

/** Reads a Markdown file with front matter, as carefully as a YAML file is read. */
export function readMarkdownFile(path: string): MarkdownContent {
	const bytes = bytesOf(path);
	return Buffer.isBuffer(bytes) ? readFrontMatter(bytes) : unreadableMarkdown([bytes]);
}

/** The bytes of a file, or why there are none. */
export function bytesOf(path: string): Buffer | ReadProblem {
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
	if (bytes.length > MOST_BYTES) return unreadableMarkdown([tooLarge(bytes.length)]);
	const { text, problems } = decode(bytes);
	if (problems.length > 0) return unreadableMarkdown(problems);
	const fenced = text.startsWith("---") ? text.match(FENCED) : null;
	if (fenced === null) return unreadableMarkdown([frontMatterFault(text)]);
	// An empty line stands for the fence, so that every line keeps its number.
	const data = readYaml(Buffer.from(`\n${fenced[1]}`));
	const bodyLine = fenced[0].split("\n").length;
	return { ...data, body: text.slice(fenced[0].length), bodyLine };
}

/** Why there is no front matter: it is missing, starts too late, or is not closed. */
function frontMatterFault(text: string): ReadProblem {
	if (text.startsWith("---"))
		return {
			...NO_FRONT_MATTER,
			message: "The front matter that starts here is not closed.",
			hint: "Write a line of three hyphens (---) below its last field.",
		};
	const blank = text.match(/^\s+(?=---)/)?.[0];
	if (blank === undefined) return NO_FRONT_MATTER;
	const message = "The front matter does not start on the first line.";
	return { ...NO_FRONT_MATTER, message, hint: "Delete everything above the first three hyphens." };
}

const NO_FRONT_MATTER = {
	line: 1,
	column: 1,
	rule: "front-matter",
	message: "The file has no front matter.",
	hint: "Start it with a line of three hyphens, the fields, and three hyphens again.",
};

function unreadableMarkdown(problems: readonly ReadProblem[]): MarkdownContent {
	return { ...unreadable(problems), body: "", bodyLine: 1 };
}
