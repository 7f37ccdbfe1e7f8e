import { type CatalogEntry, entries } from "#src/lint/catalog.ts";
import type { Rule } from "#src/lint/rule.ts";
import { baseName } from "#src/lint/strings.ts";

/** Shorter ids differ by a letter all the time. */
const SHORTEST = 4;

/** An id that is a slip of the pen away from another is most likely the same project again. */
export const similarId: Rule = {
	id: "similar-id",
	description: "No id differs by one letter from that of a project with the same home page.",
	why: "An id one letter from another is most often the same project again, written wrongly.",
	example: { bad: "content/meshes/isto.yaml", good: "content/meshes/istio.yaml" },
	check(catalog, report) {
		const byPattern = new Map<string, CatalogEntry>();
		for (const entry of entries(catalog)) {
			const { file, id } = entry;
			if (id.length < SHORTEST) continue;
			let near: CatalogEntry | undefined;
			for (const pattern of patterns(id)) {
				const other = byPattern.get(pattern);
				if (other === undefined) byPattern.set(pattern, entry);
				else if (near === undefined && isSlip(id, other.id) && !areApart(entry, other))
					near = other;
			}
			if (near === undefined) continue;
			const message = `The id of ${baseName(file)} is almost that of "${near.id}".`;
			const hint =
				"Correct that entry if it is the same project; else choose an id that tells them apart.";
			report({ file, path: [], at: "value", message, hint, explains: ["shared-home"] });
		}
	},
};

/** Projects with home pages on different hosts are different, however alike their names are. */
function areApart(one: CatalogEntry, other: CatalogEntry): boolean {
	const [a, b] = [one, other].map(({ data }) => URL.parse(data.homepage ?? "")?.hostname);
	const isUnfilled = [a, b].some((host) => host === undefined || /^example\./.test(host));
	const isShared = a === b && a !== "github.com";
	if (isUnfilled || isShared) return false;
	const [repository, another] = [one, other].map(({ data }) => data.repository ?? data.homepage);
	return repository !== another;
}

/** Ids that one letter tells apart have one of these in common: itself, and itself less a letter. */
function patterns(id: string): readonly string[] {
	return [id, ...[...id].map((_letter, at) => id.slice(0, at) + id.slice(at + 1))];
}

/** A number, or a word more, is a difference that is meant. */
function isSlip(a: string, b: string): boolean {
	if (a === b || /\d/.test(difference(a, b))) return false;
	return Math.min(a.length, b.length) >= SHORTEST;
}

/** The letters in which two words differ, without what they share at start and end. */
function difference(a: string, b: string): string {
	let start = 0;
	while (start < a.length && a[start] === b[start]) start++;
	let end = 0;
	while (end < a.length - start && end < b.length - start && a.at(-1 - end) === b.at(-1 - end))
		end++;
	return a.slice(start, a.length - end) + b.slice(start, b.length - end);
}
