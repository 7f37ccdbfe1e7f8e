import { compareReleases } from "./compare-releases.ts";
import type { FiledReport } from "./filed-report.ts";
import { newestFirst } from "./newest-first.ts";
import { type ReportSummary, reportSummary } from "./report-summary.ts";

/** One implementation across all releases. */
export type ConformanceRow = {
	readonly implementation: string;
	readonly newest: ReportSummary;
	/** In the order of the matrix's releases; empty where no report was submitted, which is no failure. */
	readonly cells: readonly {
		readonly release: string;
		readonly reports: readonly ReportSummary[];
	}[];
};

/** Mesh × release. */
export type ConformanceMatrix = {
	/** Newest first. */
	readonly releases: readonly string[];
	/** Whoever was tested against the newest release first, then by day, newest first. */
	readonly rows: readonly ConformanceRow[];
};

/**
 * Who submitted which report against which release.
 *
 * Cells hold counts and words, never shares: each release has other tests, so that 7 of 7 against one
 * release and 3 of 3 against another cannot be set against each other.
 *
 * @param today - Day ages are counted to, `YYYY-MM-DD`.
 */
export function conformanceMatrix(
	reports: readonly FiledReport[],
	today: string,
): ConformanceMatrix {
	const summaries = newestFirst(reports).map((report) => reportSummary(report, today));
	const tested = summaries.filter(({ outcome }) => outcome !== "none");
	const releases = [...new Set(tested.map(({ release }) => release))].toSorted(compareReleases);
	const byImplementation = Map.groupBy(tested, ({ implementation }) => implementation);
	const rows = [...byImplementation].flatMap(([implementation, own]) => {
		const [newest] = own;
		const cells = releases.map((release) => ({
			release,
			reports: own.filter((one) => one.release === release),
		}));
		return newest === undefined ? [] : [{ implementation, newest, cells }];
	});
	return { releases, rows: rows.toSorted(byRelease) };
}

function byRelease(a: ConformanceRow, b: ConformanceRow): number {
	const release = compareReleases(a.newest.release, b.newest.release);
	if (release !== 0) return release;
	return a.newest.ageDays - b.newest.ageDays || (a.implementation < b.implementation ? -1 : 1);
}
