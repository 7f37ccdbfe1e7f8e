import type { Source } from "./source.ts";

/** Attempts on text that looks like JSON and is not, before the rest is left alone. */
const MOST_FAILURES = 1000;

/**
 * The JSON objects and lists in a text that also holds something else: log lines before a result,
 * an HTTP head after it, several results one after the other.
 *
 * A document starts at the beginning of a line. One that is cut off ends the search.
 */
function jsonDocuments(text: string): readonly unknown[] {
	const found: unknown[] = [];
	const start = /^[ \t]*(?=[{[])/gm;
	let failures = 0;
	for (let match = start.exec(text); match !== null; match = start.exec(text)) {
		const from = start.lastIndex;
		const end = endOfValue(text, from);
		if (end === undefined) break;
		const document = parsed(text.slice(from, end));
		if (document === undefined) failures++;
		else found.push(document);
		if (failures > MOST_FAILURES) break;
		start.lastIndex = document === undefined ? lineAfter(text, from) : end;
	}
	return found;
}

function parsed(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}

function lineAfter(text: string, from: number): number {
	const at = text.indexOf("\n", from);
	return at === -1 ? text.length : at;
}

/** Where the object or list that starts at `from` is closed; `undefined` when it never is. */
function endOfValue(text: string, from: number): number | undefined {
	const marks = /["{}[\]]/g;
	marks.lastIndex = from;
	let depth = 0;
	for (let mark = marks.exec(text); mark !== null; mark = marks.exec(text)) {
		if (mark[0] === '"') {
			const end = endOfString(text, marks.lastIndex);
			if (end === undefined) return undefined;
			marks.lastIndex = end;
			continue;
		}
		depth += mark[0] === "{" || mark[0] === "[" ? 1 : -1;
		if (depth === 0) return marks.lastIndex;
	}
	return undefined;
}

function endOfString(text: string, from: number): number | undefined {
	const end = /["\\]/g;
	end.lastIndex = from;
	for (let mark = end.exec(text); mark !== null; mark = end.exec(text)) {
		if (mark[0] === '"') return end.lastIndex;
		end.lastIndex++;
	}
	return undefined;
}

/** Items of a list, or the JSON in a text; a stream of single requests is one run and has none. */
export function documentsIn(source: Source): readonly Source[] {
	const isList = Array.isArray(source.json);
	if (!isList && source.json !== undefined) return [];
	const documents = isList ? (source.json as unknown[]) : jsonDocuments(source.text);
	return documents.map((json) => ({ ...source, text: "", json }));
}
