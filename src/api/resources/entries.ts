import { type Resource, siteAddress } from "#src/api/resource.ts";
import { capabilities } from "#src/catalog/comparison.ts";
import { allEntries } from "#src/catalog/entries.ts";
import { type EntryRecord, inVocabularyOrder } from "#src/domain/entries/entry.ts";
import { eventsByYear } from "#src/domain/entries/timeline.ts";
import {
	entriesDocument,
	oneEntryDocument,
	timelineDocument,
} from "#src/schema/api/entries-documents.ts";

/** Every entry in one document, and as a table without the claims. */
export const entries: Resource = {
	id: "entries",
	title: "All entries",
	description: "Every mesh, proxy and tool with all facts and claims.",
	path: "/api/v1/entries.json",
	schema: entriesDocument,
	documents: async () => [{ body: { entries: await bodies() } }],
	table: async () => ({
		corner: "Id",
		columns: [
			"Collection",
			"Name",
			"Status",
			"Open source",
			"Licence",
			"Proven",
			"Possible",
			"Page",
		],
		rows: (await allEntries()).map((entry) => ({
			name: entry.id,
			cells: [
				entry.collection,
				entry.name,
				entry.status,
				entry.open_source ?? "",
				entry.license ?? "",
				entry.coverage?.low.toFixed(3) ?? "",
				entry.coverage?.high.toFixed(3) ?? "",
				siteAddress(entry.path),
			],
		})),
	}),
};

/** One document for each entry. */
export const entry: Resource = {
	id: "entry",
	title: "One entry",
	description: "One mesh, proxy or tool by its id.",
	path: "/api/v1/entries/{id}.json",
	schema: oneEntryDocument,
	documents: async () => (await bodies()).map((body) => ({ id: body.id, body: { entry: body } })),
};

async function bodies() {
	const order = (await capabilities()).map(({ id }) => id);
	return (await allEntries()).map((record) => bodyOf(record, order));
}

function bodyOf(record: EntryRecord, order: readonly string[]) {
	const { path, file: _, releases: _releases, ...facts } = record;
	const claims =
		record.collection === "tools"
			? {}
			: {
					capabilities: inVocabularyOrder(record.capabilities, order),
					open_questions: inVocabularyOrder(record.open_questions, order),
				};
	const document = siteAddress(`/api/v1/entries/${record.id}.json`);
	return { ...facts, ...claims, page: siteAddress(path), document };
}

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
