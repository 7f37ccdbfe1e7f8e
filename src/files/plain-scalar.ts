/** Thrown at whatever is left to the parser. */
export const BEYOND = Symbol("beyond plain YAML");

const DOUBLE = /^"[^"\\]*"$/;
const ESCAPED = /^"(?:[^"\\]|\\["\\])*"$/;
const SINGLE = /^'(?:[^']|'')*'$/;
/** Signs by which YAML starts something else than text. */
const INDICATOR = /^[-&*!|>%@`?:,[\]{}#"']/;
const MAYBE_NUMBER = /^[-+.\d]/;
const NUMBER = /^(?:0|[1-9]\d{0,14})(?:\.\d{1,15})?$/;
/** What holds a sign that no number has, of any base. */
const NO_NUMBER = /[^-+.\w]|[g-np-wyzG-NP-WYZ]|^\d{4}-\d\d(?:-\d\d)?$|^\d+\.\d+\.\d/;

/** Words, or an open range as `4.16+`: no number of any base, nor ".inf". */
const SPACED = /\s|[^+]\+$/;

/** The value of the text behind a colon or hyphen, to the end of its line. */
export function scalar(text: string): unknown {
	const first = text.charCodeAt(0);
	if (first === 91 || first === 123) return brackets(text);
	return first === 34 || first === 39 ? quotedText(text) : plain(text);
}

/** Whether a line holds one text in quotes and nothing behind it. */
export function isOneQuote(line: string): boolean {
	const text = line.trimEnd();
	return ESCAPED.test(text) || SINGLE.test(text);
}

function quotedText(text: string): string {
	if (DOUBLE.test(text)) return text.slice(1, -1);
	if (ESCAPED.test(text)) return text.slice(1, -1).replace(/\\(["\\])/g, "$1");
	if (SINGLE.test(text)) return text.slice(1, -1).replaceAll("''", "'");
	throw BEYOND;
}

function plain(text: string): unknown {
	if (INDICATOR.test(text) || text.includes(": ") || text.endsWith(":")) throw BEYOND;
	if (MAYBE_NUMBER.test(text)) {
		if (NUMBER.test(text)) return Number(text);
		if (SPACED.test(text) || (NO_NUMBER.test(text) && !/^[.+]/.test(text))) return text;
		throw BEYOND;
	}
	if (text.length > 5) return text;
	if (/^(?:true|True|TRUE)$/.test(text)) return true;
	if (/^(?:false|False|FALSE)$/.test(text)) return false;
	return /^(?:~|null|Null|NULL)$/.test(text) ? null : text;
}

/** A text with the place up to which it is read. */
type Cursor = { readonly text: string; at: number };

function brackets(text: string): unknown {
	if (text === "[]") return [];
	if (text === "{}") return {};
	const cursor = { text, at: 0 };
	const value = inBrackets(cursor, 0);
	if (cursor.at !== text.length) throw BEYOND;
	return value;
}

const DEEPEST = 20;
const PART = / *("(?:[^"\\]|\\["\\])*"|'(?:[^']|'')*'|[^\s,[\]{}"'][^,[\]{}]*?) *(?=[,\]}])/y;
const FIELD = / *([A-Za-z_][\w.-]*): +/y;
const NEXT = / *(,|\]|\})/y;

function inBrackets(cursor: Cursor, depth: number): unknown {
	const isList = cursor.text[cursor.at] === "[";
	const items: unknown[] = [];
	const fields: Record<string, unknown> = {};
	if (depth > DEEPEST) throw BEYOND;
	cursor.at++;
	for (;;) {
		if (isList) items.push(part(cursor, depth));
		else {
			const key = match(FIELD, cursor);
			if (NO_NAME.test(key) || Object.hasOwn(fields, key)) throw BEYOND;
			fields[key] = part(cursor, depth);
		}
		const sign = match(NEXT, cursor);
		if (sign === ",") continue;
		if ((sign === "]") !== isList) throw BEYOND;
		return isList ? items : fields;
	}
}

function part(cursor: Cursor, depth: number): unknown {
	while (cursor.text[cursor.at] === " ") cursor.at++;
	const sign = cursor.text[cursor.at];
	return sign === "[" || sign === "{" ? inBrackets(cursor, depth + 1) : scalar(match(PART, cursor));
}

function match(form: RegExp, cursor: Cursor): string {
	form.lastIndex = cursor.at;
	const found = form.exec(cursor.text);
	if (found === null) throw BEYOND;
	cursor.at = form.lastIndex;
	return found[1] ?? "";
}

/** Names that YAML reads as something else than text, and one that is not a name in JavaScript. */
export const NO_NAME = /^(?:null|true|false|__proto__)$/i;
