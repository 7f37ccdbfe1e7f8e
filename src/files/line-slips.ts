import type { ErrorCode } from "yaml";
import { indentationSlip } from "./indentation-slips.ts";
import type { ReadProblem } from "./problem.ts";
import { valueSlip } from "./value-slips.ts";

/** What is told of a slip: where it is, what is wrong, and the cure. */
export type LineSlip = Pick<ReadProblem, "line" | "column" | "message" | "hint">;

/** A line of a text: its number from 1, its number of leading spaces, and the rest. */
export type TextLine = {
	readonly line: number;
	readonly indent: number;
	readonly text: string;
};

/** No more of a line is looked at: any file may be hostile. */
const LONGEST = 2000;

/** The lines of a YAML text that hold something; empty lines and comments are left out. */
export function contentLines(text: string): readonly TextLine[] {
	return text.split(/\r?\n/).flatMap((written, index) => {
		const content = written.trim();
		if (content === "" || content.startsWith("#")) return [];
		return [{ line: index + 1, indent: written.search(/\S/), text: content.slice(0, LONGEST) }];
	});
}

/**
 * What made a parser give up at a line, in words of its own.
 *
 * A parser says where it could not go on, which is often a line after the slip.
 *
 * @param code - The parser's own word for it.
 * @param line - The line at which it gave up, from 1.
 * @returns `undefined` where the parser's words are all there is to say.
 */
export function lineSlip(code: ErrorCode, text: string, line: number): LineSlip | undefined {
	const lines = contentLines(text);
	return valueSlip(lines, line) ?? indentationSlip(lines, line) ?? fieldSlip(code, lines, line);
}

/** Codes that say no more than that a line is not `field: value`. */
const NO_FIELD: ReadonlySet<ErrorCode> = new Set([
	"BAD_INDENT",
	"BLOCK_AS_IMPLICIT_KEY",
	"MISSING_CHAR",
	"MULTILINE_IMPLICIT_KEY",
	"UNEXPECTED_TOKEN",
]);

/** A line without a field. */
function fieldSlip(
	code: ErrorCode,
	lines: readonly TextLine[],
	line: number,
): LineSlip | undefined {
	const written = lines.find((each) => each.line === line);
	if (written === undefined || !NO_FIELD.has(code)) return undefined;
	const { text, indent } = written;
	if (/^(- )?["'[{#]/.test(text) || /:(\s|$)/.test(text)) return undefined;
	const message = `${JSON.stringify(text.slice(0, 40))} is not of the form "field: value".`;
	return { line, column: indent + 1, message, hint: fieldHint(text) };
}

function fieldHint(text: string): string {
	if (/^[\w-]+:\S/.test(text)) return "Put a space after the colon.";
	if (/^[\w-]+\s*=/.test(text)) return "Write a colon instead of =.";
	return "If it goes on from the line above, join the two lines; else put a colon after the field's name.";
}
