import { FEED_PATH } from "#src/api/resources/changes.ts";
import { capabilities } from "#src/catalog/comparison.ts";
import { allEntries } from "#src/catalog/entries.ts";
import { history } from "#src/catalog/history.ts";
import { allReleases, releasesDay } from "#src/catalog/releases.ts";
import { changeTitle } from "#src/domain/entries/changes.ts";
import { releaseEvents } from "#src/domain/releases/events.ts";
import type { Change } from "#src/schema/api/changes-document.ts";
import { type AtomEntry, atomFeed } from "./atom.ts";
import { dataState } from "./data-state.ts";
import { siteAddress } from "./resource.ts";

/** The most entries of each feed. */
const MOST_CHANGES = 60;
const MOST_EVENTS = 100;

/** The newest changes as an Atom feed. Without a history it is a valid, empty feed. */
export async function changesFeed(): Promise<string> {
	const { state, changes } = await history();
	const { day } = await dataState();
	const names = new Map((await allEntries()).map(({ id, name }) => [id, name]));
	const capabilityNames = new Map((await capabilities()).map(({ id, name }) => [id, name]));
	return atomFeed({
		title: "Meshscape: what changed",
		subtitle:
			state === "complete"
				? "Changes to entries and claims"
				: "Only part of the history was at hand when this was made",
		self: siteAddress(FEED_PATH),
		page: siteAddress("/changes/"),
		updated: changes[0]?.at ?? `${day}T00:00:00Z`,
		entries: changes.slice(0, MOST_CHANGES).map((change) => {
			const capability = capabilityNames.get(change.capability ?? "");
			return entryOf(change, changeTitle(change, names.get(change.entry), capability));
		}),
	});
}

function entryOf(change: Change, title: string): AtomEntry {
	const { at, collection, entry, capability, kind, before, after, commit } = change;
	const page = siteAddress(kind === "entry-removed" ? "/" : `/${collection}/${entry}/`);
	const told = [before && `Before: ${before}`, after && `Now: ${after}`].filter(Boolean);
	return {
		key: `${commit} ${entry} ${capability ?? ""} ${kind}`,
		title,
		summary: told.join(". ") || title,
		page: capability && kind !== "claim-removed" ? `${page}#${capability}` : page,
		updated: at,
	};
}

/** Address of the feed, without the base path. */
export const RELEASES_FEED_PATH = "/releases.atom";

/** New release cycles and ends of support up to the day of the data, newest first, as an Atom feed. */
export async function releasesFeed(): Promise<string> {
	const day = await releasesDay();
	const past = releaseEvents(await allReleases()).filter((event) => event.day <= day);
	return atomFeed({
		title: "Meshscape: releases and ends of support",
		subtitle: `Release cycles of meshes, proxies and gateways, data of ${day}`,
		self: siteAddress(RELEASES_FEED_PATH),
		page: siteAddress("/releases/"),
		updated: `${day}T00:00:00Z`,
		entries: past
			.toReversed()
			.slice(0, MOST_EVENTS)
			.map(({ id, title, told, source, day: at, record }) => ({
				key: `release ${id}`,
				title,
				summary: `${told}${told && " "}Source: ${source}`,
				page: siteAddress(`${record.path}#releases`),
				updated: `${at}T00:00:00Z`,
			})),
	});
}
