import type { ReadProblem } from "./problem.ts";

/** A slip that no YAML parser names: what it looks like, and what to do about it. */
type Slip = {
	readonly form: RegExp;
	readonly said: string;
	readonly hint: string;
};

/** In the order in which one explains the others. */
const SLIPS: readonly Slip[] = [
	{
		form: /^(<{7}( |$)|={7}$|>{7}( |$)|\|{7}( |$))/,
		said: "A merge that was not finished is left here",
		hint: "Keep one of the two sides, and delete the lines with <<<<<<<, ======= and >>>>>>>.",
	},
	{
		form: /^```/,
		said: "A fence of Markdown (```) is left here",
		hint: "Delete the lines that start with ```; the file is YAML alone.",
	},
	{
		form: /(?<=^ *)\t/,
		said: "A tab indents this line",
		hint: "Indent with spaces, two a level; YAML refuses tabs.",
	},
	{
		form: /(?<=^[ \t]*)[\u00a0\u2000-\u200a\u202f\u3000]/,
		said: "A space that is not a plain one indents this line (U+CODE)",
		hint: "Delete it and type spaces; pasted text often carries such characters.",
	},
	{
		form: /(?<=^\s*(- )?[\w-]+:)[\u00a0\u2000-\u200a\u202f\u3000]/,
		said: "The space after this colon is not a plain one (U+CODE)",
		hint: "Delete it and type a space; pasted text often carries such characters.",
	},
	{
		form: /(?<=^\s*(- )?[\w-]+)[\uff1a\ufe55\u2236\ua789]/,
		said: "This colon is not a plain one (U+CODE)",
		hint: "Type : and a space; input methods for Chinese and Japanese write the wide one.",
	},
];

/**
 * What a text that is not YAML has that people do not see or forget: one problem for each kind.
 *
 * Only asked of texts that cannot be parsed: inside a value all of this may be meant.
 */
export function textSlips(text: string): readonly ReadProblem[] {
	const lines = text.split(/\r?\n/);
	for (const { form, said, hint } of SLIPS) {
		const found = lines.flatMap((line, index) => {
			const match = line.match(form);
			return match === null ? [] : [{ line: index + 1, match }];
		});
		const [first] = found;
		if (first === undefined) continue;
		const code = (first.match[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
		const more = found.length === 1 ? "" : `, and ${found.length - 1} more like it follow`;
		const message = `${said.replace("CODE", code)}${more}.`;
		const column = (first.match.index ?? 0) + 1;
		return [{ line: first.line, column, rule: "yaml-syntax", message, hint }];
	}
	return [];
}
