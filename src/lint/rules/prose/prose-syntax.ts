import { proseLines } from "#src/lint/prose.ts";
import type { Rule } from "#src/lint/rule.ts";
import { baseName } from "#src/lint/strings.ts";
import { quoted } from "#src/schema/issue-case.ts";

const SLIPS = [
	{
		form: /\[[^\]]+\]\s+\((https?:|\/|#)[^)]*\)?/,
		said: "has a space between the words and the address of a link",
		hint: "Write [words](address) without a space.",
	},
	{
		form: /\]\([^)]*$/,
		said: "starts a link that is not closed on its line",
		hint: "Close it with ) on the same line.",
	},
	{
		form: /\([^()[\]]+\)\[(https?:|\/)[^\]]*\]/,
		said: "has the brackets of a link the wrong way round",
		hint: "Write [words](address).",
	},
	{
		// The Markdown processor makes links of these by itself, by http and mailto as well.
		form: /(?<!\]\(<?[^)\s]{0,1000}|^ {0,3}\[(?!\^)[^\]]{1,300}\]:\s{0,9}<?\S{0,1000})(?:https?:\/\/\S|www\.\S|[\w.+-]{1,99}@[\w-]{1,99}\.\w)/i,
		said: "is an address without words, which becomes a link by itself",
		hint: "Write [words](https://…).",
	},
	{
		form: /^(<{7}|={7}$|>{7})/,
		said: "is left over from a merge",
		hint: "Decide for one side, and delete the three marker lines.",
	},
];

/** Markdown that was meant is Markdown that works. */
export const proseSyntax: Rule = {
	id: "prose-syntax",
	description: "Links of prose are written as links: [words](address), closed, without a space.",
	why: "Markdown that is slightly wrong is shown as it was typed.",
	example: { bad: "[compare] (/compare/)", good: "[compare](/compare/)" },
	isPerFile: true,
	check(catalog, report) {
		for (const file of catalog.files) {
			for (const { line, text } of proseLines(file)) {
				const slip = SLIPS.find(({ form }) => form.test(text));
				if (slip === undefined) continue;
				const at = text.search(slip.form);
				const shown = quoted(text.slice(at, at + 40).trim());
				const message = `${shown} in ${baseName(file.file)} ${slip.said}.`;
				const place = { line, column: at + 1 };
				report({ file: file.file, path: [], at: "value", place, message, hint: slip.hint });
			}
		}
	},
};
