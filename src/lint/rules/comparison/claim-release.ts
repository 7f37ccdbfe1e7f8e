import { type Catalog, type CatalogEntry, claims, entries, newestOf } from "#src/lint/catalog.ts";
import type { Rule } from "#src/lint/rule.ts";
import { baseName } from "#src/lint/strings.ts";

/** Claims are about the newest stable release, so `since` is not after it and `until` is before it. */
export const claimRelease: Rule = {
	id: "claim-release",
	description: "`since` is at most the newest known release, `until` is before it.",
	why: "A feature cannot be in a release that nobody has seen.",
	example: { bad: 'since: "9.0" in a mesh whose newest release is 2.18', good: 'since: "2.18"' },
	check(catalog, report) {
		for (const entry of entries(catalog)) {
			const newest = newestVersion(catalog, entry);
			if (newest === undefined) continue;
			for (const { id, path, claim } of claims(entry)) {
				for (const field of ["since", "until"] as const) {
					const order = compareNumbers(claim[field], newest);
					if (order === undefined || order < 0 || (field === "since" && order === 0)) continue;
					const message = `\`${field}\` of "${id}" in ${baseName(entry.file)} is ${claim[field]}, but the newest known release is ${newest}.`;
					const hint =
						field === "since"
							? "Add the release, or write a release there is."
							: "`until` is the last version before the newest that had it.";
					report({ file: entry.file, path: [...path, field], at: "value", message, hint });
				}
			}
		}
	},
};

function newestVersion(catalog: Catalog, { id, data }: CatalogEntry): string | undefined {
	return newestOf(catalog, id)?.version ?? data.latest_release?.version;
}

/** Compares as many numbers as both name: `1.20` is not before `1.20.4`, nor after it. */
function compareNumbers(version: string | undefined, newest: string): number | undefined {
	if (version === undefined) return undefined;
	const [left, right] = [numbers(version), numbers(newest)];
	if (left === undefined || right === undefined) return undefined;
	const at = left.findIndex((part, index) => index < right.length && part !== right[index]);
	return at === -1 ? 0 : (left[at] ?? 0) - (right[at] ?? 0);
}

/** Few versions are named, and each in many claims. */
const known = new Map<string, readonly number[] | undefined>();

function numbers(version: string): readonly number[] | undefined {
	if (known.has(version)) return known.get(version);
	const match = /^v?(\d+(?:\.\d+)*)/.exec(version);
	const parts = match?.[1]?.split(".").map(Number);
	known.set(version, parts);
	return parts;
}
