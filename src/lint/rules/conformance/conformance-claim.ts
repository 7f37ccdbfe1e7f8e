import { claimDay } from "#src/domain/comparison/claim.ts";
import { claimDisagreement } from "#src/domain/conformance/claims.ts";
import { meshConformance } from "#src/domain/conformance/summary.ts";
import { type Catalog, filesOf } from "#src/lint/catalog.ts";
import type { Report, Rule } from "#src/lint/rule.ts";
import { baseName } from "#src/lint/strings.ts";
import { conformanceReports } from "./conformance-reports.ts";

const CLAIM = "gateway-api";

/** A claim that a published test contradicts is the kind of error readers never forgive. */
export const conformanceClaim: Rule = {
	id: "conformance-claim",
	description: "The gateway-api claim of a mesh agrees with its newest conformance report.",
	why: "A test suite that ran says more than a page of documentation.",
	example: {
		bad: "gateway-api: { level: none, … } next to a report whose mesh tests pass",
		good: "gateway-api: { level: full, … }",
	},
	check(catalog, report) {
		const reports = conformanceReports(catalog).map(({ report: filed }) => filed);
		const tested = new Set(reports.map(({ filed }) => filed.mesh));
		for (const mesh of filesOf(catalog, "mesh")) {
			if (!tested.has(mesh.id)) continue;
			const newest = meshConformance(reports, mesh.id, catalog.today)?.newest;
			if (newest === undefined || newest.outcome === "none") continue;
			const claim = mesh.data.capabilities?.[CLAIM];
			// A claim whose level is not valid is reported by the schema.
			if (claim !== undefined && claim.level === undefined) continue;
			const said = claimDisagreement(claim?.level, claim && claimDay(claim), newest);
			if (said !== undefined) reportClaim(report, mesh, claim !== undefined, said, newest.source);
		}
	},
};

function reportClaim(
	report: Report,
	{ file }: Catalog["files"][number],
	isClaimed: boolean,
	said: string,
	source: string | undefined,
): void {
	const path = isClaimed ? ["capabilities", CLAIM, "level"] : ["capabilities"];
	const message = `"${CLAIM}" in ${baseName(file)} ${said}.`;
	const hint = `Read the report and correct the claim${source === undefined ? "." : `: ${source}`}`;
	report({ file, path, at: "value", message, hint });
}
