import { expect, test } from "vitest";
import { changesFeed, releasesFeed } from "./feeds.ts";

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
