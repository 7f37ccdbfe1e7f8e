import type { EntryRecord } from "#src/domain/landscape/entry-record.ts";
import { type TimelineEvent, timelineEvents } from "#src/domain/landscape/timeline-events.ts";

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
		(a, b) => b.date.localeCompare(a.date) || a.entry.name.localeCompare(b.entry.name, "en"),
	);
	return [...Map.groupBy(newestFirst, ({ date }) => date.slice(0, 4))].map(([year, steps]) => ({
		year,
		events: steps,
	}));
}
