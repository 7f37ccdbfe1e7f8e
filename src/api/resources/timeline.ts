import { allEntries } from "#src/catalog/entries.ts";
import { eventsByYear } from "#src/domain/entries/timeline.ts";
import { timelineDocument } from "#src/schema/api/timeline-document.ts";
import type { Resource } from "../resource.ts";

/** Every dated step of every entry. */
export const timeline: Resource = {
	id: "timeline",
	title: "Timeline",
	description: "When entries were announced, became stable, moved in their foundation, ended.",
	path: "/api/v1/timeline.json",
	schema: timelineDocument,
	documents: async () => [{ body: { events: await events() } }],
	table: async () => ({
		corner: "Date",
		columns: ["Entry", "Kind", "Step", "Source"],
		rows: (await events()).map(({ date, entry, kind, label, source }) => ({
			name: date,
			cells: [entry, kind, label, source],
		})),
	}),
};

async function events() {
	const years = eventsByYear(await allEntries());
	return years.flatMap((year) =>
		year.events.map(({ date, entry, kind, label, source }) => ({
			date,
			entry: entry.id,
			kind,
			label,
			source,
		})),
	);
}
