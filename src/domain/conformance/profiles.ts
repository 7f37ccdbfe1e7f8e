/**
 * The results of a report's profiles and features for meshes.
 *
 * @module
 */

import type { ConformanceProfile, ConformanceReport } from "#src/schema/conformance/report.ts";

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

/** Profiles a mesh can be tested for since v1.1; before, MESH stood for all. */
const MESH_PROFILES = ["MESH-HTTP", "MESH-GRPC"] as const;

/** Mesh profiles a report does not hold, which says nothing about the mesh. */
export function missingProfiles(
	profiles: readonly Pick<MeshProfileResult, "profile">[],
): readonly string[] {
	const reported = profiles.map(({ profile }) => profile);
	if (reported.length === 0 || reported.includes("MESH")) return [];
	return MESH_PROFILES.filter((name) => !reported.includes(name));
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

/** A feature of a mesh beyond the core, as the conformance suite names it. */
type MeshFeature = {
	readonly id: string;
	/** What a mesh does that has it, in our words. */
	readonly meaning: string;
	/** Release whose suite first asked for it. */
	readonly since: string;
};

/**
 * The mesh features of the conformance suite, oldest first, then A to Z.
 *
 * @see https://github.com/kubernetes-sigs/gateway-api/blob/main/pkg/features/mesh.go
 */
export const MESH_FEATURES: readonly MeshFeature[] = [
	{
		id: "MeshClusterIPMatching",
		meaning: "Traffic to a Service is picked out by its cluster address, not by host name alone.",
		since: "v1.1",
	},
	{
		id: "MeshConsumerRoute",
		meaning: "A namespace can route its own calls to a Service of another namespace.",
		since: "v1.1",
	},
	{
		id: "MeshHTTPRouteBackendRequestHeaderModification",
		meaning: "Request headers can be changed for one backend of a route.",
		since: "v1.4",
	},
	{
		id: "MeshHTTPRouteNamedRouteRule",
		meaning: "The rules of a route can carry names.",
		since: "v1.4",
	},
	{
		id: "MeshHTTPRouteQueryParamMatching",
		meaning: "Requests can be matched by query parameters.",
		since: "v1.4",
	},
	{
		id: "MeshHTTPRouteRedirectPath",
		meaning: "A redirect can change the path.",
		since: "v1.4",
	},
	{
		id: "MeshHTTPRouteRedirectPort",
		meaning: "A redirect can change the port.",
		since: "v1.4",
	},
	{
		id: "MeshHTTPRouteRewritePath",
		meaning: "The path can be rewritten on its way to the backend.",
		since: "v1.4",
	},
	{
		id: "MeshHTTPRouteSchemeRedirect",
		meaning: "A redirect can change the scheme, for example from http to https.",
		since: "v1.4",
	},
];

/** What a report proves as a whole. */
export type ReportOutcome = "success" | "partial" | "failure" | "none";

/**
 * What a report proves about a mesh, worst part first.
 *
 * Follows the suite: `success` is every core test and every test of a claimed feature. A feature that
 * is not claimed takes nothing away.
 *
 * @returns `none` for a report without a mesh profile.
 * @see https://github.com/kubernetes-sigs/gateway-api/blob/main/conformance/reports/README.md
 */
export function reportOutcome(results: readonly MeshProfileResult[]): ReportOutcome {
	const parts = results.flatMap(({ core, extended }) => [core, ...(extended ? [extended] : [])]);
	if (parts.length === 0) return "none";
	const words = parts.map(({ result }) => result);
	return (["failure", "partial"] as const).find((word) => words.includes(word)) ?? "success";
}

/**
 * How many of its tests a part of a profile passed, in words.
 *
 * Never a share: other releases have other tests, and a share would invite comparing them.
 *
 * @example
 * partLabel({ result: "partial", passed: 6, failed: 0, skipped: 1, … }) // => "6 of 7, 1 skipped"
 */
export function partLabel({ passed, failed, skipped }: PartResult): string {
	const left = [failed > 0 && `${failed} failed`, skipped > 0 && `${skipped} skipped`];
	return [`${passed} of ${passed + failed + skipped}`, ...left].filter(Boolean).join(", ");
}

const WORDS: Readonly<Record<ReportOutcome, string>> = {
	success: "passes",
	partial: "passes in part",
	failure: "fails",
	none: "no mesh profile",
};

/** What a report proves as a whole, in words. */
export function outcomeLabel(outcome: ReportOutcome): string {
	return WORDS[outcome];
}

const LEVELS = { success: "full", partial: "partial", failure: "none", none: "unknown" } as const;

/** The sign that stands for the outcome of a report. */
export function outcomeLevel(outcome: ReportOutcome): (typeof LEVELS)[ReportOutcome] {
	return LEVELS[outcome];
}
