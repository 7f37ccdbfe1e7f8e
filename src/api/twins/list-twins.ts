import { allEntries, COLLECTIONS, collectionOf } from "#src/catalog/entries.ts";
import { type EntryRecord, landscapeCounts, newestDay } from "#src/domain/entries/entry.ts";
import { byLifecycleThenCoverage, landscapeGroups } from "#src/domain/entries/groups.ts";
import { eventsByYear } from "#src/domain/entries/timeline.ts";
import { markdownLink, markdownRows, markdownText } from "#src/domain/text/markdown.ts";
import { type Twin, twinAddress } from "./twin.ts";

/** The landscape itself, the list of each collection, and the timeline. */
export async function listTwins(): Promise<readonly Twin[]> {
	const all = await allEntries();
	const day = newestDay(all);
	const { meshes, proxies, tools, claims } = landscapeCounts(all);
	const home: Twin = {
		path: "/",
		title: "Meshscape",
		lead: `The service mesh landscape: ${meshes} meshes, ${proxies} proxies and ${tools} tools, with ${claims} claims, each with its evidence and the day it was checked.`,
		day,
		blocks: () =>
			landscapeGroups(all).flatMap(({ title, entries }) => [
				`## ${markdownText(title)}`,
				entryTable(entries),
			]),
	};
	const lists = await Promise.all(COLLECTIONS.map(listTwin));
	return [home, ...lists, timelineTwin(all, day)];
}

async function listTwin(collection: (typeof COLLECTIONS)[number]): Promise<Twin> {
	const { title, lead, entries } = await collectionOf(collection);
	const blocks = () => [entryTable(entries.toSorted(byLifecycleThenCoverage))];
	return { path: `/${collection}/`, title, lead, day: newestDay(entries), blocks };
}

function entryTable(entries: readonly EntryRecord[]): string {
	const rows = entries.map(({ name, path, status, coverage, summary }) => [
		markdownLink(name, twinAddress(path)),
		status,
		coverage === undefined ? "" : `${percent(coverage.low)} to ${percent(coverage.high)} %`,
		markdownText(summary),
	]);
	return markdownRows(["Name", "Status", "Coverage, proven to possible", "What it is"], rows);
}

function percent(share: number): number {
	return Math.round(share * 100);
}

function timelineTwin(all: readonly EntryRecord[], day: string | undefined): Twin {
	const rows = () =>
		eventsByYear(all).flatMap(({ events }) =>
			events.map(({ date, entry, label, source }) => [
				date,
				markdownLink(entry.name, twinAddress(entry.path)),
				markdownLink(label, source),
			]),
		);
	return {
		path: "/timeline/",
		title: "Timeline",
		lead: "When meshes, proxies and tools were announced, became stable, moved up in their foundation and ended.",
		day,
		blocks: () => [markdownRows(["Date", "Entry", "Step"], rows())],
	};
}
