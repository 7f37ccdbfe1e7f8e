import { createHash } from "node:crypto";
import { capabilities } from "#src/catalog/comparison.ts";
import { allEntries } from "#src/catalog/entries.ts";
import { history } from "#src/catalog/history.ts";
import { changeTitle } from "#src/domain/entries/changes.ts";
import type { Change } from "#src/schema/api/changes-document.ts";
import { siteAddress } from "./address.ts";
import { dataState } from "./data-state.ts";
import { escapeXml } from "./escape-xml.ts";
import { FEED_PATH } from "./resources/changes.ts";

const MOST = 60;

/** The newest changes as an Atom feed (RFC 4287). Without a history it is a valid, empty feed. */
export async function changesFeed(): Promise<string> {
	const { state, changes } = await history();
	const { day } = await dataState();
	const names = new Map((await allEntries()).map(({ id, name }) => [id, name]));
	const capabilityNames = new Map((await capabilities()).map(({ id, name }) => [id, name]));
	const self = siteAddress(FEED_PATH);
	const entries = changes.slice(0, MOST).map((change) => {
		const capability = capabilityNames.get(change.capability ?? "");
		return entryXml(change, changeTitle(change, names.get(change.entry), capability));
	});
	const lines = [
		'<?xml version="1.0" encoding="utf-8"?>',
		'<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">',
		"<title>Meshscape: what changed</title>",
		`<subtitle>${state === "complete" ? "Changes to entries and claims" : "Only part of the history was at hand when this was made"}</subtitle>`,
		`<id>${escapeXml(self)}</id>`,
		`<link rel="self" type="application/atom+xml" href="${escapeXml(self)}"/>`,
		`<link rel="alternate" type="text/html" href="${escapeXml(siteAddress("/api/"))}"/>`,
		`<updated>${changes[0]?.at ?? `${day}T00:00:00Z`}</updated>`,
		"<author><name>Meshscape</name></author>",
		"<rights>CC BY 4.0</rights>",
		...entries,
		"</feed>",
	];
	return `${lines.join("\n")}\n`;
}

function entryXml(change: Change, title: string): string {
	const { at, collection, entry, capability, kind, before, after } = change;
	const page = siteAddress(kind === "entry-removed" ? "/" : `/${collection}/${entry}/`);
	const told = [before && `Before: ${before}`, after && `Now: ${after}`].filter(Boolean);
	return [
		"<entry>",
		`<title>${escapeXml(title)}</title>`,
		`<id>${urnOf(change)}</id>`,
		`<link rel="alternate" type="text/html" href="${escapeXml(capability && kind !== "claim-removed" ? `${page}#${capability}` : page)}"/>`,
		`<updated>${at}</updated>`,
		`<summary>${escapeXml(told.join(". ") || title)}</summary>`,
		"</entry>",
	].join("");
}

/** An id that stays the same wherever the site is hosted: a UUID of version 8 over what it is about. */
function urnOf({ commit, entry, capability = "", kind }: Change): string {
	const hex = createHash("sha256").update(`${commit} ${entry} ${capability} ${kind}`).digest("hex");
	const parts = [
		hex.slice(0, 8),
		hex.slice(8, 12),
		`8${hex.slice(13, 16)}`,
		`a${hex.slice(17, 20)}`,
	];
	return `urn:uuid:${parts.join("-")}-${hex.slice(20, 32)}`;
}
