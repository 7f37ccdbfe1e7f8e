import type { MeshProfileResult } from "./mesh-profile-results.ts";

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
