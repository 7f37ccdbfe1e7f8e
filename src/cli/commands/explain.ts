import { parseArgs } from "node:util";
import type { Rule } from "#src/lint/rule.ts";
import { RULES } from "#src/lint/rules/registry.ts";
import { didYouMean } from "#src/lint/strings.ts";
import { quoted } from "#src/schema/issue-case.ts";
import { type Command, Refusal, UsageError } from "../command.ts";

/** A rule of the check in the words of its page, /contribute/rules/. */
export const explain: Command = {
	usage: `Usage: npm run mesh -- explain <rule>

The rule is the word in brackets after each problem of "check". The same words are at
/contribute/rules/. Exit code: 0, 1 when there is no such rule, 2 for wrong usage.`,
	run(args, caller) {
		const { positionals } = parseArgs({ args: [...args], options: {}, allowPositionals: true });
		const [id, ...more] = positionals;
		if (id === undefined || more.length > 0) throw new UsageError("Name one rule.");
		const rule = RULES.find((one) => one.id === id);
		if (rule === undefined) throw new Refusal(`${quoted(id)} is not a rule. ${cure(id)}`);
		caller.print(explained(rule));
		return 0;
	},
};

function cure(id: string): string {
	if (/^(schema|yaml)-/.test(id))
		return "It is about the form of the file: the problem itself says what is allowed.";
	const ids = RULES.map((rule) => rule.id);
	return didYouMean(id, ids, "The rules are listed at /contribute/rules/.");
}

function explained({ id, description, severity = "error", why, example }: Rule): string {
	const parts = [`${id} (${severity})`, description];
	if (why !== undefined) parts.push(`Why: ${why}`);
	if (example !== undefined) {
		parts.push(`Not:\n${indented(example.bad)}`, `But:\n${indented(example.good)}`);
	}
	return `${parts.join("\n\n")}\n`;
}

function indented(text: string): string {
	return text.replace(/^/gm, "    ");
}
