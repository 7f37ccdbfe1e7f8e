import type { ErrorCode } from "yaml";

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

/** Codes that say no more than that a line is not `field: value`. */
const NO_FIELD: ReadonlySet<ErrorCode> = new Set([
	"MULTILINE_IMPLICIT_KEY",
	"MISSING_CHAR",
	"BLOCK_AS_IMPLICIT_KEY",
	"UNEXPECTED_TOKEN",
]);

/** What is wrong with a line that has no field, in words of its own; `undefined` for other lines. */
export function lineSlip(code: ErrorCode, text: string, line: number) {
	if (!NO_FIELD.has(code)) return undefined;
	const written = text.split(/\r?\n/)[line - 1] ?? "";
	if (/^\s*(- )?["'[{#]/.test(written) || /:(\s|$)/.test(written)) return undefined;
	const message = `"${written.trim().slice(0, 40)}" is not of the form "field: value".`;
	if (/^\s*[\w-]+:\S/.test(written)) return { message, hint: "Put a space after the colon." };
	if (/^\s*[\w-]+\s*=/.test(written)) return { message, hint: "Write a colon instead of =." };
	const hint =
		"If it goes on from the line above, join the two lines; else put a colon after the field's name.";
	return { message, hint };
}
