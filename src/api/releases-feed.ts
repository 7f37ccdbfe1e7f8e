import { allReleases, releasesDay } from "#src/catalog/releases.ts";
import { releaseEvents } from "#src/domain/releases/events.ts";
import { siteAddress } from "./address.ts";
import { atomFeed } from "./atom.ts";

const MOST = 100;

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
			.slice(0, MOST)
			.map(({ id, title, told, source, day: at, record }) => ({
				key: `release ${id}`,
				title,
				summary: `${told}${told && " "}Source: ${source}`,
				page: siteAddress(`${record.path}#releases`),
				updated: `${at}T00:00:00Z`,
			})),
	});
}
