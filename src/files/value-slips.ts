import type { LineSlip, TextLine } from "./line-slips.ts";

/** A value and where it starts. */
type Value = TextLine & { readonly column: number; readonly value: string };

const BEFORE_VALUE = /^(?:(?:- +)*(?:[\w./ -]+|"[^"]*"):[ \t]+|(?:- +)+)/;

/** The value of a line: what follows `field: ` or the hyphen of an item. */
function valueIn(line: TextLine): Value | undefined {
	const before = line.text.match(BEFORE_VALUE)?.[0];
	if (before === undefined || before.length === line.text.length) return undefined;
	const column = line.indent + before.length + 1;
	return { ...line, column, value: line.text.slice(before.length) };
}

/**
 * What is wrong with the value at which a parser gave up, or with the one above it.
 *
 * An open quote or bracket is only noticed on a later line.
 */
export function valueSlip(lines: readonly TextLine[], line: number): LineSlip | undefined {
	const before = lines.filter((each) => each.line <= line).map(valueIn);
	const here = before.at(-1)?.line === line ? before.at(-1) : undefined;
	const open = openQuote(lines, line) ?? openBracket(lines, line);
	const found = open ?? (here && startSlip(here));
	return found && { line: found.line, column: found.column, ...found.told };
}

type Told = Pick<LineSlip, "message" | "hint">;
type Slip = { readonly line: number; readonly column: number; readonly told: Told };

const CLOSED: Readonly<Record<string, RegExp>> = {
	'"': /^"(?:[^"\\]|\\.)*"/,
	"'": /^'(?:[^']|'')*'/,
};

/** The last value up to a line that starts with a quote and does not close it on its line. */
function openQuote(lines: readonly TextLine[], line: number): Slip | undefined {
	const values = lines.flatMap((each) => {
		const value = each.line <= line ? valueIn(each) : undefined;
		const closed = value && CLOSED[value.value[0] ?? ""];
		return value && closed && !closed.test(value.value) ? [value] : [];
	});
	const open = values.find((value) => !isClosedBefore(lines, value, line));
	if (open === undefined) return undefined;
	const quote = open.value[0] === '"' ? "double" : "single";
	const message = `The ${quote} quote that starts this value is not closed.`;
	const hint = `Write the closing quote at the end of the value, or no quotes at all.`;
	return { ...open, told: { message, hint } };
}

/** A quoted text may go on over several lines; then one of them ends with the quote. */
function isClosedBefore(lines: readonly TextLine[], open: Value, line: number): boolean {
	const quote = open.value[0] ?? "";
	const next = lines.find((each) => each.line > open.line && each.text.includes(quote));
	return next !== undefined && next.line < line && next.text.endsWith(quote);
}

/** A bracket that is open when the parser gives up, with the next line a field of its own. */
function openBracket(lines: readonly TextLine[], line: number): Slip | undefined {
	const near = lines.filter((each) => each.line <= line).slice(-2);
	for (const value of near.map(valueIn)) {
		const bracket = value?.value[0];
		if (value === undefined || (bracket !== "[" && bracket !== "{")) continue;
		const close = bracket === "[" ? "]" : "}";
		if (value.value.includes(close)) continue;
		const message = `The ${bracket} that starts this value is not closed.`;
		const hint = `Close it with ${close}; if the ${bracket} belongs to a text, put the text in quotes.`;
		return { ...value, told: { message, hint } };
	}
	return undefined;
}

const QUOTES_IT = "Put the whole value in double quotes.";

/** Signs with which no plain text can start, or which end a text early. */
const STARTS: readonly (readonly [RegExp, string, string])[] = [
	[
		/^!?\[[^\]]*\]\(/,
		"The value is a Markdown link.",
		"Write plain words, or the address alone, without brackets.",
	],
	[
		/^\[[^\]]*\]\s*\S|^\{[^}]*\}\s*\S/,
		"The value starts with a bracket and goes on after it is closed.",
		QUOTES_IT,
	],
	[
		/^\*/,
		"The value starts with *, which YAML reads as a reference.",
		"Delete the asterisks: texts have no emphasis.",
	],
	[
		/^- /,
		'The value starts with "- ", which YAML reads as an item of a list.',
		`${QUOTES_IT} Items of a list have lines of their own.`,
	],
	[/^[>|]/, "The value starts with > or |, which YAML reads as a block of text.", QUOTES_IT],
	[/^[@`%&!?]/, "The value starts with a sign that YAML uses itself.", QUOTES_IT],
	[
		/^'(?:[^']|'')*'[^\s#]/,
		"The value in single quotes ends at the apostrophe inside it.",
		"Put the value in double quotes, or write the apostrophe twice ('').",
	],
	[
		/^"(?:[^"\\]|\\.)*"\s*[^\s#]/,
		"The value ends at the quote inside it, and text follows.",
		'Put the value in single quotes, or write \\" for the quote inside.',
	],
	[
		/^'(?:[^']|'')*'\s*[^\s#]/,
		"The value ends at the quote inside it, and text follows.",
		"Put the value in double quotes.",
	],
	[
		/^[“”„«‘].*:(?:\s|$)/,
		"The value is in typographic quotes, which do not count as quotes.",
		'Write straight quotes ("…") around the value.',
	],
	[
		/^[^"'[{|>].*?:(?:\s|$)/,
		'The value holds ": ", which YAML reads as the start of a field.',
		"Put the value in quotes when it holds a colon and a space.",
	],
];

function startSlip(value: Value): Slip | undefined {
	const found = STARTS.find(([form]) => form.test(value.value));
	if (found === undefined) return undefined;
	return { ...value, told: { message: found[1], hint: found[2] } };
}
