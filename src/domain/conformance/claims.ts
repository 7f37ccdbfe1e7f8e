/**
 * Claims next to the reports that tested them.
 *
 * @module
 */

import { missingProfiles, reportOutcome } from "#src/domain/conformance/profiles.ts";
import type { MeshConformance, ReportSummary } from "#src/domain/conformance/summary.ts";
import type { SupportLevel } from "#src/schema/comparison/claim.ts";

/**
 * Where an entry's claim to Gateway API for mesh contradicts its newest report.
 *
 * See {@link allowedLevels} for the rule. A claim last checked before the report was made cannot take
 * it into account.
 *
 * @param level - Level of the claim; `undefined` when there is none.
 * @param checked - Day the claim was checked, `YYYY-MM-DD`.
 * @returns What is wrong, to be read after the name of the claim; `undefined` when they agree.
 */
export function claimDisagreement(
	level: SupportLevel | undefined,
	checked: string | undefined,
	report: ReportSummary,
): string | undefined {
	const allowed = allowedLevels(report);
	if (level === undefined) return `is missing, but its newest report ${said(report)}`;
	if (!allowed.includes(level)) return `is ${level}, but its newest report ${said(report)}`;
	if (checked === undefined || checked >= report.day) return undefined;
	return `was checked on ${checked}, before its newest report (${report.day})`;
}

/**
 * The levels a report leaves open, the nearest one first.
 *
 * A skipped test, a profile that was not reported and a feature the mesh says it lacks are the same
 * thing: not shown. Not shown is not proof against a claim, as long as one profile passed whole, and
 * no proof for it either, so `full` and `partial` are both open. A failed test rules out `full`; a
 * report in which no profile passed whole asks for `partial`; one in which every profile passed and
 * nothing is left out asks for `full`.
 */
export function allowedLevels(report: ReportSummary): readonly SupportLevel[] {
	if (report.outcome === "failure") return ["partial", "none"];
	const whole = report.profiles.filter((profile) => reportOutcome([profile]) === "success");
	if (whole.length === 0) return ["partial"];
	const lacks = report.profiles.some(({ unsupported }) => unsupported.length > 0);
	const isComplete = whole.length === report.profiles.length && !lacks;
	return isComplete && missingProfiles(report.profiles).length === 0
		? ["full"]
		: ["full", "partial"];
}

function said({ outcome, release, version }: ReportSummary): string {
	const result = {
		success: "passes",
		partial: "passes in part",
		failure: "fails",
		none: "leaves out",
	};
	return `(${version}) ${result[outcome]} the mesh tests of Gateway API ${release}`;
}

/** Status of an entry for Gateway API for mesh, strongest proof first. */
export const CONFORMANCE_STATUSES = [
	"passing",
	"passing-older",
	"partial-report",
	"claimed",
	"lacking",
	"unknown",
] as const;
export type ConformanceStatus = (typeof CONFORMANCE_STATUSES)[number];

/** Minor releases a report may lie behind the newest one reported on and still count as recent. */
const RECENT_MINORS = 1;

/**
 * Status of an entry for Gateway API for mesh: by its newest report, else by its claim.
 *
 * As upstream lists implementations, a passing report counts as recent for the two newest minor
 * releases anybody reported on.
 *
 * @param level - Level of the entry's claim; `undefined` when there is none.
 */
export function conformanceStatus(
	conformance: MeshConformance | undefined,
	level: SupportLevel | undefined,
): ConformanceStatus {
	if (conformance !== undefined && conformance.newest.outcome !== "none") {
		if (conformance.newest.outcome !== "success") return "partial-report";
		const behind = conformance.minorsBehind ?? Number.POSITIVE_INFINITY;
		return behind <= RECENT_MINORS ? "passing" : "passing-older";
	}
	if (level === undefined) return "unknown";
	return level === "full" || level === "partial" ? "claimed" : "lacking";
}
