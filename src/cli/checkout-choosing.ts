import { type Candidate, candidatesOf } from "#src/domain/choosing/candidate.ts";
import { candidateMesh } from "#src/domain/choosing/candidate-mesh.ts";
import { capabilityTerms } from "#src/domain/choosing/criteria.ts";
import type { KnownCriteria } from "#src/domain/choosing/criteria-query.ts";
import { criterionOptions, knownCriteria, modesKnown } from "#src/domain/choosing/options.ts";
import type { FiledReport } from "#src/domain/conformance/report.ts";
import { meshConformance, passedProfiles } from "#src/domain/conformance/summary.ts";
import { lifecycle, type MeshRecord } from "#src/domain/entries/entry.ts";
import { type Catalog, filesOf } from "#src/lint/catalog.ts";
import type { CapabilityGroup } from "#src/schema/comparison/capabilities.ts";
import { conformanceReportSchema } from "#src/schema/conformance/report.ts";

/** What can be chosen from, and what can be asked, as `/choose/` has it. */
export type CheckoutChoosing = {
	readonly candidates: readonly Candidate[];
	readonly known: KnownCriteria;
};

/** The candidates of a checkout: its active meshes in their modes and editions. */
export function checkoutChoosing(
	catalog: Catalog,
	meshes: readonly MeshRecord[],
	groups: readonly CapabilityGroup[],
): CheckoutChoosing {
	const terms = capabilityTerms(groups.flatMap((group) => group.capabilities));
	const reports = filedReports(catalog);
	const judged = meshes
		.filter(({ status }) => lifecycle(status) === "active")
		.map((mesh) => {
			const conformance = meshConformance(reports, mesh.id, catalog.today);
			return candidateMesh(mesh, passedProfiles(conformance));
		});
	const known = knownCriteria(criterionOptions(groups, judged), modesKnown(judged), terms);
	return { candidates: candidatesOf(judged), known };
}

/** The conformance reports of a checkout, without those that are not valid. */
export function filedReports(catalog: Catalog): readonly FiledReport[] {
	return filesOf(catalog, "conformance-report").flatMap(({ file, data }) => {
		const id = file
			.split("/")
			.slice(-2)
			.join("/")
			.replace(/\.yaml$/, "");
		const report = conformanceReportSchema.safeParse(data).data;
		return report === undefined ? [] : [{ ...report, id }];
	});
}
