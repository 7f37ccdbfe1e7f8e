import type { CycleStatus, ReleaseStatus } from "#src/domain/releases/status.ts";
import { formatDate } from "#src/domain/text/dates.ts";
import type { Releases } from "#src/schema/releases/releases.ts";
import { addDays, lastDay } from "./days.ts";
import { isFree } from "./status.ts";
import { type Support, type SupportState, supportOn } from "./support.ts";

/**
 * How cycles and their support are called on pages, in tables and in files: each word once.
 */

/** Each state as a word of a table, with what it means. */
export const STATES: Readonly<
	Record<SupportState, { readonly name: string; readonly means: string }>
> = {
	supported: { name: "supported", means: "gets fixes, and for more than 90 days" },
	ending: { name: "ends soon", means: "gets fixes, for 90 days or less" },
	extended: { name: "extended support", means: "gets fixes for those who have paid for longer" },
	"vendors-only": {
		name: "vendors only",
		means: "the project publishes no stable build of it; vendors do, for their customers",
	},
	unknown: { name: "unknown", means: "no source says how long it is supported" },
	ended: { name: "ended", means: "gets no more fixes" },
};

/**
 * Support status of a cycle, in words that a sentence can end with.
 *
 * @example
 * supportLabel({ state: "ending", ends: "2026-11-30", endsIs: "estimated" })
 * // => "supported until about 30 November 2026"
 */
export function supportLabel({ state, ends, endsIs }: Support): string {
	const day = ends === undefined ? undefined : formatDate(ends);
	const about = endsIs === "estimated" ? "about " : "";
	switch (state) {
		case "supported":
		case "ending":
			return day === undefined ? "supported, end not fixed yet" : `supported until ${about}${day}`;
		case "extended":
			return `extended support until ${day}`;
		case "vendors-only":
			return "stable builds from vendors only";
		case "unknown":
			return "length of support unknown";
		case "ended":
			return day === undefined ? "support has ended" : `support ended ${about}${day}`;
	}
}

/** The name of a cycle with the mark of a paid or long-term line: `1.21, paid, long-term`. */
export function cycleLabel({ cycle }: Pick<CycleStatus, "cycle">): string {
	const marks = [cycle.cycle, !isFree(cycle) && "paid", cycle.lts === true && "long-term"];
	return marks.filter((mark) => mark !== false).join(", ");
}

/** Why an entry is marked where it is offered for choice; `undefined` where nothing has to be said. */
export type SupportMark = { readonly word: string; readonly why: string };

/**
 * The mark of an entry none of whose listed cycles gets fixes on the day asked for, or whose free
 * cycles do not.
 *
 * Nothing is marked where support is unknown: that would say more than is known.
 */
export function supportMark({ free, paid }: ReleaseStatus): SupportMark | undefined {
	const [freeState, paidState] = [free?.best.support.state, paid?.best.support.state];
	const served = [freeState, paidState].some(
		(state) => state === "supported" || state === "ending",
	);
	if (freeState === "vendors-only") {
		return { word: "stable for customers", why: "Stable builds come from vendors only" };
	}
	if (served || freeState === "unknown" || paidState === "unknown") return undefined;
	const best = free?.best ?? paid?.best;
	if (best === undefined) return undefined;
	const only = paidState === "extended" || freeState === "extended";
	return {
		word: only ? "extended support only" : "no supported release",
		why: `${cycleLabel(best)}: ${supportLabel(best.support)}`,
	};
}

/** The words of a cycle's support on a day, and those that take their place when it is over. */
export type SupportText = {
	readonly state: SupportState;
	readonly words: string;
	/** Last day on which `words` hold; missing where they hold for good or until somebody looks. */
	readonly until?: string | undefined;
	readonly after?: { readonly state: SupportState; readonly words: string } | undefined;
};

/** What to say of a cycle on a day, and from the day after its end. */
export function supportText(
	record: Pick<Releases, "policy" | "releases">,
	{ cycle, support }: CycleStatus,
): SupportText {
	const { state, ends } = support;
	const said = { state, words: supportLabel(support) };
	if (ends === undefined || state === "ended") return said;
	const until = lastDay(ends);
	const later = supportOn(record, cycle, addDays(until, 1));
	return { ...said, until, after: { state: later.state, words: supportLabel(later) } };
}

/** A length of time no more exactly than matters: days below two months, then months. */
export function spanLabel(days: number): string {
	if (days < 60) return `${days} ${days === 1 ? "day" : "days"}`;
	const months = Math.round(days / 30.4375);
	return `${months} months`;
}
