import type { Cycle } from "#src/schema/releases/cycle.ts";
import { lastDay } from "./days.ts";
import { cycleLabel } from "./labels.ts";
import type { ReleasesRecord } from "./status.ts";

/** Something that happens to a release cycle on a day. */
export type ReleaseEvent = {
	/** Stays the same whatever the data later says of the day: `istio-1.30-open-source-ends`. */
	readonly id: string;
	/** `YYYY-MM-DD`; the last day of the month where a source gives a month. */
	readonly day: string;
	readonly kind: "released" | "ends" | "extended-ends";
	readonly title: string;
	/** What is said of the day, in a sentence. */
	readonly told: string;
	/** Whether the day itself is only about right. */
	readonly isAbout: boolean;
	readonly source: string;
	readonly record: ReleasesRecord;
};

/** Releases and ends of support of some entries, in the order of their days. */
export function releaseEvents(records: readonly ReleasesRecord[]): readonly ReleaseEvent[] {
	return records
		.flatMap((record) => record.releases.flatMap((cycle) => eventsOf(record, cycle)))
		.toSorted((a, b) =>
			a.day === b.day ? a.id.localeCompare(b.id, "en") : a.day < b.day ? -1 : 1,
		);
}

/** Ends of support from a day on; where none lies ahead, the last one that is known. */
export function comingEnds(
	records: readonly ReleasesRecord[],
	day: string,
): readonly ReleaseEvent[] {
	const ends = releaseEvents(records).filter(({ kind }) => kind !== "released");
	const coming = ends.filter((event) => event.day >= day);
	return coming.length > 0 ? coming : ends.slice(-1);
}

function eventsOf(record: ReleasesRecord, cycle: Cycle): readonly ReleaseEvent[] {
	const { released, support_ends: ends, extended_support_ends: extended } = cycle;
	const name = `${record.name} ${cycleLabel({ cycle })}`;
	const event = (kind: ReleaseEvent["kind"], date: string, said: string, source: string) => {
		const isAbout = date.length < 10 || (kind === "ends" && cycle.support_ends_is === "estimated");
		const told = isAbout ? "About this day: the source is not more exact." : "";
		const id = `${record.id}-${cycle.cycle}-${cycle.edition}-${kind}`;
		return {
			id,
			day: lastDay(date),
			kind,
			title: `${name}: ${said}`,
			told,
			isAbout,
			source,
			record,
		};
	};
	const { source, support_ends_source = source, released_source = source } = cycle;
	return [
		...(released === undefined ? [] : [event("released", released, "released", released_source)]),
		...(ends === undefined ? [] : [event("ends", ends, "support ends", support_ends_source)]),
		...(extended === undefined
			? []
			: [event("extended-ends", extended, "extended support ends", support_ends_source)]),
	];
}
