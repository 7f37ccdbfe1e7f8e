import { implementationId, reportRelease } from "#src/domain/conformance/report.ts";
import { type Catalog, filesOf } from "#src/lint/catalog.ts";
import type { Report, Rule } from "#src/lint/rule.ts";
import { baseName, didYouMean } from "#src/lint/strings.ts";
import { conformanceReports, type PlacedReport } from "./conformance-reports.ts";

/** Reports lie where their own words place them. */
export const conformancePlace: Rule = {
	id: "conformance-place",
	description:
		"A conformance report lies in the folder of its release under the name of its implementation, names meshes that exist, and has no date in the future.",
	why: "Reports are found by release and implementation; one in the wrong folder would count for another release.",
	example: {
		bad: "v1.2.0/linkerd.yaml with gatewayAPIVersion: v1.3.0",
		good: "v1.3.0/linkerd.yaml with gatewayAPIVersion: v1.3.0",
	},
	check(catalog, report) {
		const meshes = new Set(filesOf(catalog, "mesh").map(({ id }) => id));
		for (const placed of conformanceReports(catalog)) {
			checkRelease(placed, report);
			checkName(placed, report);
			checkMeshes(placed, meshes, report);
			checkDay(placed, catalog, report);
		}
	},
};

function checkRelease({ file, report: filed }: PlacedReport, report: Report): void {
	const release = reportRelease(filed);
	const folder = file.split("/").at(-2) ?? "";
	if (folder === release) return;
	const path = filed.filed.release === undefined ? ["gatewayAPIVersion"] : ["filed", "release"];
	const message = `${baseName(file)} is a report on ${JSON.stringify(release)}, but is in ${folder}/.`;
	const hint = "Move it to the folder of its release, or name that release in filed.release.";
	report({ file, path, at: "value", message, hint });
}

function checkName({ file, report: filed }: PlacedReport, report: Report): void {
	const id = implementationId(filed);
	const name = baseName(file).replace(/\.ya?ml$/, "");
	if (name === id || name.startsWith(`${id}-`)) return;
	const message = `${baseName(file)} is a report on "${id}".`;
	const hint = `Name it ${id}.yaml; with a second channel or mode, ${id}-standard.yaml.`;
	report({ file, path: ["implementation", "project"], at: "value", message, hint });
}

function checkMeshes(
	{ file, report: { filed } }: PlacedReport,
	meshes: ReadonlySet<string>,
	report: Report,
): void {
	for (const field of ["mesh", "distribution_of"] as const) {
		const id = filed[field];
		if (id === undefined || meshes.has(id)) continue;
		const message = `"${id}" in ${baseName(file)} is not a mesh.`;
		const hint = didYouMean(id, meshes, "The ids are the file names of content/meshes/.");
		const cause = `entry ${id}`;
		report({ file, path: ["filed", field], at: "value", message, hint, cause });
	}
}

function checkDay(
	{ file, report: { date } }: PlacedReport,
	{ today }: Catalog,
	report: Report,
): void {
	const moment = new Date(date);
	const day = Number.isNaN(moment.getTime()) ? undefined : moment.toISOString().slice(0, 10);
	if (day !== undefined && day <= today) return;
	const said =
		day === undefined ? "is not a moment of the calendar" : `is later than today (${today})`;
	const message = `${date} in ${baseName(file)} ${said}.`;
	report({ file, path: ["date"], at: "value", message, hint: "Write when the suite ran." });
}
