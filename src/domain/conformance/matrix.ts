/**
 * Reports by implementation and release, and the features of each.
 *
 * @module
 */

import { MESH_FEATURES } from "#src/domain/conformance/profiles.ts";
import { type FiledReport, newestFirst } from "#src/domain/conformance/report.ts";
import { type ReportSummary, reportSummary } from "#src/domain/conformance/summary.ts";
import { compareReleases } from "#src/domain/text/versions.ts";

/** One implementation across all releases. */
export type ConformanceRow = {
	readonly implementation: string;
	readonly newest: ReportSummary;
	/** In the order of the matrix's releases; empty where no report was submitted, which is not a failure. */
	readonly cells: readonly {
		readonly release: string;
		readonly reports: readonly ReportSummary[];
	}[];
};

/** Mesh × release. */
export type ConformanceMatrix = {
	/** Newest first. */
	readonly releases: readonly string[];
	/** First those tested against the newest release, then by day, newest first. */
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

/** What a report says of a feature; `unrecorded` where the suite of its time did not know it. */
export type FeatureStatus = "supported" | "unsupported" | "unrecorded";

/** One mesh feature across the newest report of every implementation. */
export type FeatureRow = {
	readonly feature: string;
	readonly meaning: string | undefined;
	readonly cells: readonly {
		readonly implementation: string;
		readonly status: FeatureStatus;
	}[];
};

/** Mesh features × implementations, in the order of the reports; unknown features come last. */
export function featureTable(newest: readonly ReportSummary[]): readonly FeatureRow[] {
	const known = MESH_FEATURES.map(({ id }) => id);
	const named = newest.flatMap(({ profiles }) =>
		profiles.flatMap(({ supported, unsupported }) => [...supported, ...unsupported]),
	);
	const added = [...new Set(named)].filter((feature) => !known.includes(feature)).toSorted();
	return [...known, ...added].map((feature) => ({
		feature,
		meaning: MESH_FEATURES.find(({ id }) => id === feature)?.meaning,
		cells: newest.map((report) => ({
			implementation: report.implementation,
			status: status(report, feature),
		})),
	}));
}

function status({ profiles }: ReportSummary, feature: string): FeatureStatus {
	// A report that claims a feature under one profile and not under another has it.
	if (profiles.some(({ supported }) => supported.includes(feature))) return "supported";
	const refused = profiles.some(({ unsupported }) => unsupported.includes(feature));
	return refused ? "unsupported" : "unrecorded";
}
