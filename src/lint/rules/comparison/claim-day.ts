import { claims, entries } from "#src/lint/catalog.ts";
import type { Report, Rule } from "#src/lint/rule.ts";
import { baseName } from "#src/lint/strings.ts";

const has = (claim: object, field: string) => Object.hasOwn(claim, field);

/**
 * A claim rests on one day: `checked`, when somebody read the evidence, or `recorded`, when it was
 * carried over unread. A level that a newer release lost names both the version and the level.
 */
export const claimDay: Rule = {
	id: "claim-day",
	description:
		"A claim has the day it was checked or recorded, not both; `until` and `level_until` go together.",
	why: "A level is worth what its last reading is worth, so every claim says when its evidence was read.",
	example: {
		bad: "level: full\nevidence: https://istio.io/latest/docs/concepts/security/",
		good: "level: full\nevidence: https://istio.io/latest/docs/concepts/security/\nchecked: 2026-01-31",
	},
	isPerFile: true,
	check(catalog, report) {
		for (const entry of entries(catalog)) {
			for (const { id, path, claim } of claims(entry)) {
				const name = `"${id}" in ${baseName(entry.file)}`;
				const at = (field: string, where: "key" | "value") =>
					({ file: entry.file, path: [...path, field], at: where }) as const;
				checkDay(claim, name, at, report);
				checkUntil(claim, name, at, report);
			}
		}
	},
};

type Place = (
	field: string,
	where: "key" | "value",
) => Pick<Parameters<Report>[0], "file" | "path" | "at">;

function checkDay(claim: object, name: string, at: Place, report: Report): void {
	if (has(claim, "checked") && has(claim, "recorded")) {
		const message = `${name} has both \`checked\` and \`recorded\`.`;
		report({
			...at("recorded", "key"),
			message,
			hint: "Remove `recorded`: it has been read since.",
		});
	}
	if (!has(claim, "checked") && !has(claim, "recorded")) {
		const message = `${name} has no day on which its evidence was read.`;
		report({ ...at("level", "key"), message, hint: "Add `checked: YYYY-MM-DD`." });
	}
}

function checkUntil(claim: object, name: string, at: Place, report: Report): void {
	if (has(claim, "until") === has(claim, "level_until")) return;
	const [there, missing] = has(claim, "until")
		? (["until", "level_until"] as const)
		: (["level_until", "until"] as const);
	const message = `${name} has \`${there}\`, but not \`${missing}\`.`;
	const hint = "`until` is the last version that had it, `level_until` the level up to then.";
	report({ ...at(there, "key"), message, hint });
}
