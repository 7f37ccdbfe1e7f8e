import { type CatalogFile, entries, filesOf } from "#src/lint/catalog.ts";
import type { Report, Rule } from "#src/lint/rule.ts";
import { baseName, didYouMean } from "#src/lint/strings.ts";

const ENDED: readonly string[] = ["archived", "discontinued"];

/** A specification names entries that exist, and agrees with the entry about itself. */
export const abstractionReference: Rule = {
	id: "abstraction-reference",
	description: "Abstractions name entries that exist, and are archived when their own entry is.",
	why: "A specification whose own entry ended must not look as if it were maintained, and each name in its list is a link.",
	example: {
		bad: "implemented_by: [{ entry: linkrd, … }]",
		good: "implemented_by: [{ entry: linkerd, … }]",
	},
	check(catalog, report) {
		const files = filesOf(catalog, "abstraction");
		const all = entries(catalog);
		const known = new Set(all.map(({ id }) => id));
		const others = new Set(files.map(({ id }) => id));
		for (const source of files) {
			for (const { id, path } of references(source)) {
				const ids = path[0] === "successor" ? others : known;
				if (id === undefined || ids.has(id)) continue;
				const what = path[0] === "successor" ? "an abstraction" : "an entry";
				const message = `"${id}" in ${baseName(source.file)} is not ${what}.`;
				const hint = didYouMean(id, ids, "Name the id of a file that exists.");
				report({ file: source.file, path, at: "value", message, hint, cause: `entry ${id}` });
			}
			const own = all.find(({ id }) => id === source.data.entry);
			compareStatus(source, own?.data.status, report);
		}
	},
};

function references({ data }: CatalogFile<"abstraction">) {
	return [
		{ id: data.entry, path: ["entry"] },
		{ id: data.successor, path: ["successor"] },
		{ id: data.canonical_implementation?.entry, path: ["canonical_implementation", "entry"] },
		...(data.implemented_by ?? []).map((one, index) => ({
			id: one?.entry,
			path: ["implemented_by", index, "entry"],
		})),
	];
}

function compareStatus(
	{ file, data }: CatalogFile<"abstraction">,
	status: string | undefined,
	report: Report,
): void {
	if (data.status === undefined || status === undefined) return;
	if ((data.status === "archived") === ENDED.includes(status)) return;
	const message = `${baseName(file)} is ${data.status}, but its entry "${data.entry}" is ${status}.`;
	const hint = "Find out which of the two is right, and change the other.";
	report({ file, path: ["status"], at: "value", message, hint });
}
