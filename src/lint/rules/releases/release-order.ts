import { compareCycles } from "#src/domain/releases/cycle-order.ts";
import { baseName } from "#src/lint/strings.ts";
import { filesOf } from "../../catalog.ts";
import type { Rule } from "../../rule.ts";

/** Cycles are read from the newest down; the newest release of an entry is the first. */
export const releaseOrder: Rule = {
	id: "release-order",
	description: "Release cycles are listed newest first, each once per edition.",
	why: "Tables show cycles in the order of the file, newest first.",
	example: { bad: '- cycle: "1.27"\n- cycle: "1.28"', good: '- cycle: "1.28"\n- cycle: "1.27"' },
	isPerFile: true,
	check(catalog, report) {
		const files = [...filesOf(catalog, "releases"), ...filesOf(catalog, "platform-releases")];
		for (const { file, data } of files) {
			const seen = new Set<string>();
			let before: Parameters<typeof compareCycles>[0] | undefined;
			for (const [index, one] of (data.releases ?? []).entries()) {
				if (one?.cycle === undefined) continue;
				const edition = "edition" in one ? (one.edition ?? "open-source") : "open-source";
				const name = { cycle: one.cycle, edition };
				const path = ["releases", index, "cycle"];
				const key = `${name.cycle} ${edition}`;
				if (seen.has(key)) {
					const message = `"${name.cycle}" in ${baseName(file)} is listed twice.`;
					report({ file, path, at: "value", message, hint: "Keep one of the two." });
				} else if (before !== undefined && compareCycles(before, name) > 0) {
					const message = `"${name.cycle}" in ${baseName(file)} is listed below "${before.cycle}".`;
					const hint = "Write the newest cycle first; the free line before the paid one.";
					report({ file, path, at: "value", message, hint });
				}
				seen.add(key);
				before = name;
			}
		}
	},
};
