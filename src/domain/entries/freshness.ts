/**
 * How old the checks of the data are: by entry, the stalest claims, and what was found at the
 * addresses of the evidence.
 *
 * @module
 */

import { claimDay } from "#src/domain/comparison/claim.ts";
import { type EntryRecord, hasClaims, lifecycle, newestDay } from "#src/domain/entries/entry.ts";
import { ageInDays } from "#src/domain/text/dates.ts";
import type { LinkHealth, LinkOutcome } from "#src/schema/entries/link-health.ts";

/** After that many days without a check an entry counts as old. */
const YEAR = 365;

/** How old the checks of one entry are. */
export type EntryFreshness = {
	readonly entry: EntryRecord;
	/** Claims the entry makes itself; what it takes over from upstream is checked there. */
	readonly claims: number;
	/** Claims whose evidence nobody has read since they were carried over from another record. */
	readonly unread: number;
	/** Day of the oldest claim, or of the entry's own facts where it has none. */
	readonly oldest: string;
	/** Day of the newest check of anything. */
	readonly newest: string;
	/** No check of anything within a year. */
	readonly isOld: boolean;
};

/** The freshness of every entry, the longest unchecked first; of equal age those with the older claim. */
export function entryFreshness(
	entries: readonly EntryRecord[],
	today: string,
): readonly EntryFreshness[] {
	return entries
		.map((entry) => {
			const claims = ownClaims(entry).map(({ claim }) => claim);
			const days = claims.map(claimDay).toSorted();
			const newest = newestDay([entry]) ?? entry.checked;
			return {
				entry,
				claims: claims.length,
				unread: claims.filter(({ checked }) => checked === undefined).length,
				oldest: days[0] ?? entry.checked,
				newest,
				isOld: ageInDays(newest, today) > YEAR,
			};
		})
		.toSorted((a, b) => order(a.newest, b.newest) || order(a.oldest, b.oldest));
}

function order(a: string, b: string): number {
	return a < b ? -1 : Number(a > b);
}

function ownClaims(entry: EntryRecord) {
	if (!hasClaims(entry)) return [];
	return Object.entries(entry.capabilities).flatMap(([capability, claim]) =>
		"upstream" in claim && claim.upstream !== undefined ? [] : [{ capability, claim }],
	);
}

/** A claim that should be read again. */
export type StaleClaim = {
	readonly entry: EntryRecord;
	readonly capability: string;
	readonly day: string;
	/** Somebody read the evidence that day; else it was only carried over. */
	readonly isRead: boolean;
	readonly evidence: string;
};

/**
 * The claims whose day is furthest back, the oldest first; of one day those that were never read, and
 * those of active projects, come before the others.
 */
export function stalestClaims(
	entries: readonly EntryRecord[],
	most: number,
): readonly StaleClaim[] {
	const all = entries.flatMap((entry) =>
		ownClaims(entry).map(({ capability, claim }) => {
			const isRead = claim.checked !== undefined;
			return { entry, capability, day: claimDay(claim), isRead, evidence: claim.evidence };
		}),
	);
	const isActive = ({ entry }: StaleClaim) => lifecycle(entry.status) === "active";
	return all
		.toSorted(
			(a, b) =>
				order(a.day, b.day) ||
				Number(a.isRead) - Number(b.isRead) ||
				Number(isActive(b)) - Number(isActive(a)),
		)
		.slice(0, most);
}

/** What is known of the addresses of the data. */
export type LinkSummary = {
	readonly asked: number;
	readonly healthy: number;
	readonly byOutcome: Readonly<Record<LinkOutcome, number>>;
	/** Days of the oldest and of the newest answer. */
	readonly from: string;
	readonly to: string;
};

/** Counts what a record of addresses says; `undefined` where nothing was asked yet. */
export function linkSummary(health: LinkHealth | undefined): LinkSummary | undefined {
	const { healthy = {}, findings = [] } = health ?? {};
	const days = [...Object.keys(healthy), ...findings.map(({ checked }) => checked)].toSorted();
	const [from, to] = [days[0], days.at(-1)];
	if (from === undefined || to === undefined) return undefined;
	const answered = Object.values(healthy).reduce((sum, list) => sum + list.split(" ").length, 0);
	const of = (outcome: LinkOutcome) => findings.filter((one) => one.outcome === outcome).length;
	const byOutcome = {
		moved: of("moved"),
		gone: of("gone"),
		refused: of("refused"),
		failing: of("failing"),
	};
	return { asked: answered + findings.length, healthy: answered, byOutcome, from, to };
}

/** The entries with a claim that rests on an address. */
export function restingOn(
	address: string,
	entries: readonly EntryRecord[],
): readonly { readonly entry: EntryRecord; readonly capability: string }[] {
	return entries.flatMap((entry) =>
		ownClaims(entry)
			.filter(({ claim }) => claim.evidence === address)
			.map(({ capability }) => ({ entry, capability })),
	);
}
