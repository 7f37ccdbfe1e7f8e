import { createHash } from "node:crypto";
import { FEED_PATH } from "#src/api/resources/changes.ts";
import { capabilities } from "#src/catalog/comparison.ts";
import { allEntries } from "#src/catalog/entries.ts";
import { history } from "#src/catalog/history.ts";
import { allReleases, releasesDay } from "#src/catalog/releases.ts";
import { changeTitle } from "#src/domain/entries/changes.ts";
import { releaseEvents } from "#src/domain/releases/events.ts";
import { escapeXml } from "#src/domain/text/markup.ts";
import type { Change } from "#src/schema/api/changes-document.ts";
import { dataState } from "./data-state.ts";
import { siteAddress } from "./resource.ts";

/** One entry of a feed, in plain text. */
type AtomEntry = {
	/** What makes the entry the same wherever the site is hosted and whenever it is built. */
	readonly key: string;
	readonly title: string;
	readonly summary: string;
	/** Page about it, in full. */
	readonly page: string;
	/** Time of the entry, ISO 8601. */
	readonly updated: string;
};

/** A feed, in plain text. */
type AtomFeed = {
	readonly title: string;
	readonly subtitle: string;
	/** Its own address and that of a page about it, in full. */
	readonly self: string;
	readonly page: string;
	readonly updated: string;
	readonly entries: readonly AtomEntry[];
};

/** The text of an Atom feed (RFC 4287). Without entries it is a valid, empty feed. */
export function atomFeed({ title, subtitle, self, page, updated, entries }: AtomFeed): string {
	const lines = [
		'<?xml version="1.0" encoding="utf-8"?>',
		'<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">',
		`<title>${escapeXml(title)}</title>`,
		`<subtitle>${escapeXml(subtitle)}</subtitle>`,
		`<id>${escapeXml(self)}</id>`,
		`<link rel="self" type="application/atom+xml" href="${escapeXml(self)}"/>`,
		`<link rel="alternate" type="text/html" href="${escapeXml(page)}"/>`,
		`<updated>${updated}</updated>`,
		"<author><name>Meshscape</name></author>",
		"<rights>CC BY 4.0</rights>",
		...entries.map(entryXml),
		"</feed>",
	];
	return `${lines.join("\n")}\n`;
}

function entryXml({ key, title, summary, page, updated }: AtomEntry): string {
	return [
		"<entry>",
		`<title>${escapeXml(title)}</title>`,
		`<id>${urnOf(key)}</id>`,
		`<link rel="alternate" type="text/html" href="${escapeXml(page)}"/>`,
		`<updated>${updated}</updated>`,
		`<summary>${escapeXml(summary)}</summary>`,
		"</entry>",
	].join("");
}

/** An id that stays the same wherever the site is hosted: a UUID of version 8 over what it is about. */
function urnOf(key: string): string {
	const hex = createHash("sha256").update(key).digest("hex");
	const parts = [
		hex.slice(0, 8),
		hex.slice(8, 12),
		`8${hex.slice(13, 16)}`,
		`a${hex.slice(17, 20)}`,
	];
	return `urn:uuid:${parts.join("-")}-${hex.slice(20, 32)}`;
}

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
