import { type CatalogEntry, entries } from "#src/lint/catalog.ts";
import { areRelated } from "#src/lint/relations.ts";
import type { Rule } from "#src/lint/rule.ts";
import { baseName } from "#src/lint/strings.ts";

/** Two entries with one home are one project, or one is part of the other and says so. */
export const sharedHome: Rule = {
	id: "shared-home",
	description:
		"A home page or repository belongs to one entry, or to entries that name each other.",
	why: "A copied file that still has the other project's address sends readers to the wrong one.",
	example: {
		bad: "homepage: https://istio.io/",
		good: "homepage: https://my-mesh.dev/",
	},
	severity: "warning",
	check(catalog, report) {
		for (const field of ["homepage", "repository"] as const) {
			const byAddress = Map.groupBy(entries(catalog), ({ data }) => plain(data[field]));
			for (const [address, sharing] of byAddress) {
				if (address === "") continue;
				for (const [place, entry] of sharing.entries()) {
					const other = sharing.slice(0, place).find((one) => one.id !== entry.id);
					if (other === undefined || isPart(entry, sharing)) continue;
					const message = `The ${field} in ${baseName(entry.file)} is also that of "${other.id}".`;
					const hint =
						"Write its own; if one is part of the other, name it under data_plane, built_on, successors or works_with.";
					report({ file: entry.file, path: [field], at: "value", message, hint });
				}
			}
		}
	},
};

function isPart(entry: CatalogEntry, sharing: readonly CatalogEntry[]): boolean {
	return sharing.some((other) => other !== entry && areRelated(entry, other));
}

function plain(address: string | undefined): string {
	return (address ?? "").replace(/^https?:\/\/(www\.)?|\/+$/g, "").toLowerCase();
}
