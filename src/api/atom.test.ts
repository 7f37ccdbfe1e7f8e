import { expect, test } from "vitest";
import { atomFeed } from "./atom.ts";

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
