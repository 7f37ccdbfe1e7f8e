/** A piece of a text, marked where it is what the reader typed. */
export type MarkedPart = { readonly text: string; readonly marked: boolean };

/**
 * Cuts a text at the places a search matched, so that it can be written without any markup.
 *
 * @param ranges - First and last place of each match, as fuse.js gives them; may overlap.
 */
export function markedParts(
	text: string,
	ranges: readonly (readonly [number, number])[],
): readonly MarkedPart[] {
	const parts: MarkedPart[] = [];
	let at = 0;
	for (const [first, last] of ranges.toSorted((a, b) => a[0] - b[0])) {
		const start = Math.max(at, first);
		if (last < start) continue;
		if (start > at) parts.push({ text: text.slice(at, start), marked: false });
		parts.push({ text: text.slice(start, last + 1), marked: true });
		at = last + 1;
	}
	if (at < text.length) parts.push({ text: text.slice(at), marked: false });
	return parts;
}
