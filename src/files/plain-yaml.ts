import { BEYOND, isOneQuote, NO_NAME, scalar } from "./plain-scalar.ts";

/** A line with what it says: where its content starts, and the content without the indentation. */
type Lines = {
	readonly text: string;
	/** Start of the line that comes next in the text. */
	next: number;
	/** Column at which the content of the current line starts; -1 at the end of the text. */
	indent: number;
	/** The current line without its indentation. */
	content: string;
};

type Fields = Record<string, unknown>;

/** Tabs, returns and spaces that only look like one: what they mean depends on where they are. */
const STRANGE = /[\t\r\u00a0\u2000-\u200a\u202f\u3000\uff1a]/;

/**
 * Reads the plain part of YAML in which nearly all data files are written: mappings and lists by
 * indentation, values and brackets of one line.
 *
 * It is twenty times faster than the parser, which has to keep a tree with the place of everything.
 * Whatever could be read in another way, or is wrong, is left to the parser; a test holds the two
 * against each other on all data, on hostile files and on random changes of both.
 *
 * @param text - Text without hidden signs, as `decode` gives it.
 * @returns `undefined` where the text is more than plain.
 */
export function plainYaml(text: string): Fields | undefined {
	if (STRANGE.test(text)) return undefined;
	const lines: Lines = { text, next: 0, indent: 0, content: "" };
	try {
		advance(lines);
		if (lines.indent !== 0 || lines.content.startsWith("-")) return undefined;
		const fields = mapping(lines, 0);
		return lines.indent < 0 ? fields : undefined;
	} catch (error) {
		if (error === BEYOND) return undefined;
		throw error;
	}
}

const [SPACE, HASH, HYPHEN] = [32, 35, 45];

/** Goes to the next line that is neither empty nor a comment. */
function advance(lines: Lines): void {
	const { text } = lines;
	while (lines.next < text.length) {
		const start = lines.next;
		const found = text.indexOf("\n", start);
		const end = found < 0 ? text.length : found;
		let at = start;
		while (text.charCodeAt(at) === SPACE) at++;
		lines.next = end + 1;
		if (at >= end || text.charCodeAt(at) === HASH) continue;
		lines.indent = at - start;
		lines.content = text.slice(at, end);
		return;
	}
	lines.indent = -1;
	lines.content = "";
}

/** No data file is indented further; how deep a text may nest is the parser's to say. */
const DEEPEST = 30;
const KEY = /^([A-Za-z_][\w.-]*):(?: +|$)/;

function mapping(lines: Lines, indent: number): Fields {
	if (indent > DEEPEST) throw BEYOND;
	const fields: Fields = {};
	while (lines.indent === indent && lines.content.charCodeAt(0) !== HYPHEN) {
		const [start, key] = KEY.exec(lines.content) ?? [];
		if (start === undefined || key === undefined) throw BEYOND;
		if (NO_NAME.test(key) || Object.hasOwn(fields, key)) throw BEYOND;
		fields[key] = valueAfter(lines, lines.content.slice(start.length), indent);
	}
	if (lines.indent > indent) throw BEYOND;
	return fields;
}

/** The value of a field: the text behind its colon, or the lines below it. */
function valueAfter(lines: Lines, written: string, indent: number): unknown {
	const rest = withoutComment(written);
	advance(lines);
	if (rest !== "") {
		if (lines.indent > indent) throw BEYOND;
		return scalar(rest);
	}
	const isList = lines.content.charCodeAt(0) === HYPHEN;
	if (lines.indent > indent)
		return isList ? list(lines, lines.indent) : mapping(lines, lines.indent);
	return isList && lines.indent === indent ? list(lines, indent) : null;
}

function list(lines: Lines, indent: number): unknown[] {
	if (indent > DEEPEST) throw BEYOND;
	const items: unknown[] = [];
	while (lines.indent === indent && lines.content.charCodeAt(0) === HYPHEN) {
		const content = lines.content.slice(2);
		// More spaces after the hyphen would indent the fields of the item further.
		if (!lines.content.startsWith("- ") || content === "" || content.startsWith(" ")) throw BEYOND;
		if (KEY.test(content)) {
			lines.indent = indent + 2;
			lines.content = content;
			items.push(mapping(lines, indent + 2));
			continue;
		}
		const rest = withoutComment(content);
		advance(lines);
		if (rest === "" || lines.indent > indent) throw BEYOND;
		items.push(scalar(rest));
	}
	if (lines.indent > indent) throw BEYOND;
	return items;
}

/** The text before a comment; "issue #12" has lost its end, which the parser reports. */
function withoutComment(written: string): string {
	if (written.charCodeAt(0) === HASH) {
		if (written !== "#" && !written.startsWith("# ")) throw BEYOND;
		return "";
	}
	const at = written.indexOf(" #");
	if (at < 0) return written.trimEnd();
	if (isOneQuote(written)) return written.trimEnd();
	const isQuoted = /^["'[{]/.test(written);
	if (isQuoted || !/^ #( |$)/.test(written.slice(at, at + 3))) throw BEYOND;
	return written.slice(0, at).trimEnd();
}
