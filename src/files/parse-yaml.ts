import {
	Composer,
	type CST,
	type Document,
	type ErrorCode,
	isMap,
	LineCounter,
	Parser,
	type YAMLMap,
} from "yaml";
import { lineSlip } from "./line-slips.ts";
import type { ReadProblem } from "./problem.ts";
import { textSlips } from "./text-slips.ts";

/** The syntax tree of a file with one mapping at its root. */
export type ParsedYaml = {
	/** Missing when the text is not a YAML 1.2 mapping; `problems` then says why. */
	readonly root: YAMLMap | undefined;
	readonly lines: LineCounter;
	readonly problems: readonly ReadProblem[];
};

/**
 * Parses YAML 1.2 (core schema) and reports the first syntax error with its line and column.
 *
 * Nothing is expanded here: aliases stay single nodes of the tree.
 */
export function parseYaml(text: string): ParsedYaml {
	const lines = new LineCounter();
	const tokens = [...new Parser(lines.addNewLine).parse(text)];
	const at = problemAt(lines);
	const refused = tokens.flatMap((token) => refusal(token, at));
	if (refused.length > 0) return unparsed(text, lines, refused);
	const documents = [...new Composer({ uniqueKeys: false }).compose(tokens, false, text.length)];
	const problems = documents.flatMap((document) => syntaxProblems(document, at));
	if (problems.length > 0) return unparsed(text, lines, problems);
	const found = shapeProblems(documents, at);
	const contents = documents[0]?.contents;
	const root = found.length === 0 && isMap(contents) ? contents : undefined;
	return { root, lines, problems: found };
}

/** The one cause: what the parser says of the lines after it is an echo. */
function unparsed(text: string, lines: LineCounter, problems: readonly Coded[]): ParsedYaml {
	const slips = textSlips(text);
	const [first] = problems.toSorted((a, b) => a.line - b.line || a.column - b.column);
	if (slips.length > 0 || first === undefined) return { root: undefined, lines, problems: slips };
	const { code, ...problem } = first;
	const slip = code && lineSlip(code, text, problem.line);
	return { root: undefined, lines, problems: [{ ...problem, ...slip }] };
}

type ProblemAt = (offset: number, rule: string, message: string, hint: string) => ReadProblem;

function problemAt(lines: LineCounter): ProblemAt {
	return (offset, rule, message, hint) => {
		const { line, col } = lines.linePos(offset);
		return { line: Math.max(line, 1), column: Math.max(col, 1), rule, message, hint };
	};
}

function refusal(token: CST.Token, at: ProblemAt): readonly ReadProblem[] {
	if (token.type === "directive") {
		const message = "The file holds a YAML directive (a line that starts with %).";
		return [at(token.offset, "yaml-syntax", message, "Delete it: every file is YAML 1.2.")];
	}
	const offset = token.type === "document" ? tooDeep(token) : undefined;
	if (offset === undefined) return [];
	const message = "The file nests deeper than 64 levels.";
	return [at(offset, "yaml-depth", message, "Close the brackets, or write it flat.")];
}

/** A problem of the parser, whose code tells more than its words. */
type Coded = ReadProblem & { readonly code?: ErrorCode };

function syntaxProblems(document: Document.Parsed, at: ProblemAt): readonly Coded[] {
	return document.errors
		.filter(({ code }) => code !== "BAD_ALIAS")
		.map(({ pos, code, message }) => {
			// The parser quotes the offending text, which can be the rest of the file.
			const said = message.split("\n", 1).join("").slice(0, 160).replace(/\.?$/, ".");
			return { ...at(pos[0], "yaml-syntax", said, syntaxHint(code)), code };
		});
}

function shapeProblems(
	documents: readonly Document.Parsed[],
	at: ProblemAt,
): readonly ReadProblem[] {
	const [first, second] = documents;
	if (first === undefined || first.contents === null) {
		return [
			at(0, "yaml-empty", "The file is empty.", 'Start with "mesh new", or delete the file.'),
		];
	}
	if (second !== undefined) {
		const message = "A second document starts here (---).";
		return [at(second.range[0], "yaml-documents", message, "Keep one document in a file.")];
	}
	if (isMap(first.contents)) return [];
	const message = 'The file does not hold fields ("name: value") at its top level.';
	const hint = "Compare with another file of the same folder.";
	return [at(first.contents.range[0], "yaml-root", message, hint)];
}

/** No entry nests deeper than a handful of levels. */
const DEEPEST = 64;

/**
 * Where a document nests deeper than 64 levels, as an offset into its text.
 *
 * Walks with its own stack: a hundred thousand open brackets must not exhaust the call stack.
 */
export function tooDeep(document: CST.Token): number | undefined {
	const stack: { token: CST.Token; depth: number }[] = [{ token: document, depth: 0 }];
	for (let top = stack.pop(); top !== undefined; top = stack.pop()) {
		const { token, depth } = top;
		if (depth > DEEPEST) return token.offset;
		for (const child of children(token)) stack.push({ token: child, depth: depth + 1 });
	}
	return undefined;
}

function children(token: CST.Token): readonly CST.Token[] {
	if (token.type === "document") return token.value === undefined ? [] : [token.value];
	if (!("items" in token)) return [];
	return token.items.flatMap(({ key, value }) =>
		[key, value].filter((child): child is CST.Token => child !== null && child !== undefined),
	);
}

const HINTS: Partial<Record<ErrorCode, string>> = {
	BAD_DQ_ESCAPE: 'Write \\\\ for a backslash inside "…", or use single quotes.',
	BAD_INDENT: "Indent with two spaces a level, and fields of one level alike.",
	BAD_SCALAR_START: "Put the value in quotes: it starts with a sign that YAML uses itself.",
	BLOCK_AS_IMPLICIT_KEY: 'Put the value in quotes when it holds a colon and a space (": ").',
	BLOCK_IN_FLOW: "Inside [ ] and { } write everything with commas, on one line.",
	MISSING_CHAR: "Close the quote or bracket, or put a colon after the field's name.",
	MULTILINE_IMPLICIT_KEY: 'Write "field: value" with the field\'s name and colon on one line.',
	TAB_AS_INDENT: "Indent with spaces; YAML refuses tabs.",
};

/** What to do about a syntax error, by the code the YAML parser gives it. */
export function syntaxHint(code: ErrorCode): string {
	return HINTS[code] ?? "Look at the quotes, colons and indentation of this line.";
}
