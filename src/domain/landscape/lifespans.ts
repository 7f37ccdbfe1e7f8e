import { yearFraction } from "#src/domain/dates/year-fraction.ts";
import type { EntryRecord } from "#src/domain/landscape/entry-record.ts";
import { type Lifecycle, lifecycle } from "#src/domain/landscape/lifecycle.ts";
import { timelineEvents } from "#src/domain/landscape/timeline-events.ts";

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
 * @param now - Day up to which living entries are drawn, `YYYY-MM-DD`.
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
