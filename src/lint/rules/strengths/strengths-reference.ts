import { type Catalog, filesOf, vocabulary } from "#src/lint/catalog.ts";
import type { Report, Rule } from "#src/lint/rule.ts";
import { didYouMean } from "#src/lint/strings.ts";

/** The strengths axes name capabilities that exist, and axis ids are unique. */
export const strengthsReference: Rule = {
	id: "strengths-reference",
	description: "data/strengths.yaml names capabilities that exist, and each axis once.",
	why: "An axis made of an unknown capability would be lower for every mesh.",
	example: { bad: "{ id: cli-tool, weight: 1, … }", good: "{ id: cli, weight: 1, … }" },
	check(catalog, report) {
		checkAxes(catalog, report);
	},
};

type Path = readonly (string | number)[];

function checkAxes(catalog: Catalog, report: Report): void {
	const capabilities = new Set(vocabulary(catalog).map(({ id }) => id));
	for (const { file, data } of filesOf(catalog, "strengths")) {
		const seen = new Set<string>();
		data.axes?.forEach((axis, index) => {
			const path: Path = ["axes", index, "id"];
			const message = `"${axis?.id}" is listed twice among the axes of strengths.yaml.`;
			const hint = "Ids never change: give the newer one another id.";
			if (axis?.id && seen.has(axis.id)) report({ file, path, at: "value", message, hint });
			if (axis?.id) seen.add(axis.id);
			axis?.capabilities?.forEach((capability, place) => {
				const at: Path = ["axes", index, "capabilities", place, "id"];
				named(report, file, at, capability?.id, capabilities, "a capability");
			});
		});
	}
}

function named(
	report: Report,
	file: string,
	path: Path,
	id: string | undefined,
	known: ReadonlySet<string>,
	what: string,
): void {
	// With nothing known at all, one missing file would be reported once for every reference.
	if (id === undefined || known.size === 0 || known.has(id)) return;
	const hint = didYouMean(id, known, `It must be the id of ${what}.`);
	const message = `"${id}" in strengths.yaml is not ${what}.`;
	report({ file, path, at: "value", message, hint, cause: `capability ${id}` });
}
