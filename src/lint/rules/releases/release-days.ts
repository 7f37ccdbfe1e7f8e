import { firstDay, lastDay } from "#src/domain/releases/days.ts";
import { baseName } from "#src/lint/strings.ts";
import { filesOf } from "../../catalog.ts";
import type { Rule } from "../../rule.ts";

const ORDER = [
	{ first: "released", second: "latest_released", strict: false },
	{ first: "released", second: "maintenance_from", strict: true },
	{ first: "released", second: "support_ends", strict: true },
	{ first: "maintenance_from", second: "support_ends", strict: false },
	{ first: "support_ends", second: "extended_support_ends", strict: false },
] as const;

type Days = Partial<Readonly<Record<(typeof ORDER)[number]["first" | "second"], string>>>;

/** A cycle is released, then patched, then no longer supported. */
export const releaseDays: Rule = {
	id: "release-days",
	description:
		"A cycle is released no later than its newest patch and before its support ends; extended support ends no earlier than regular support.",
	why: "Support that ends before it begins means that one of the days is wrong.",
	example: {
		bad: "released: 2026-05-01\nsupport_ends: 2026-04-01",
		good: "released: 2026-04-01\nsupport_ends: 2027-04-01",
	},
	isPerFile: true,
	check(catalog, report) {
		const files = [...filesOf(catalog, "releases"), ...filesOf(catalog, "platform-releases")];
		for (const { file, data } of files) {
			for (const [index, cycle] of (data.releases ?? []).entries()) {
				const days = (cycle ?? {}) as Days;
				for (const { first, second, strict } of ORDER) {
					const [before, after] = [days[first], days[second]];
					if (before === undefined || after === undefined) continue;
					if (isInOrder(before, after, strict)) continue;
					const said = before === after ? "the same day as" : "before";
					const message = `"${second}" of "${cycle?.cycle}" in ${baseName(file)} is ${after}, ${said} "${first}" (${before}).`;
					const hint = "Look both days up at their sources.";
					report({ file, path: ["releases", index, second], at: "value", message, hint });
				}
			}
		}
	},
};

/** Compared as far as both are exact: a month can hold an earlier and a later day. */
function isInOrder(before: string, after: string, strict: boolean): boolean {
	if (strict && before.length === 10 && after.length === 10) return before < after;
	return firstDay(before) <= lastDay(after);
}
