import type { SmpRun } from "#src/schema/benchmarks/smp-run.ts";
import { count, type Fields, tidy } from "./amount.ts";

/** Answers that are none of a failure: success and redirect codes, and gRPC's health words. */
const SUCCESS = /^([23]\d\d|[23]xx|SERVING|OK)$/;

/**
 * Counts by status, with keys fit for a file, empty counts left out.
 *
 * @param given - The tool's own map; other than counts in it are refused.
 */
export function statusCounts(given: Readonly<Record<string, unknown>>): Record<string, number> {
	const counts = new Map<string, number>();
	for (const [key, value] of Object.entries(given)) {
		const number = count(value, `The count of status ${statusName(key)}`) ?? 0;
		if (number > 0) counts.set(statusName(key), (counts.get(statusName(key)) ?? 0) + number);
	}
	return Object.fromEntries(counts);
}

function statusName(key: string): string {
	const plain = key
		.replace(/[^\w:.()'/+-]+/g, " ")
		.trim()
		.slice(0, 80)
		.trim();
	return plain === "" || plain.startsWith("__") ? "unnamed" : plain;
}

/**
 * Share of failures among all answers.
 *
 * @returns Both null where nothing was counted: some tools write a 0 next to requests they timed,
 * which means unknown and not that all failed.
 */
export function errorShare(codes: Readonly<Record<string, number>>): SmpRun["errors"] {
	const all = Object.values(codes).reduce((sum, number) => sum + number, 0);
	if (all === 0) return { share: null, codes: null };
	const failed = Object.entries(codes).filter(([code]) => !SUCCESS.test(code));
	const failures = failed.reduce((sum, [_code, number]) => sum + number, 0);
	return { share: tidy(failures / all), codes: mostFrequent(codes) };
}

/** More kinds of answers than anyone reads: messages with a port or a moment in them are all different. */
const MOST_KINDS = 100;

/** The codes as they are, or the most frequent ones and the sum of all others. */
function mostFrequent(codes: Readonly<Record<string, number>>): Readonly<Record<string, number>> {
	const all = Object.entries(codes);
	if (all.length <= MOST_KINDS) return { ...codes };
	const sorted = all.toSorted(([, one], [, another]) => another - one);
	const rest = sorted.slice(MOST_KINDS).reduce((sum, [, number]) => sum + number, 0);
	return { ...Object.fromEntries(sorted.slice(0, MOST_KINDS)), "other answers": rest };
}

/** Requests cut off when the time was up are neither answers nor failures; oha's own rate counts them. */
const DEADLINE = "aborted due to deadline";

/**
 * What oha counted: answers by status, and requests that got none by the reason.
 *
 * oha's own success rate takes every answer for a success, a 503 as well; it is not used.
 */
export function ohaCounts(statuses: Fields, errors: Fields) {
	const { [DEADLINE]: aborted = 0, ...failures } = statusCounts(errors);
	const codes = { ...statusCounts(statuses), ...failures };
	return {
		requests: Object.values(codes).reduce((sum, number) => sum + number, 0),
		errors: errorShare(codes),
		cutOff: aborted,
	};
}
