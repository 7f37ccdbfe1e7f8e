/**
 * A decision record as it was kept: what it proposes, by which criteria, and what it says of each option.
 *
 * People edit their records. Only lines of the forms `decisionRecord` writes are read, and MADR's own
 * "Chosen option"; every other line is theirs.
 *
 * @see {@link decisionRecord}
 * @module
 */

/** A part of a record, with its line from 1. */
export type Written<Part> = { readonly line: number; readonly part: Part };

/** How an option was judged when the record was written. */
export type WrittenOption = { readonly name: string; readonly standing: string };

/** What a record says, each with its line. */
export type WrittenRecord = {
	readonly title: string | undefined;
	/** Criteria and conditions, as the link of the record has them. */
	readonly criteria: Written<URLSearchParams> | undefined;
	/** The option that is proposed or was chosen. */
	readonly chosen: Written<string> | undefined;
	/** Day on which the decision was to be looked at again, YYYY-MM-DD. */
	readonly revisit: Written<string> | undefined;
	readonly options: readonly Written<WrittenOption>[];
	/** The text after "because" in the list of an option. */
	readonly reasons: readonly Written<{ readonly option: string; readonly text: string }>[];
};

/** Reads a record; what is not there is missing. */
export function readRecord(text: string): WrittenRecord {
	const lines = text.split(/\r?\n/);
	return {
		title: first(lines, /^# (.+)$/)?.part,
		criteria: criteriaIn(lines),
		chosen: first(lines, /^[*_]{0,2}(?:Proposed|Chosen) option[*_]{0,2}: ?"([^"]+)"/),
		revisit: first(lines, /^revisit: (\d{4}-\d{2}-\d{2})$/),
		options: optionsIn(lines),
		reasons: reasonsIn(lines),
	};
}

function first(lines: readonly string[], form: RegExp): Written<string> | undefined {
	for (const [index, text] of lines.entries()) {
		const part = text.match(form)?.[1];
		if (part !== undefined) return { line: index + 1, part };
	}
	return undefined;
}

function criteriaIn(lines: readonly string[]): WrittenRecord["criteria"] {
	const found = first(lines, /\/choose\/[#?]([^\s>)"]+)/);
	if (found === undefined) return undefined;
	return { line: found.line, part: new URLSearchParams(found.part.replaceAll("&amp;", "&")) };
}

const STANDINGS: Readonly<Record<string, string>> = {
	"Excluded by a must-have:": "excluded",
	"Not met together:": "apart",
};

function optionsIn(lines: readonly string[]): WrittenRecord["options"] {
	let isConsidered = false;
	let standing: string | undefined;
	return lines.flatMap((text, index) => {
		if (text.startsWith("## ")) isConsidered = text === "## Considered Options";
		if (!isConsidered) return [];
		if (text.endsWith(":") && !text.startsWith("*")) standing = STANDINGS[text];
		const found = text.match(standing === undefined ? /^\* (.+) \(([^()]+)\)$/ : /^\* (.+?): /);
		const [, name, said] = found ?? [];
		if (name === undefined) return [];
		return [{ line: index + 1, part: { name, standing: standing ?? said ?? "" } }];
	});
}

function reasonsIn(lines: readonly string[]): WrittenRecord["reasons"] {
	let option: string | undefined;
	return lines.flatMap((line, index) => {
		if (line.startsWith("#")) {
			const heading = line.match(/^### (.+)$/)?.[1];
			option = heading?.replace(/ \(\d+ % proven, at most \d+ %\)$/, "");
		}
		const text = line.match(/^\* (?:Good|Neutral|Bad), because (.+)$/)?.[1];
		return text === undefined || option === undefined
			? []
			: [{ line: index + 1, part: { option, text } }];
	});
}
