import { compareReleases } from "./compare-releases.ts";
import type { FiledReport } from "./filed-report.ts";
import { reportRelease } from "./report-release.ts";

/** Reports by the moment the suite ran, newest first; then by release, newest first, and by id. */
export function newestFirst<
	Report extends Pick<FiledReport, "id" | "date" | "filed" | "gatewayAPIVersion">,
>(reports: readonly Report[]): readonly Report[] {
	return reports.toSorted((a, b) => {
		const later = Date.parse(b.date) - Date.parse(a.date);
		if (later !== 0) return later;
		return compareReleases(reportRelease(a), reportRelease(b)) || (a.id < b.id ? -1 : 1);
	});
}
