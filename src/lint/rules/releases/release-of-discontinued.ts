import { isSupported, supportOn } from "#src/domain/releases/support.ts";
import { entries, placedReleases } from "#src/lint/catalog.ts";
import { baseName } from "#src/lint/strings.ts";
import { filesOf } from "../../catalog.ts";
import type { Rule } from "../../rule.ts";

const OVER = new Set(["archived", "discontinued"]);

/** Nobody fixes what has ended. */
export const releaseOfDiscontinued: Rule = {
	id: "release-of-discontinued",
	description: "An archived or discontinued entry has no cycle that is supported today.",
	why: "An entry cannot be over and supported at the same time.",
	example: {
		bad: "status: discontinued with a cycle supported until 2030",
		good: "status: discontinued with support_ends in the past",
	},
	check(catalog, report) {
		const all = entries(catalog);
		for (const releases of filesOf(catalog, "releases")) {
			const { file, id } = releases;
			const status = all.find((entry) => entry.id === id)?.data.status ?? "unknown";
			if (!OVER.has(status)) continue;
			const record = placedReleases(releases);
			for (const cycle of record.releases) {
				if (!isSupported(supportOn(record, cycle, catalog.today))) continue;
				const message = `"${cycle.cycle}" in ${baseName(file)} is supported today, but the entry is ${status}.`;
				const hint = "Correct the end of support, or the status of the entry.";
				report({ file, path: ["releases", cycle.index, "cycle"], at: "value", message, hint });
			}
		}
	},
};
