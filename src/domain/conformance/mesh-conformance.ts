import { compareReleases, minorsBetween } from "./compare-releases.ts";
import type { FiledReport } from "./filed-report.ts";
import { newestFirst } from "./newest-first.ts";
import { reportRelease } from "./report-release.ts";
import { type ReportSummary, reportSummary } from "./report-summary.ts";

/** All reports of one mesh. */
export type MeshConformance = {
	readonly newest: ReportSummary;
	/** Every report, newest first, the newest one included. */
	readonly history: readonly ReportSummary[];
	/** Reports of distributions that have no entry of their own, newest first. */
	readonly distributions: readonly ReportSummary[];
	/** Minor releases of Gateway API between the newest report and the newest release reported on. */
	readonly minorsBehind: number | undefined;
};

/**
 * What is known of a mesh's conformance.
 *
 * @param mesh - Id of the mesh entry.
 * @param today - Day ages are counted to, `YYYY-MM-DD`.
 * @returns `undefined` when no report about it was submitted, which says nothing about the mesh.
 */
export function meshConformance(
	reports: readonly FiledReport[],
	mesh: string,
	today: string,
): MeshConformance | undefined {
	const sorted = newestFirst(reports);
	const summaries = (keep: (filed: FiledReport["filed"]) => boolean) =>
		sorted.filter(({ filed }) => keep(filed)).map((report) => reportSummary(report, today));
	const history = summaries((filed) => filed.mesh === mesh);
	const [newest] = history;
	if (newest === undefined) return undefined;
	const [newestRelease = newest.release] = reports.map(reportRelease).toSorted(compareReleases);
	return {
		newest,
		history,
		distributions: summaries((filed) => filed.distribution_of === mesh),
		minorsBehind: minorsBetween(newest.release, newestRelease),
	};
}
