import { RELEASES_FEED_PATH } from "#src/api/feeds.ts";
import { siteAddress } from "#src/api/resource.ts";
import { allReleases, platformReleases, releasesDay } from "#src/catalog/releases.ts";
import { releaseEvents } from "#src/domain/releases/events.ts";
import { supportLabel } from "#src/domain/releases/labels.ts";
import { cyclesOn, type ReleasesRecord } from "#src/domain/releases/status.ts";
import { oneReleasesDocument, releasesDocument } from "#src/schema/api/releases-document.ts";
import type { Resource } from "../resource.ts";

/** Release cycles, support, upgrades and security records of all entries. */
export const releases: Resource = {
	id: "releases",
	title: "Releases and support",
	description:
		"Release cycles with their support on the day of the data, policies, upgrades, security records.",
	path: "/api/v1/releases.json",
	schema: releasesDocument,
	documents: async () => {
		const day = await releasesDay();
		const body = {
			day,
			calendar: siteAddress("/releases.ics"),
			feed: siteAddress(RELEASES_FEED_PATH),
			entries: (await allReleases()).map((record) => bodyOf(record, day)),
			kubernetes: await platformReleases("kubernetes"),
			gateway_api: await platformReleases("gateway-api"),
		};
		return [{ body }];
	},
	table: async () => {
		const day = await releasesDay();
		return {
			corner: "Entry",
			columns: [...COLUMNS],
			rows: (await allReleases()).flatMap((record) => rowsOf(record, day)),
		};
	},
};

/** One document for each entry. */
export const entryReleases: Resource = {
	id: "entry-releases",
	title: "Releases of one entry",
	description: "Release cycles, support, upgrades and security record of one entry by its id.",
	path: "/api/v1/releases/{id}.json",
	schema: oneReleasesDocument,
	documents: async () => {
		const day = await releasesDay();
		return (await allReleases()).map((record) => {
			return { id: record.id, body: { day, releases: bodyOf(record, day) } };
		});
	},
};

function bodyOf(record: ReleasesRecord, day: string) {
	const { id, name, path, file: _, isMesh: _mesh, isActive: _active, ...data } = record;
	const hasEnds = releaseEvents([record]).some(({ kind }) => kind !== "released");
	return {
		entry: id,
		name,
		page: siteAddress(`${path}#releases`),
		document: siteAddress(`/api/v1/releases/${id}.json`),
		...(hasEnds && { calendar: siteAddress(`/releases/${id}.ics`) }),
		...data,
		releases: cyclesOn(record, day).map(({ cycle, support }) => {
			const { state, ends, endsIs, daysLeft } = support;
			const words = supportLabel(support);
			return { ...cycle, support: { state, ends, ends_is: endsIs, days_left: daysLeft, words } };
		}),
	};
}

const COLUMNS = [
	"Cycle",
	"Edition",
	"Long-term",
	"Released",
	"Latest patch",
	"Latest patch released",
	"Support",
	"Support ends",
	"End is",
	"Extended support ends",
	"Kubernetes from",
	"Kubernetes to",
	"Envoy",
	"Gateway API",
	"Source",
] as const;

function rowsOf(record: ReleasesRecord, day: string) {
	return cyclesOn(record, day).map(({ cycle, support }) => ({
		name: record.id,
		cells: [
			cycle.cycle,
			cycle.edition,
			cycle.lts === true ? "yes" : "",
			cycle.released ?? "",
			cycle.latest ?? "",
			cycle.latest_released ?? "",
			support.state,
			cycle.support_ends ?? "",
			cycle.support_ends_is ?? "",
			cycle.extended_support_ends ?? "",
			cycle.kubernetes?.min ?? "",
			cycle.kubernetes?.max ?? "",
			cycle.envoy ?? "",
			cycle.gateway_api ?? "",
			cycle.source,
		],
	}));
}
