import { type Node, YAMLMap } from "yaml";
import { decode } from "./decode.ts";
import { type Locator, locator } from "./locate.ts";
import { parseYaml } from "./parse-yaml.ts";
import { type ReadProblem, shortened } from "./read-problem.ts";
import { type Refuse, yamlValue } from "./yaml-value.ts";

/** The largest file that is read, in bytes. The largest entry has a tenth of it. */
export const MOST_BYTES = 256 * 1024;

/** What a YAML file says, and what is wrong with how it says it. */
export type YamlContent = {
	/** Missing when the text could not be understood as a whole. */
	readonly data: Readonly<Record<string, unknown>> | undefined;
	readonly locator: Locator | undefined;
	readonly problems: readonly ReadProblem[];
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
	const { root, lines, problems } = parseYaml(text);
	if (root === undefined) return unreadable(problems);
	const refused: ReadProblem[] = [];
	const refuse: Refuse = (node: Node, rule, message, hint) => {
		const { line, col } = lines.linePos(node.range?.[0] ?? 0);
		refused.push({ line, column: col, rule, message, hint });
	};
	const data = yamlValue(root, refuse) as Record<string, unknown>;
	// A name that is referred to is told where it is used.
	const isAliased = refused.some(({ rule }) => rule === "yaml-alias");
	const told = refused.filter(({ rule }) => !(isAliased && rule === "yaml-anchor"));
	return { data, locator: lazyLocator(text), problems: shortened(told) };
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
