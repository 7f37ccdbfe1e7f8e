import { lastDay } from "#src/domain/releases/days.ts";
import { ruleEnd } from "#src/domain/releases/support.ts";
import { type PlacedReleases, placedReleases } from "#src/lint/catalog.ts";
import { baseName } from "#src/lint/strings.ts";
import { filesOf } from "../../catalog.ts";
import type { Report, Rule } from "../../rule.ts";

/** An end that is worked out can be worked out again. */
export const releasePolicy: Rule = {
	id: "release-policy",
	description:
		"`support_ends_is: policy` agrees with the arithmetic of the written policy, and every end says how it is known.",
	why: "An end of support that the policy gives can be worked out, so a wrong one is found.",
	example: {
		bad: "support_ends: 2026-12-31 without support_ends_is",
		good: "support_ends: 2026-12-31\nsupport_ends_is: announced",
	},
	isPerFile: true,
	check(catalog, report) {
		for (const releases of filesOf(catalog, "releases")) {
			const { file, data } = releases;
			const rule = data.policy?.rule;
			if (rule !== undefined && (rule.newest === undefined) === (rule.months === undefined)) {
				const message = `The rule of the policy in ${baseName(file)} needs either "newest" or "months".`;
				const hint =
					"Write newest (and days) where newer releases end support, months where time does.";
				report({ file, path: ["policy", "rule"], at: "key", message, hint });
			}
			for (const [index, cycle] of (data.releases ?? []).entries()) {
				const [end, how] = [cycle?.support_ends, cycle?.support_ends_is];
				if ((end === undefined) === (how === undefined)) continue;
				const [there, missing] =
					end === undefined
						? ["support_ends_is", "support_ends"]
						: ["support_ends", "support_ends_is"];
				const message = `"${cycle?.cycle}" in ${baseName(file)} has "${there}", but no "${missing}".`;
				const hint = "Give both: the end and how it is known.";
				report({ file, path: ["releases", index, there], at: "key", message, hint });
			}
			checkArithmetic(file, placedReleases(releases), report);
		}
	},
};

function checkArithmetic(file: string, data: PlacedReleases, report: Report): void {
	for (const cycle of data.releases) {
		const { index, support_ends: end, support_ends_is: how } = cycle;
		if (end === undefined || how !== "policy") continue;
		const worked = ruleEnd(data, cycle);
		if (worked === "past" || worked === end || worked === lastDay(end)) continue;
		const said = outcome(worked);
		const message = `"support_ends" of "${cycle.cycle}" in ${baseName(file)} is ${end} by policy, but ${said}.`;
		const hint =
			"Correct the day or the rule; write announced or estimated where a page gives the day.";
		report({ file, path: ["releases", index, "support_ends"], at: "value", message, hint });
	}
}

function outcome(worked: string | undefined): string {
	if (worked === undefined) return "the policy has no rule to work it out from";
	if (worked === "open") return "by the rule it has not ended: too few newer cycles are out";
	return `the rule gives ${worked}`;
}
