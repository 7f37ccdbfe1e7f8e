import type { LineSlip, TextLine } from "./line-slips.ts";

/**
 * What is wrong with the indentation around the line at which a parser gave up.
 *
 * All files indent by two spaces a level, so an odd number of them is a slip.
 */
export function indentationSlip(lines: readonly TextLine[], line: number): LineSlip | undefined {
	const index = lines.findIndex((each) => each.line === line);
	const here = lines[index];
	const above = lines[index - 1];
	const below = lines[index + 1];
	if (here === undefined) return undefined;
	return (
		(above && itemSlip(lines.slice(0, index), here)) ??
		tooDeep(here, below) ??
		(above && isField(here) ? between(lines.slice(0, index), here) : undefined)
	);
}

const isField = ({ text }: TextLine) => /^(?:- +)*(?:[\w./-]+|"[^"]*"):(?:\s|$)/.test(text);
const isItem = ({ text }: TextLine) => /^-(?: |$)/.test(text);

/** The column of a line's first field, counted as spaces: those of an item come after its hyphen. */
const depth = ({ indent, text }: TextLine) => indent + (text.match(/^(?:- +)*/)?.[0].length ?? 0);

const named = ({ text }: TextLine) => {
	const name = text.replace(/^(?:- +)*/, "").split(":", 1)[0] ?? "";
	return JSON.stringify(name.slice(0, 40));
};

const spaces = (count: number) =>
	count === 0 ? "not indented" : `indented by ${count} ${count === 1 ? "space" : "spaces"}`;

/** A field below a field that has its value already. */
function tooDeep(here: TextLine, below: TextLine | undefined): LineSlip | undefined {
	if (below === undefined || !isField(here) || !isField(below)) return undefined;
	const hasValue = /:\s+[^\s#|>]/.test(here.text);
	const isOdd = depth(here) % 2 === 1 && below.indent % 2 === 0;
	if (!hasValue || isOdd || below.indent <= depth(here)) return undefined;
	return {
		line: below.line,
		column: below.indent + 1,
		message: `${named(below)} is ${spaces(below.indent)}, the field above it, ${named(here)}, by ${depth(here)}.`,
		hint: "Start both at the same column: fields of one level are aligned.",
	};
}

/** An item or a field of an item that is not aligned with the items above it. */
function itemSlip(above: readonly TextLine[], here: TextLine): LineSlip | undefined {
	const last = above.findLast(isItem);
	const at = { line: here.line, column: here.indent + 1 };
	if (last === undefined || !isNextTo(last, above, here)) return undefined;
	if (isItem(here)) {
		const message = `This item is ${spaces(here.indent)}, those above it by ${last.indent}.`;
		const hint = "Start all items of a list at the same column.";
		return last.indent === here.indent ? undefined : { ...at, message, hint };
	}
	if (here.indent !== last.indent) return undefined;
	if (isField(here)) {
		const message = `${named(here)} is aligned with the hyphen of its item, not with the item's fields.`;
		return { ...at, message, hint: "Indent it by two more spaces." };
	}
	const text = here.text.replace(/^[-–—•·*]\s*/, "");
	const message = `${JSON.stringify(here.text.slice(0, 40))} is in a list, but does not start with "- ".`;
	return { ...at, message, hint: `Write "- ${text.slice(0, 40)}", with a space after the hyphen.` };
}

/** Whether only what belongs to an item lies between it and a line. */
function isNextTo(item: TextLine, above: readonly TextLine[], { indent }: TextLine): boolean {
	const least = Math.min(item.indent, indent);
	return above.slice(above.indexOf(item) + 1).every((each) => each.indent > least);
}

/** A field whose column is that of none of the fields it could belong to. */
function between(above: readonly TextLine[], here: TextLine): LineSlip | undefined {
	const header = above.findLast((each) => depth(each) < here.indent);
	const block = above.slice(header === undefined ? 0 : above.indexOf(header) + 1);
	const first = block[0];
	if (first === undefined) return undefined;
	const inside = depth(first);
	if (inside === here.indent) return undefined;
	if (here.indent % 2 === 0 && inside % 2 === 1) return misplaced(first, here, "below");
	const step = header === undefined ? 0 : here.indent - depth(header);
	if (header !== undefined && step === 2 && inside === depth(header) + 4 && here.indent % 2 === 0) {
		const message = `${named(header)} is two spaces too far left: its content is indented by four more.`;
		return { line: header.line, column: header.indent + 1, message, hint: INDENT };
	}
	return misplaced(here, first, "above");
}

const INDENT = "Indent with two spaces a level, and fields of one level alike.";

function misplaced(wrong: TextLine, other: TextLine, where: string): LineSlip {
	const message = `${named(wrong)} is ${spaces(wrong.indent)}, ${named(other)} ${where} it by ${depth(other)}.`;
	return { line: wrong.line, column: wrong.indent + 1, message, hint: INDENT };
}
