import type { ReportSummary } from "./report-summary.ts";

/** True when two reports on one version of a mesh found the same, as on two channels of one release. */
export function sameResults(one: ReportSummary, other: ReportSummary): boolean {
	const found = ({ version, release, profiles }: ReportSummary) =>
		JSON.stringify([version, release, profiles]);
	return found(one) === found(other);
}
