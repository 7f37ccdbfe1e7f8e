import type { Cycle } from "#src/schema/releases/cycle.ts";
import type { Releases } from "#src/schema/releases/releases.ts";
import { lastDay } from "./days.ts";
import { isSupported, type Support, supportOn } from "./support.ts";

/** Releases of an entry, with what the catalog knows of the entry. */
export type ReleasesRecord = Readonly<Releases> & {
	readonly id: string;
	readonly name: string;
	/** Address of the entry's page, without the base path. */
	readonly path: string;
	/** File in the repository that says all this. */
	readonly file: string;
	readonly isMesh: boolean;
	/** The entry can still be chosen. */
	readonly isActive: boolean;
};

/** A cycle with its support status on the day asked for. */
export type CycleStatus = { readonly cycle: Cycle; readonly support: Support };

/** Release status of an entry for people who pay nothing, or for customers. */
export type EditionStatus = {
	/** The best there is: the supported cycle whose support lasts longest, else the newest. */
	readonly best: CycleStatus;
	/** All cycles that get fixes, newest first. */
	readonly supported: readonly CycleStatus[];
};

/** Release status of an entry, free and paid apart; missing where no cycle of that kind is listed. */
export type ReleaseStatus = {
	readonly free?: EditionStatus | undefined;
	readonly paid?: EditionStatus | undefined;
};

/** All cycles of an entry, newest first, with the support status of each on a day. */
export function cyclesOn(record: Releases, day: string): readonly CycleStatus[] {
	return record.releases.map((cycle) => ({ cycle, support: supportOn(record, cycle, day) }));
}

/** Release status of an entry on a day. */
export function releaseStatus(record: Releases, day: string): ReleaseStatus {
	const all = cyclesOn(record, day);
	return {
		free: editionStatus(all.filter(({ cycle }) => isFree(cycle))),
		paid: editionStatus(all.filter(({ cycle }) => !isFree(cycle))),
	};
}

/** Whether a cycle can be had without payment. */
export function isFree({ edition }: Pick<Cycle, "edition">): boolean {
	return edition === "open-source";
}

/** An end that is not fixed yet lies behind every day that is. */
const OPEN = "9999-12-31";

function editionStatus(cycles: readonly CycleStatus[]): EditionStatus | undefined {
	const supported = cycles.filter(({ support }) => isSupported(support));
	const extended = cycles.filter(({ support }) => support.state === "extended");
	const [best = cycles[0]] = (supported.length > 0 ? supported : extended).toSorted(byEnd);
	return best === undefined ? undefined : { best, supported };
}

function byEnd(one: CycleStatus, other: CycleStatus): number {
	const [a, b] = [one, other].map(({ support: { ends, state } }) => {
		return ends === undefined ? (state === "supported" ? OPEN : "") : lastDay(ends);
	});
	return (b ?? "").localeCompare(a ?? "", "en");
}

/**
 * The newest release of an entry, as `latest_release` of the entry is derived from its file: of the
 * free line where there is one, else of whatever line there is.
 */
export function newestRelease({ component, releases }: Pick<Releases, "component" | "releases">) {
	const known = releases.filter(({ latest, released }) => latest ?? released);
	const newest = known.find(isFree) ?? known[0];
	if (newest === undefined) return undefined;
	const { cycle, latest, latest_released, released, latest_source, source } = newest;
	const version = latest === undefined ? cycle : versionOf(cycle, latest);
	return {
		version: component === undefined ? version : `${component} ${version}`,
		...dated(
			latest_released ?? (latest === undefined || isFirst(cycle, latest) ? released : undefined),
		),
		source: latest_source ?? source,
	};
}

/** `2.20 (edge-26.6.3)` where the release has a name of its own. */
function versionOf(cycle: string, latest: string): string {
	return latest.startsWith(cycle) ? latest : `${cycle} (${latest})`;
}

function isFirst(cycle: string, latest: string): boolean {
	return !latest.startsWith(cycle) || /^(\.0)*$/.test(latest.slice(cycle.length));
}

function dated(date: string | undefined): { readonly date?: string } {
	return date === undefined ? {} : { date };
}
