import { MESH_FEATURES } from "./mesh-features.ts";
import type { ReportSummary } from "./report-summary.ts";

/** What a report says of a feature; `unrecorded` where the suite of its time did not know it. */
export type FeatureStanding = "supported" | "unsupported" | "unrecorded";

/** One mesh feature across the newest report of every implementation. */
export type FeatureRow = {
	readonly feature: string;
	readonly meaning: string | undefined;
	readonly cells: readonly {
		readonly implementation: string;
		readonly standing: FeatureStanding;
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
			standing: standing(report, feature),
		})),
	}));
}

function standing({ profiles }: ReportSummary, feature: string): FeatureStanding {
	// A report that claims a feature under one profile and not under another has it.
	if (profiles.some(({ supported }) => supported.includes(feature))) return "supported";
	const refused = profiles.some(({ unsupported }) => unsupported.includes(feature));
	return refused ? "unsupported" : "unrecorded";
}
