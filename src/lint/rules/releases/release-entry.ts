import { entries } from "#src/lint/catalog.ts";
import { baseName, didYouMean } from "#src/lint/strings.ts";
import { filesOf } from "../../catalog.ts";
import type { Rule } from "../../rule.ts";

/** Releases are those of an entry, and a file without any says why. */
export const releaseEntry: Rule = {
	id: "release-entry",
	description:
		"A releases file is named after an entry; a file without cycles has the reason in `unversioned` or `note`.",
	why: "Releases are shown on the page of the entry that has the same id.",
	example: { bad: "content/releases/istoi.yaml", good: "content/releases/istio.yaml" },
	check(catalog, report) {
		const known = new Set(entries(catalog).map(({ id }) => id));
		for (const { file, id, data } of filesOf(catalog, "releases")) {
			if (!known.has(id)) {
				const message = `"${id}" is not an entry, so ${baseName(file)} belongs to no page.`;
				const hint = didYouMean(id, known, "Name the file after the entry.");
				report({ file, path: [], at: "value", message, hint, cause: `entry ${id}` });
			}
			const silent = data.note === undefined && data.unversioned === undefined;
			if (data.releases === undefined || data.releases.length > 0 || !silent) continue;
			const message = `${baseName(file)} lists no cycle and gives no reason.`;
			const hint = "Add `unversioned` with the page that shows it, or a `note`.";
			report({ file, path: ["releases"], at: "value", message, hint });
		}
	},
};
