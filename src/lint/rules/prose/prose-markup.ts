import type { Rule } from "#src/lint/rule.ts";
import { baseName } from "#src/lint/strings.ts";
import { quoted } from "#src/schema/issue-case.ts";

/** What is refused in code as well: where code ends is for the Markdown processor to say. */
const FORMS = [
	{
		what: "is an address in angle brackets",
		form: /<https?:/i,
		hint: "Write [words](https://…), so that readers know where it leads.",
	},
	{
		what: "starts an HTML tag",
		form: /<[a-z/!?]/i,
		hint: "Write Markdown only; in code, write NAME instead of <name>.",
	},
	{
		what: "is an HTML entity",
		form: /&(#\d+|#x[0-9a-f]+|[a-z][a-z0-9]{1,30});/i,
		hint: "Write the sign itself.",
	},
	{
		what: "is a script address",
		form: /\b(java|vb)script\s*:\S|\bdata\s*:\s*[a-z]+\/[a-z]+/i,
		hint: "Link to a public page by https://.",
	},
];

/** Prose is published unchanged, so it must not contain anything a browser would run. */
export const proseMarkup: Rule = {
	id: "prose-markup",
	description:
		"Prose is plain Markdown: no HTML, no entities, no script addresses, not even in code.",
	why: "Markup in prose is published as it is, scripts as well.",
	example: { bad: "<b>important</b>", good: "**important**" },
	isPerFile: true,
	check(catalog, report) {
		for (const { file, prose } of catalog.files) {
			const lines = prose?.text.split(/\r?\n/) ?? [];
			for (const [index, text] of lines.entries()) {
				for (const { what, form, hint } of FORMS) {
					const found = text.match(form);
					if (found === null) continue;
					const at = found.index ?? 0;
					const shown = quoted(text.slice(at, at + 20));
					const message = `${shown} in ${baseName(file)} ${what}.`;
					const place = { line: (prose?.line ?? 1) + index, column: at + 1 };
					report({ file, path: [], at: "value", place, message, hint });
					break;
				}
			}
		}
	},
};
