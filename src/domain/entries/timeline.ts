import type { FoundationLevel } from "#src/schema/entry-vocabulary.ts";

/** The dated facts of an entry that a timeline shows. */
export type DatedEntry = {
	readonly announced?: { readonly date: string; readonly source: string } | undefined;
	readonly ga?:
		| { readonly date: string; readonly source: string; readonly version?: string | undefined }
		| undefined;
	readonly ended?: { readonly date: string; readonly source: string } | undefined;
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
	readonly kind: "announced" | "ga" | "foundation" | "ended";
	/** As precise as its source: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
	readonly date: string;
	readonly source: string;
	/** What happened, in a few words. */
	readonly label: string;
};

/** The dated steps of an entry, oldest first; on the same date in the order of a project's life. */
export function timelineEvents(entry: DatedEntry): readonly TimelineEvent[] {
	const { announced, ga, ended, governance } = entry;
	const events: TimelineEvent[] = [];
	if (announced) events.push({ kind: "announced", ...announced, label: "Announced" });
	if (ga) events.push({ kind: "ga", date: ga.date, source: ga.source, label: stable(ga.version) });
	for (const { level, date, source } of governance?.steps ?? []) {
		events.push({ kind: "foundation", date, source, label: `${governance?.steward} ${level}` });
	}
	if (ended) events.push({ kind: "ended", ...ended, label: "Ended" });
	return events.toSorted((a, b) => a.date.localeCompare(b.date));
}

function stable(version: string | undefined): string {
	return version === undefined ? "Generally available" : `Generally available, ${version}`;
}
