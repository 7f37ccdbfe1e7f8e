import type { ConformanceProfile, ConformanceReport } from "#src/schema/conformance-report.ts";

/** How one part of a profile went. Counts of different releases are of different tests. */
export type PartResult = {
	readonly result: "success" | "partial" | "failure";
	readonly passed: number;
	readonly failed: number;
	readonly skipped: number;
	readonly skippedTests: readonly string[];
};

/** What a report says about one mesh profile. */
export type MeshProfileResult = {
	/** As the report has it: `MESH-HTTP`, `MESH-GRPC`, or `MESH` up to v1.0. */
	readonly profile: string;
	readonly core: PartResult;
	/** Missing where nothing beyond the core was claimed. */
	readonly extended: PartResult | undefined;
	/** Mesh features it claims and has passed, A to Z. */
	readonly supported: readonly string[];
	/** Mesh features it says it lacks, A to Z. A feature in neither list was unknown to the suite. */
	readonly unsupported: readonly string[];
};

/**
 * The mesh profiles of a report, by name.
 *
 * Up to v1.3 the suite listed features of ingress routes under mesh profiles as well; only names that
 * begin with `Mesh` are about the mesh, and only those are kept.
 */
export function meshProfileResults(
	report: Pick<ConformanceReport, "profiles">,
): readonly MeshProfileResult[] {
	return report.profiles
		.filter(({ name }) => isMeshProfile(name))
		.map(profileResult)
		.toSorted((a, b) => compareText(a.profile, b.profile));
}

/** Whether a profile is about traffic between services. */
export function isMeshProfile(name: string): boolean {
	return /^MESH(-|$)/.test(name);
}

function profileResult({ name, core, extended }: ConformanceProfile): MeshProfileResult {
	return {
		profile: name,
		core: partResult(core),
		extended: extended === undefined ? undefined : partResult(extended),
		supported: meshFeatures(extended?.supportedFeatures),
		unsupported: meshFeatures(extended?.unsupportedFeatures),
	};
}

function partResult(part: ConformanceProfile["core"]): PartResult {
	const { Passed: passed, Failed: failed, Skipped: skipped } = part.statistics;
	return { result: part.result, passed, failed, skipped, skippedTests: part.skippedTests ?? [] };
}

function meshFeatures(names: readonly string[] = []): readonly string[] {
	return names.filter((name) => /^Mesh[A-Z]/.test(name)).toSorted(compareText);
}

function compareText(a: string, b: string): number {
	return a < b ? -1 : Number(a > b);
}
