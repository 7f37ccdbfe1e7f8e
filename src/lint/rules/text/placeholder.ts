import type { Rule } from "#src/lint/rule.ts";
import { baseName, stringsWith } from "#src/lint/strings.ts";
import { quoted } from "#src/schema/issue-case.ts";

const FORMS = [
	{ form: /\b(CHANGE|TODO|FIXME|TBD|XXX)\b/, hint: "Write what a source says, or leave it out." },
	{ form: /^Not described yet\.?$/i, hint: "Say in one sentence what it is." },
	{ form: /lorem ipsum/i, hint: "Write what a source says, or leave it out." },
	{
		form: /^https?:\/\/([^/]+\.)?(example\.(com|org|net)|[^/]+\.example)([/:?#]|$)/i,
		hint: "Write the address of the project's own page.",
	},
];

const SUSPECT = {
	addresses: /\b(CHANGE|TODO|FIXME|TBD|XXX)\b|^https?:..[^/\n]*example/m,
	others: /\b(CHANGE|TODO|FIXME|TBD|XXX)\b|^[nN]ot [dD]escribed|[lL]orem/m,
};

/** What a program put in to be replaced is not published. */
export const placeholder: Rule = {
	id: "placeholder",
	description: "No text is a placeholder: example.com, CHANGE, TODO, Not described yet.",
	why: "A starting file that nobody filled in would be published as a fact.",
	example: {
		bad: "summary: Not described yet.",
		good: "summary: A mesh that runs one proxy on each node.",
	},
	isPerFile: true,
	check(catalog, report) {
		for (const source of catalog.files) {
			for (const { path, value } of stringsWith(source, SUSPECT)) {
				const found = FORMS.find(({ form }) => form.test(value));
				if (found === undefined) continue;
				const message = `${quoted(value)} in ${baseName(source.file)} is not filled in.`;
				report({ file: source.file, path, at: "value", message, hint: found.hint });
			}
		}
	},
};
