import { type CatalogEntry, entries } from "#src/lint/catalog.ts";
import type { Report, Rule } from "#src/lint/rule.ts";
import { baseName } from "#src/lint/strings.ts";

const ORDER = [
	["announced", "ga"],
	["announced", "ended"],
	["ga", "ended"],
	["announced", "latest_release"],
] as const;

/** Time runs forwards. */
export const dateOrder: Rule = {
	id: "date-order",
	description:
		"An entry is announced, then stable, then ended; foundation steps follow each other in time.",
	why: "Two dates in the wrong order mean that at least one of them is wrong.",
	example: {
		bad: "announced: { date: 2019-12, … }\nga: { date: 2018-09, … }",
		good: "announced: { date: 2017-12, … }\nga: { date: 2018-09, … }",
	},
	isPerFile: true,
	check(catalog, report) {
		for (const entry of entries(catalog)) {
			checkLife(entry, report);
			checkSteps(entry, report);
		}
	},
};

function checkLife({ file, data }: CatalogEntry, report: Report): void {
	const seen = new Set<string>();
	for (const [first, second] of ORDER) {
		const [before, after] = [data[first]?.date, data[second]?.date];
		if (!isLater(before, after) || seen.has(second)) continue;
		seen.add(second);
		const message = `"${second}" in ${baseName(file)} is ${after}, before "${first}" (${before}).`;
		const hint = "Look both dates up at their sources.";
		report({ file, path: [second, "date"], at: "value", message, hint });
	}
}

function checkSteps({ file, data }: CatalogEntry, report: Report): void {
	const steps = data.governance?.steps ?? [];
	for (const [index, step] of steps.entries()) {
		const before = steps[index - 1]?.date;
		if (!isLater(before, step?.date)) continue;
		const message = `The step of ${step?.date} in ${baseName(file)} is listed after that of ${before}.`;
		const path = ["governance", "steps", index, "date"];
		report({ file, path, at: "value", message, hint: "Write the oldest step first." });
	}
}

/** Compares as far as both are exact: 2018-07 is not later than 2018. */
function isLater(before: string | undefined, after: string | undefined): boolean {
	if (before === undefined || after === undefined) return false;
	const shared = Math.min(before.length, after.length);
	return before.slice(0, shared) > after.slice(0, shared);
}
