import type { PartResult } from "./mesh-profile-results.ts";
import type { ReportOutcome } from "./report-outcome.ts";

/**
 * How many of its tests a part of a profile passed, in words.
 *
 * Never a share: other releases have other tests, and a share would invite comparing them.
 *
 * @example
 * partWords({ result: "partial", passed: 6, failed: 0, skipped: 1, … }) // => "6 of 7, 1 skipped"
 */
export function partWords({ passed, failed, skipped }: PartResult): string {
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
export function outcomeWords(outcome: ReportOutcome): string {
	return WORDS[outcome];
}

const LEVELS = { success: "full", partial: "partial", failure: "none", none: "unknown" } as const;

/** The sign that stands for the outcome of a report. */
export function outcomeLevel(outcome: ReportOutcome): (typeof LEVELS)[ReportOutcome] {
	return LEVELS[outcome];
}
