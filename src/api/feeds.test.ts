import { expect, test } from "vitest";
import { atomFeed, changesFeed, releasesFeed } from "./feeds.ts";

const feed = {
	title: "Meshes & more",
	subtitle: "What changed",
	self: "https://example.org/feed.atom",
	page: "https://example.org/?a=1&b=2",
	updated: "2026-11-28T00:00:00Z",
	entries: [],
};
const entry = {
	key: "abc alpha mtls",
	title: "Alpha <joined>",
	summary: 'Now: "full"',
	page: "https://example.org/meshes/alpha/",
	updated: "2026-11-27T10:00:00Z",
};

test("a feed without entries is whole", () => {
	expect(atomFeed(feed)).toBe(
		`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
<title>Meshes &amp; more</title>
<subtitle>What changed</subtitle>
<id>https://example.org/feed.atom</id>
<link rel="self" type="application/atom+xml" href="https://example.org/feed.atom"/>
<link rel="alternate" type="text/html" href="https://example.org/?a=1&amp;b=2"/>
<updated>2026-11-28T00:00:00Z</updated>
<author><name>Meshscape</name></author>
<rights>CC BY 4.0</rights>
</feed>
`,
	);
});

test("an entry has its texts escaped, and an id made of its key alone", () => {
	const text = atomFeed({ ...feed, entries: [entry] });
	const [line = ""] = text.match(/<entry>.*<\/entry>/) ?? [];
	expect(line.replace(/<id>.*<\/id>/, "")).toBe(
		'<entry><title>Alpha &lt;joined&gt;</title><link rel="alternate" type="text/html" href="https://example.org/meshes/alpha/"/><updated>2026-11-27T10:00:00Z</updated><summary>Now: &quot;full&quot;</summary></entry>',
	);
	const idOf = (key: string, title: string) =>
		/<entry>.*<id>(.*?)<\/id>/.exec(
			atomFeed({ ...feed, entries: [{ ...entry, key, title }] }),
		)?.[1];
	// A UUID of version 8, the first half of the SHA-256 of the key but for the two fixed digits.
	expect(idOf("abc alpha mtls", "A")).toMatch(
		/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/,
	);
	expect(idOf("abc alpha mtls", "B")).toBe(idOf("abc alpha mtls", "A"));
	expect(idOf("abc alpha fips", "A")).not.toBe(idOf("abc alpha mtls", "A"));
});

const SITE = "http://localhost:4321";

/** The entries of a feed with the parts a reader sees. */
function entriesOf(feed: string) {
	return [...feed.matchAll(/<entry>(.*?)<\/entry>/gs)].map(([, entry = ""]) => ({
		title: /<title>(.*?)<\/title>/.exec(entry)?.[1],
		page: /href="(.*?)"/.exec(entry)?.[1],
		updated: /<updated>(.*?)<\/updated>/.exec(entry)?.[1],
		summary: /<summary>(.*?)<\/summary>/.exec(entry)?.[1],
	}));
}

test("a change is told with what was and what is, and leads to where it can be seen", async () => {
	const feed = await changesFeed();
	const at = "2026-11-20T10:00:00Z";
	expect(entriesOf(feed)).toEqual([
		{
			title: "Alpha: mTLS went from partial to full",
			page: `${SITE}/meshes/alpha/#mtls`,
			updated: at,
			summary: "Before: partial, beta. Now: full",
		},
		{
			title: "An Omega joined the landscape",
			page: `${SITE}/meshes/omega/`,
			updated: at,
			summary: "An Omega joined the landscape",
		},
		{
			title: "Alpha: FIPS build is unknown again",
			page: `${SITE}/meshes/alpha/`,
			updated: at,
			summary: "Before: full",
		},
		{
			title: "sigma left the landscape",
			page: `${SITE}/`,
			updated: at,
			summary: "sigma left the landscape",
		},
	]);
	expect(feed).toContain(`<updated>${at}</updated>\n<author>`);
	expect(feed).toContain("<subtitle>Changes to entries and claims</subtitle>");
	expect(feed).toContain(
		`<link rel="self" type="application/atom+xml" href="${SITE}/api/v1/changes.atom"/>`,
	);
	expect(feed).toContain(`<link rel="alternate" type="text/html" href="${SITE}/changes/"/>`);
});

test("the feed of releases has what happened up to the day of the data, newest first", async () => {
	const feed = await releasesFeed();
	const entries = entriesOf(feed);
	expect(entries.map(({ updated }) => updated)).toEqual([
		"2026-09-01T00:00:00Z",
		"2025-11-30T00:00:00Z",
		"2025-03-01T00:00:00Z",
	]);
	for (const { page, summary } of entries) {
		expect(page).toBe(`${SITE}/meshes/alpha/#releases`);
		expect(summary).toMatch(/^(\S.* )?Source: https:\/\/example\.org\/releases$/);
	}
	expect(feed).toContain("<updated>2026-11-28T00:00:00Z</updated>\n<author>");
	expect(feed).toContain("data of 2026-11-28");
	expect(feed).toContain(`href="${SITE}/releases.atom"`);
	expect(feed).toContain(`href="${SITE}/releases/"`);
});
