import { type Document, isSeq, parseDocument, Scalar, visit } from "yaml";

/**
 * A document as the data files are written: two spaces a level, no line broken, `[a, b]` close and
 * `{ a: b }` with spaces, one empty line where there were several.
 *
 * Brackets that go over several lines keep their lines, unless something in them was changed.
 *
 * @param source - The text that the document was parsed from.
 */
export function formatted(document: Document.Parsed, source: string): string {
	const kept = keepBrackets(document, source);
	const text = closeBrackets(document.toString({ lineWidth: 0 }));
	// An empty line may come or go with what was moved next to it.
	const again = closeBrackets(parsed(text).toString({ lineWidth: 0 }));
	return again.replace(PLACE, (place) => kept.get(place) ?? place);
}

function parsed(text: string): Document.Parsed {
	return parseDocument(text, { uniqueKeys: false });
}

const PLACE = /\bkept-brackets-\d+-of-this-file\b/g;

/** Puts a word in the place of brackets of several lines, and says which text it stands for. */
function keepBrackets(document: Document.Parsed, source: string): ReadonlyMap<string, string> {
	const kept = new Map<string, string>();
	if (source.search(PLACE) >= 0) return kept;
	visit(document, {
		Collection(_key, node) {
			if (node.flow !== true || node.range == null) return undefined;
			const text = source.slice(node.range[0], node.range[1]);
			if (!text.includes("\n") || node.comment) return undefined;
			const isSame = JSON.stringify(parsed(text).toJS()) === JSON.stringify(node.toJS(document));
			if (!isSame) return undefined;
			const place = `kept-brackets-${kept.size}-of-this-file`;
			kept.set(place, text.replace(/[ \t]+$/gm, ""));
			return new Scalar(place);
		},
	});
	return kept;
}

/** Takes the spaces inside the brackets of lists that stand on one line. */
function closeBrackets(text: string): string {
	const cuts: number[] = [];
	visit(parsed(text), (_key, node) => {
		if (!isSeq(node) || node.flow !== true || node.range == null) return;
		const [start, end] = node.range;
		if (text[start + 1] === " ") cuts.push(start + 1);
		if (text[end - 2] === " " && end - 2 > start + 1) cuts.push(end - 2);
	});
	const edges = [0, ...cuts.flatMap((at) => [at, at + 1]), text.length].sort((a, b) => a - b);
	const parts = edges.map((at, index) => (index % 2 === 0 ? text.slice(at, edges[index + 1]) : ""));
	return parts.join("");
}
