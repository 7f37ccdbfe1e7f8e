/**
 * What happened to entries and when: events by year, and how long each project has lasted.
 *
 * @module
 */

import { type EntryRecord, type Lifecycle, lifecycle } from "#src/domain/entries/entry.ts";
import { yearFraction } from "#src/domain/text/dates.ts";
import type { FoundationLevel } from "#src/schema/entries/entry-vocabulary.ts";

/** The dated facts of an entry that a timeline shows. */
export type DatedEntry = {
	readonly announced?: { readonly date: string; readonly source: string } | undefined;
	readonly ga?:
		| { readonly date: string; readonly source: string; readonly version?: string | undefined }
		| undefined;
	readonly ended?: { readonly date: string; readonly source: string } | undefined;
	readonly licence_history?: readonly {
		readonly date: string;
		readonly source: string;
		readonly from: string;
		readonly to: string;
	}[];
	readonly governance?:
		| {
				readonly steward: string;
				readonly steps: readonly {
					readonly level: FoundationLevel;
					readonly date: string;
					readonly source: string;
				}[];
		  }
		| undefined;
};

/** One dated step in the life of a project. */
export type TimelineEvent = {
	readonly kind: "announced" | "ga" | "foundation" | "licence" | "ended";
	/** As precise as its source: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
	readonly date: string;
	readonly source: string;
	/** What happened, in a few words. */
	readonly label: string;
};

/** The dated steps of an entry, oldest first; on the same date in the order of a project's life. */
export function timelineEvents(entry: DatedEntry): readonly TimelineEvent[] {
	const { announced, ga, ended, governance, licence_history = [] } = entry;
	const events: TimelineEvent[] = [];
	if (announced) events.push({ kind: "announced", ...announced, label: "Announced" });
	if (ga) events.push({ kind: "ga", date: ga.date, source: ga.source, label: stable(ga.version) });
	for (const { level, date, source } of governance?.steps ?? []) {
		events.push({ kind: "foundation", date, source, label: `${governance?.steward} ${level}` });
	}
	for (const { date, source, from, to } of licence_history) {
		events.push({ kind: "licence", date, source, label: `Licence: ${to}, before ${from}` });
	}
	if (ended) events.push({ kind: "ended", ...ended, label: "Ended" });
	return events.toSorted((a, b) => a.date.localeCompare(b.date, "en"));
}

function stable(version: string | undefined): string {
	return version === undefined ? "Generally available" : `Generally available, ${version}`;
}

/** A dated step with the entry it belongs to. */
export type LandscapeEvent = TimelineEvent & { readonly entry: EntryRecord };

/** One year of the landscape. */
export type EventYear = { readonly year: string; readonly events: readonly LandscapeEvent[] };

/** Every dated step of every entry, newest year first and newest step first within a year. */
export function eventsByYear(entries: readonly EntryRecord[]): readonly EventYear[] {
	const events = entries.flatMap((entry) =>
		timelineEvents(entry).map((event) => ({ ...event, entry })),
	);
	const newestFirst = events.toSorted(
		(a, b) => b.date.localeCompare(a.date, "en") || a.entry.name.localeCompare(b.entry.name, "en"),
	);
	return [...Map.groupBy(newestFirst, ({ date }) => date.slice(0, 4))].map(([year, steps]) => ({
		year,
		events: steps,
	}));
}

/** A life on a time axis; years as decimal numbers. */
export type Lifespan = {
	readonly entry: EntryRecord;
	/** The announcement, else general availability, else the first dated step. */
	readonly start: number;
	/** Day the newest step is counted to: the end, or `now` for what still lives. */
	readonly end: number;
	/** `unclear` where no source says whether it goes on. */
	readonly lifecycle: Lifecycle;
	/** General availability, where a source gives it. */
	readonly stable: number | undefined;
	/** Foundation levels reached. */
	readonly steps: readonly { readonly at: number; readonly label: string }[];
};

/**
 * The lives of all entries that have at least one date, oldest first.
 *
 * @param now - Day up to which active entries are drawn, `YYYY-MM-DD`.
 */
export function lifespans(entries: readonly EntryRecord[], now: string): readonly Lifespan[] {
	return entries
		.flatMap((entry) => {
			const events = timelineEvents(entry);
			const first = events[0];
			if (first === undefined) return [];
			return [
				{
					entry,
					start: yearFraction((entry.announced ?? entry.ga ?? first).date),
					end: yearFraction(entry.ended?.date ?? now),
					lifecycle: lifecycle(entry.status),
					stable: entry.ga && yearFraction(entry.ga.date),
					steps: events
						.filter(({ kind }) => kind === "foundation")
						.map(({ date, label }) => ({ at: yearFraction(date), label })),
				},
			];
		})
		.toSorted((a, b) => a.start - b.start || a.entry.name.localeCompare(b.entry.name, "en"));
}
