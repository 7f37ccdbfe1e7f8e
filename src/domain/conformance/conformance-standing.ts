import type { SupportLevel } from "#src/schema/claim.ts";
import type { MeshConformance } from "./mesh-conformance.ts";

/** How an entry stands to Gateway API for mesh, strongest proof first. */
export const CONFORMANCE_STANDINGS = [
	"passing",
	"passing-older",
	"partial-report",
	"claimed",
	"lacking",
	"unknown",
] as const;
export type ConformanceStanding = (typeof CONFORMANCE_STANDINGS)[number];

/** Minor releases a report may lie behind the newest one reported on and still count as recent. */
const RECENT_MINORS = 1;

/**
 * How an entry stands to Gateway API for mesh: by its newest report, else by its claim.
 *
 * As upstream lists implementations, a passing report counts as recent for the two newest minor
 * releases anybody reported on.
 *
 * @param level - Level of the entry's claim; `undefined` when there is none.
 */
export function conformanceStanding(
	conformance: MeshConformance | undefined,
	level: SupportLevel | undefined,
): ConformanceStanding {
	if (conformance !== undefined && conformance.newest.outcome !== "none") {
		if (conformance.newest.outcome !== "success") return "partial-report";
		const behind = conformance.minorsBehind ?? Number.POSITIVE_INFINITY;
		return behind <= RECENT_MINORS ? "passing" : "passing-older";
	}
	if (level === undefined) return "unknown";
	return level === "full" || level === "partial" ? "claimed" : "lacking";
}
