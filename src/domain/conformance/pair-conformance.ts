import { compareReleases } from "./compare-releases.ts";
import type { FiledReport } from "./filed-report.ts";
import { type MeshConformance, meshConformance } from "./mesh-conformance.ts";
import type { ReportSummary } from "./report-summary.ts";

/** What reports say of two meshes. */
export type PairConformance = {
	readonly a: MeshConformance | undefined;
	readonly b: MeshConformance | undefined;
	/** The newest release both were tested against: the only reports that can be compared. */
	readonly shared:
		| { readonly release: string; readonly a: ReportSummary; readonly b: ReportSummary }
		| undefined;
};

/** The newest reports of two meshes, and the newest release both have a report for. */
export function pairConformance(
	reports: readonly FiledReport[],
	a: string,
	b: string,
	today: string,
): PairConformance {
	const [first, second] = [a, b].map((mesh) => meshConformance(reports, mesh, today));
	const common = (first?.history ?? [])
		.toSorted((one, other) => compareReleases(one.release, other.release))
		.flatMap((one) => {
			const other = second?.history.find(({ release }) => release === one.release);
			return other === undefined ? [] : [{ release: one.release, a: one, b: other }];
		});
	return { a: first, b: second, shared: common[0] };
}
