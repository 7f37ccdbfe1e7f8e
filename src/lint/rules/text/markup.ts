import type { Rule } from "#src/lint/rule.ts";
import { baseName, stringsWith } from "#src/lint/strings.ts";
import { quoted } from "#src/schema/issue-case.ts";

/** After "JavaScript:" and a space a sentence may go on; at the start of a text it is an address. */
const SCRIPT = {
	what: "a script address",
	form: /^\s*(java|vb)script\s*:|\b(java|vb)script\s*:\S|\bdata\s*:\s*text\/html/i,
};
/** A bare "<" is text, as in "p99 < 5 ms". */
const TAG = { what: "an HTML tag", form: /<[a-z/!?]/i };
const PROSE = [
	{ what: "an HTML entity", form: /&(#\d+|#x[0-9a-f]+|[a-z][a-z0-9]{1,30});/i },
	{ what: "a Markdown link", form: /\[[^\]]*\][([]/ },
	{ what: "a backtick", form: /`/ },
	{ what: "emphasis", form: /(?<![\w*])\*{1,3}[^\s*]([^*]*[^\s*])?\*{1,3}(?![\w*])/ },
	{ what: "emphasis", form: /(?<!\w)_{1,3}[^\s_]([^_]*[^\s_])?_{1,3}(?!\w)/ },
	{ what: "emphasis", form: /~~\S/ },
];

/** What every form above needs; most texts have none of it, and there are tens of thousands. */
const SUSPECT = /[<&[`*_~]|script|data\s*:/i;

/** The same for all texts of a file at once, where words such as "description" are common. */
const SUSPECTS = {
	addresses: /<|script\s*:|data\s*:|\s.*[&[`*_~]/i,
	others: /<[a-z/!?]|script\s*:|data\s*:|&[#a-z]|\][([]|[`*~]|(?<!\w)_{1,3}[^\s_]/i,
};

/** Entries are plain text; pages and charts would show markup as it is written. */
export const markup: Rule = {
	id: "markup",
	description: "No text holds HTML, entities, Markdown or script addresses.",
	why: "Texts are shown as they are, in tables, files and feeds: markup would be visible or run.",
	example: { bad: "note: Also <b>counts</b> status codes", good: "note: Also counts status codes" },
	isPerFile: true,
	check(catalog, report) {
		for (const source of catalog.files) {
			for (const { path, value } of stringsWith(source, SUSPECTS)) {
				if (!SUSPECT.test(value)) continue;
				const isAddress = /^https?:\/\/\S+$/.test(value);
				const forms = isAddress ? [SCRIPT, TAG] : [SCRIPT, TAG, ...PROSE];
				const found = forms.find(({ form }) => form.test(value));
				if (found === undefined) continue;
				const message = `${quoted(value)} in ${baseName(source.file)} holds ${found.what}.`;
				const hint = "Write plain words.";
				report({ file: source.file, path, at: "value", message, hint });
			}
		}
	},
};
