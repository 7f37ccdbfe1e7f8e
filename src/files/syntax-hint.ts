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
