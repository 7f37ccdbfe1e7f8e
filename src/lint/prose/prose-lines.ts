import type { AnyCatalogFile } from "#src/lint/catalog.ts";

/** A line of prose as a reader sees it. */
export type ProseLine = {
	/** Its number in the file, from 1. */
	readonly line: number;
	/** Its text; code, and signs behind a backslash, are spaces, so that columns stay. */
	readonly text: string;
};

const FENCE = /^ {0,3}(`{3,}|~{3,})/;

const known = new WeakMap<object, readonly ProseLine[]>();

/** The lines of a file's prose; none for a file without. Blocks of code are empty lines. */
export function proseLines({ prose }: AnyCatalogFile): readonly ProseLine[] {
	if (prose === undefined) return [];
	// Several rules read the same prose.
	const lines = known.get(prose) ?? withoutCode(prose.text, prose.line);
	known.set(prose, lines);
	return lines;
}

function withoutCode(text: string, first: number): readonly ProseLine[] {
	let fence: string | undefined;
	return text.split(/\r?\n/).map((written, index) => {
		const mark = written.match(FENCE)?.[1];
		const isCode = fence !== undefined || mark !== undefined;
		if (fence === undefined) fence = mark;
		else if (mark?.startsWith(fence)) fence = undefined;
		return { line: first + index, text: isCode ? "" : blanked(written) };
	});
}

function blanked(line: string): string {
	return line
		.replace(/\\[!-/:-@[-`{-~]/g, "  ")
		.replace(/(`+)(?!`).*?[^`]\1(?!`)/g, (code) => " ".repeat(code.length));
}
