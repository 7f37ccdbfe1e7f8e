import type { Releases } from "#src/schema/releases/releases.ts";
import { compatibilityCell, type KubernetesMinor } from "./compatibility.ts";
import { lastDay } from "./days.ts";
import { cycleLabel, type SupportMark, supportLabel, supportMark } from "./labels.ts";
import { cyclesOn, type EditionStatus, isFree, releaseStatus } from "./status.ts";
import { isSupported } from "./support.ts";

/**
 * What lists, comparisons and decisions have to know of an entry's releases on a day; plain data,
 * because it travels to the browser.
 */
export type ReleaseFacts = {
	/** Day everything here is judged on. */
	readonly day: string;
	/** Why the entry is marked where it is offered for choice. */
	readonly mark?: SupportMark | undefined;
	/** Support status of the best free and the best paid cycle, in words. */
	readonly free?: string | undefined;
	readonly paid?: string | undefined;
	/** Whether a release gets fixes without payment; missing where no source says. */
	readonly isFreeSupported?: boolean | undefined;
	/** Last day of the support that lasts longest, or `open` where none is fixed. */
	readonly until?: string | undefined;
	/** Kubernetes minors that supported cycles list, and those that ranges are stated for but not held. */
	readonly kubernetes: readonly string[];
	readonly unlisted: readonly string[];
	/** Cycles that may be left out in one upgrade. */
	readonly skip?: number | undefined;
	/** Day of the newest audit that was found. */
	readonly audit?: string | undefined;
	/** Page of the support policy. */
	readonly policy?: string | undefined;
	/** The newest cycle, of the free line where there is one, and the day of its first release. */
	readonly newest?: { readonly cycle: string; readonly released?: string | undefined } | undefined;
};

/** The facts of an entry on a day, asked for these Kubernetes minors. */
export function releaseFacts(
	record: Releases,
	minors: readonly KubernetesMinor[],
	day: string,
): ReleaseFacts {
	const status = releaseStatus(record, day);
	const cycles = cyclesOn(record, day);
	const having = (kind: string) =>
		minors
			.map(({ minor }) => minor)
			.filter((minor) => compatibilityCell(cycles, minor).kind === kind);
	const audits = record.security.audits.map(({ date }) => date);
	return {
		day,
		mark: supportMark(status),
		free: words(status.free),
		paid: words(status.paid),
		isFreeSupported: isFreeSupported(record, day),
		until: until([status.free, status.paid]),
		kubernetes: having("supported"),
		unlisted: having("unlisted"),
		skip: record.upgrade?.skip_minors,
		audit: audits.toSorted().at(-1),
		policy: record.policy?.source,
		newest: newestCycle(record),
	};
}

function words(side: EditionStatus | undefined): string | undefined {
	return side && `${cycleLabel(side.best)}: ${supportLabel(side.best.support)}`;
}

/** No where only customers can have it, where only vendors build it, and where all has ended. */
function isFreeSupported(record: Releases, day: string): boolean | undefined {
	const cycles = cyclesOn(record, day);
	if (cycles.length === 0) return undefined;
	const free = cycles.filter(({ cycle }) => isFree(cycle));
	if (free.some(({ support }) => isSupported(support))) return true;
	if (free[0]?.support.state === "vendors-only") return false;
	return free.some(({ support }) => support.state === "unknown") ? undefined : false;
}

function until(sides: readonly (EditionStatus | undefined)[]): string | undefined {
	const supported = sides.flatMap((side) => side?.supported ?? []);
	const ends = supported.map(({ support }) => support.ends);
	if (ends.includes(undefined)) return "open";
	return ends
		.flatMap((end) => (end === undefined ? [] : [lastDay(end)]))
		.toSorted()
		.at(-1);
}

function newestCycle({ releases }: Releases) {
	const newest = releases.find(isFree) ?? releases[0];
	return newest && { cycle: newest.cycle, released: newest.released };
}
