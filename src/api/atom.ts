import { createHash } from "node:crypto";
import { escapeXml } from "#src/domain/text/markup.ts";

/** One entry of a feed, in plain text. */
export type AtomEntry = {
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
export type AtomFeed = {
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
