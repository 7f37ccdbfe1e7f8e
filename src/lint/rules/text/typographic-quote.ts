import type { Rule } from "#src/lint/rule.ts";
import { baseName, stringsWith } from "#src/lint/strings.ts";
import { quoted } from "#src/schema/issue-case.ts";

const MARKS = /[“”„‟«»‘‚‛]/;
/** One word in such quotes, or a quote at one end that has no partner within the text. */
const AROUND = /^[“”„‟«»‘’‚‛][^\s“”„‟«»]*[“”„‟«»‘’‚‛]?$|^[^\s“”„‟«»]*[“”„‟«»]$/;

/** YAML knows straight quotes only: typographic ones become part of the value. */
export const typographicQuote: Rule = {
	id: "typographic-quote",
	description:
		"Values are put in straight quotes; typographic ones would be shown as part of them.",
	why: "Quotes that a word processor made become part of the value and are shown to readers.",
	example: { bad: "since: “2.0”", good: 'since: "2.0"' },
	isPerFile: true,
	check(catalog, report) {
		for (const source of catalog.files) {
			for (const { path, value } of stringsWith(source, { addresses: MARKS, others: MARKS })) {
				if (!MARKS.test(value) || !(AROUND.test(value) || isUnbalanced(value))) continue;
				const message = `${quoted(value)} in ${baseName(source.file)} holds a typographic quote as part of the value.`;
				const hint = 'Write straight quotes ("…") around the value, or none.';
				report({ file: source.file, path, at: "value", message, hint });
			}
		}
	},
};

function isUnbalanced(text: string): boolean {
	const opened = text.match(/[“„]/g)?.length ?? 0;
	const closed = text.match(/”/g)?.length ?? 0;
	// German texts close with the sign that English ones open with.
	return opened !== closed && !/„[^“”]*“/.test(text);
}
