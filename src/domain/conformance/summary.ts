import { ageInDays } from "./age-in-days.ts";
import type { FiledReport } from "./filed-report.ts";
import { implementationId } from "./implementation-id.ts";
import { type MeshProfileResult, meshProfileResults } from "./mesh-profile-results.ts";
import { type ReportOutcome, reportOutcome } from "./report-outcome.ts";
import { reportRelease } from "./report-release.ts";

/** A report as tables and entry pages show it. */
export type ReportSummary = {
	/** Its place below `data/conformance/gateway-api/`. */
	readonly id: string;
	/** Row it belongs to: the id of the mesh entry, or one made from the project's name. */
	readonly implementation: string;
	/** Id of the mesh entry, if there is one. */
	readonly mesh: string | undefined;
	readonly distributionOf: string | undefined;
	/** Name as the report has it. */
	readonly project: string;
	readonly version: string;
	readonly release: string;
	/** `standard` or `experimental`; older reports do not say. */
	readonly channel: string | undefined;
	readonly mode: string | undefined;
	/** Day the suite ran, as written in the report, `YYYY-MM-DD`. */
	readonly day: string;
	readonly ageDays: number;
	readonly outcome: ReportOutcome;
	/** The mesh profiles, by name. */
	readonly profiles: readonly MeshProfileResult[];
	readonly source: string | undefined;
	readonly note: string | undefined;
};

/** What a reader wants to know of a report. Its age is counted to `today`, `YYYY-MM-DD`. */
export function reportSummary(report: FiledReport, today: string): ReportSummary {
	const { id, implementation, filed, date } = report;
	const profiles = meshProfileResults(report);
	return {
		id,
		implementation: implementationId(report),
		mesh: filed.mesh,
		distributionOf: filed.distribution_of,
		project: implementation.project,
		version: implementation.version,
		release: reportRelease(report),
		channel: report.gatewayAPIChannel,
		mode: report.mode,
		day: date.slice(0, 10),
		ageDays: ageInDays(date, today),
		outcome: reportOutcome(profiles),
		profiles,
		source: filed.source,
		note: filed.note,
	};
}
