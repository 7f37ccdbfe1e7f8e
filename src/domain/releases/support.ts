import type { Cycle } from "#src/schema/releases/cycle.ts";
import type { Releases } from "#src/schema/releases/releases.ts";
import { addDays, addMonths, daysBetween, firstDay, lastDay } from "./days.ts";

/**
 * Support status of a release cycle on a given day.
 *
 * `ending` is supported, for 90 days or less. `vendors-only` says that the project itself publishes
 * no stable build of the cycle. `unknown` is not "ended": no source says how long it is supported.
 */
export type SupportState =
	| "supported"
	| "ending"
	| "extended"
	| "vendors-only"
	| "unknown"
	| "ended";

/** State of a cycle and the end it rests on. */
export type Support = {
	readonly state: SupportState;
	/** Last day or month of the support that `state` speaks of; missing while none is fixed. */
	readonly ends?: string | undefined;
	/** How the end is known; `rule` when it is worked out here and no file states it. */
	readonly endsIs?: "announced" | "policy" | "estimated" | "rule" | undefined;
	/** Days left, counted from the day asked for; 0 on the last day. */
	readonly daysLeft?: number | undefined;
};

/** From how many days before its end a cycle is said to end soon. */
export const ENDING_DAYS = 90;

type Supporting = Pick<Releases, "policy" | "releases">;

/**
 * What the arithmetic of a written policy says of the end of a cycle.
 *
 * @returns A day; `open` while too few newer cycles are out; `past` when enough are out but the day
 * of the decisive one is unknown; `undefined` where the policy has no arithmetic, and for long-term
 * lines, which have ends of their own.
 */
export function ruleEnd(
	{ policy, releases }: Supporting,
	cycle: Pick<Cycle, "cycle" | "edition" | "released" | "lts">,
): string | undefined {
	const { newest, days = 0, months } = policy?.rule ?? {};
	if (cycle.lts === true) return undefined;
	if (newest !== undefined) {
		const line = releases.filter(({ edition }) => edition === cycle.edition);
		const at = line.findIndex((one) => one.cycle === cycle.cycle);
		const decisive = line[at - newest];
		if (decisive === undefined) return "open";
		return decisive.released === undefined ? "past" : addDays(decisive.released, days);
	}
	if (months === undefined || cycle.released === undefined) return undefined;
	return addMonths(firstDay(cycle.released), months);
}

/** Support status of a cycle on a day. */
export function supportOn(record: Supporting, cycle: Cycle, day: string): Support {
	if (cycle.stable_artifacts !== undefined) return { state: "vendors-only" };
	const end = endOf(record, cycle);
	if (end === undefined) return { state: "unknown" };
	if (end.ends === "open") return { state: "supported" };
	const regular = end.ends === "past" ? -1 : daysBetween(day, lastDay(end.ends));
	if (regular >= 0) {
		return { state: regular <= ENDING_DAYS ? "ending" : "supported", ...end, daysLeft: regular };
	}
	const extended = cycle.extended_support_ends;
	const more = extended === undefined ? -1 : daysBetween(day, lastDay(extended));
	if (more >= 0) return { state: "extended", ends: extended, endsIs: "announced", daysLeft: more };
	return end.ends === "past" ? { state: "ended" } : { state: "ended", ...end };
}

function endOf(record: Supporting, cycle: Cycle) {
	if (cycle.support_ends !== undefined) {
		return { ends: cycle.support_ends, endsIs: cycle.support_ends_is };
	}
	const ends = ruleEnd(record, cycle);
	if (ends === undefined) return undefined;
	// A patch after the day the rule gives shows that another rule held then.
	const isOutlived =
		ends !== "open" && cycle.latest_released !== undefined && cycle.latest_released > ends;
	return { ends: isOutlived ? "past" : ends, endsIs: "rule" } as const;
}

/** The states in which fixes come without an extra contract. */
export function isSupported({ state }: Support): boolean {
	return state === "supported" || state === "ending";
}
