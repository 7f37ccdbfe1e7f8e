import { belongsTo } from "#src/domain/releases/cycle-order.ts";
import { entries, newestOf } from "#src/lint/catalog.ts";
import { baseName } from "#src/lint/strings.ts";
import { filesOf } from "../../catalog.ts";
import type { Rule } from "../../rule.ts";

/** The newest release is one fact with one place. */
export const releaseLatest: Rule = {
	id: "release-latest",
	description:
		"The newest patch of a cycle belongs to it, and an entry that names its latest release names the one its releases file holds.",
	why: "The newest release has one source, so that two pages never differ.",
	example: { bad: 'cycle: "1.28"\nlatest: 1.27.3', good: 'cycle: "1.28"\nlatest: 1.28.1' },
	check(catalog, report) {
		for (const { file, data } of filesOf(catalog, "releases")) {
			for (const [index, cycle] of (data.releases ?? []).entries()) {
				const { cycle: name, latest } = cycle ?? {};
				if (name === undefined || latest === undefined || belongsTo(latest, name)) continue;
				const message = `"latest" of "${name}" in ${baseName(file)} is ${latest}, which is of another cycle.`;
				const hint = "Move it to its own cycle, or correct it.";
				report({ file, path: ["releases", index, "latest"], at: "value", message, hint });
			}
		}
		for (const { file, id, data } of entries(catalog)) {
			const newest = newestOf(catalog, id);
			const said = data.latest_release?.version;
			if (newest === undefined || said === undefined || said === newest.version) continue;
			const message = `"latest_release" in ${baseName(file)} is ${said}, but the newest in content/releases/${id}.yaml is ${newest.version}.`;
			const hint = "Delete it here: it is taken from content/releases/.";
			report({ file, path: ["latest_release", "version"], at: "value", message, hint });
		}
	},
};
