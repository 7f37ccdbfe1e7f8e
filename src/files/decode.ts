import { isAscii, isUtf8 } from "node:buffer";
import type { ReadProblem } from "./problem.ts";

/** A file's text, or why it is none. */
export type Decoded = {
	readonly text: string;
	readonly problems: readonly ReadProblem[];
};

/**
 * Signs that show nothing, reorder what is shown, or stand for damage (U+FFFD): a text with one of
 * them says something else to a program than to a reader.
 */
const HIDDEN =
	/[\p{Default_Ignorable_Code_Point}\u2028\u2029\ufff9-\ufffb\ufffd]|(?![\t\n\r])\p{Cc}|\r(?!\n|$)/gu;

/** What of ASCII is none of letters, digits, signs and line ends: quicker to ask for than all that is hidden. */
const CONTROL = /[^\n -~]/;

/**
 * Reads bytes as the plain UTF-8 text that every entry must be.
 *
 * @returns The text with no problems, or an empty text with at least one.
 */
export function decode(bytes: Buffer): Decoded {
	const mark = byteOrderMark(bytes);
	if (mark !== undefined) return failed([mark]);
	if (isAscii(bytes)) {
		const text = bytes.toString("latin1");
		if (!CONTROL.test(text)) return { text, problems: [] };
	}
	if (!isUtf8(bytes)) return failed(brokenLines(bytes));
	const text = bytes.toString("utf8");
	return hasHiddenSign(text) ? failed(hiddenSigns(text)) : { text, problems: [] };
}

/** True when a text holds a sign that would not be seen. */
export function hasHiddenSign(text: string): boolean {
	return text.search(HIDDEN) >= 0;
}

function failed(problems: readonly ReadProblem[]): Decoded {
	return { text: "", problems };
}

function encoding(line: number, column: number, message: string, hint: string): ReadProblem {
	return { line, column, rule: "encoding", message, hint };
}

const SAVE = "Save the file as UTF-8 without a byte order mark.";

function byteOrderMark(bytes: Buffer): ReadProblem | undefined {
	const start = bytes.subarray(0, 3).toString("hex");
	if (start === "efbbbf") return encoding(1, 1, "The file starts with a byte order mark.", SAVE);
	const marked = start.startsWith("fffe") || start.startsWith("feff");
	// Text in UTF-16 without a mark: every second byte of plain letters is zero.
	const zeroes = bytes.subarray(0, 64).filter((byte) => byte === 0).length;
	const wide = marked || (bytes.length > 3 && zeroes * 3 >= Math.min(bytes.length, 64));
	return wide ? encoding(1, 1, "The file is UTF-16, not UTF-8.", SAVE) : undefined;
}

function brokenLines(bytes: Buffer): readonly ReadProblem[] {
	const problems: ReadProblem[] = [];
	let start = 0;
	for (let line = 1; start < bytes.length; line++) {
		const newline = bytes.indexOf(0x0a, start);
		const end = newline < 0 ? bytes.length : newline;
		const part = bytes.subarray(start, end);
		start = end + 1;
		if (isUtf8(part)) continue;
		const column = part.toString("utf8").indexOf("\ufffd") + 1;
		problems.push(encoding(line, column, "There are bytes here that are not UTF-8.", SAVE));
	}
	return problems;
}

function hiddenSigns(text: string): readonly ReadProblem[] {
	if (/\r(?!\n)/.test(text) && !text.includes("\n")) return [OLD_LINES];
	const found = new Map<string, { problem: ReadProblem; count: number }>();
	for (const [index, line] of text.split("\n").entries()) {
		for (const sign of line.matchAll(HIDDEN)) {
			const code = (sign[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
			const message = `There is a hidden or control character here (U+${code}).`;
			const problem = encoding(index + 1, sign.index + 1, message, TYPE_AGAIN);
			const before = found.get(code);
			found.set(code, { problem: before?.problem ?? problem, count: (before?.count ?? 0) + 1 });
		}
	}
	return [...found.values()].map(({ problem, count }) => {
		if (count === 1) return problem;
		return {
			...problem,
			message: problem.message.replace(/\.$/, `, and ${count - 1} more like it follow.`),
		};
	});
}

const TYPE_AGAIN = "Delete it and type the text again; pasted text often carries such characters.";

const OLD_LINES = encoding(
	1,
	1,
	"The lines end with U+000D alone, as on old Macs.",
	"Save the file with line ends of Unix (LF).",
);
