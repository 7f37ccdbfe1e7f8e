import { expect, test } from "vitest";
import { entryReleases, releases } from "./releases.ts";

const SITE = "http://localhost:4321";

test("a cycle is a row with each value under its own head", async () => {
	const table = await releases.table?.();
	expect(table?.corner).toBe("Entry");
	const [newest, oldest, ...others] = table?.rows ?? [];
	expect(others).toEqual([]);
	expect(newest?.name).toBe("alpha");
	const row = newest?.cells.map((cell, at) => [table?.columns[at], cell]) ?? [];
	expect(Object.fromEntries(row)).toEqual({
		Cycle: "1.21",
		Edition: "open-source",
		"Long-term": "yes",
		Released: "2026-09-01",
		"Latest patch": "1.21.3",
		"Latest patch released": "2026-10-02",
		Support: "supported",
		"Support ends": "2027-03-31",
		"End is": "announced",
		"Extended support ends": "2028-03-31",
		"Kubernetes from": "1.31",
		"Kubernetes to": "1.35",
		Envoy: "1.36",
		"Gateway API": "v1.4.0",
		Source: "https://example.org/releases",
	});
	expect(oldest?.cells).toEqual([
		"1.19",
		"open-source",
		"",
		"2025-03-01",
		"",
		"",
		"ended",
		"2025-11-30",
		"",
		"",
		"",
		"",
		"",
		"",
		"https://example.org/releases",
	]);
});

test("the document is of the newest day on which releases were looked for", async () => {
	const [document] = await releases.documents();
	expect(document?.body).toMatchObject({
		day: "2026-11-28",
		calendar: `${SITE}/releases.ics`,
		feed: `${SITE}/releases.atom`,
		entries: [{ entry: "alpha" }],
		kubernetes: { checked: "2026-11-01" },
		gateway_api: { checked: "2026-11-02" },
	});
});

test("an entry has its addresses, its cycles and the support status of each on that day", async () => {
	const [one, ...others] = await entryReleases.documents();
	expect(others).toEqual([]);
	expect(one).toMatchObject({
		id: "alpha",
		body: {
			day: "2026-11-28",
			releases: {
				entry: "alpha",
				name: "Alpha",
				page: `${SITE}/meshes/alpha/#releases`,
				document: `${SITE}/api/v1/releases/alpha.json`,
				calendar: `${SITE}/releases/alpha.ics`,
				releases: [
					{
						cycle: "1.21",
						support: { state: "supported", ends: "2027-03-31", ends_is: "announced" },
					},
					{ cycle: "1.19", support: { state: "ended" } },
				],
			},
		},
	});
	const body = one?.body.releases as object;
	for (const field of ["id", "path", "file", "isMesh", "isActive"]) {
		expect(body).not.toHaveProperty(field);
	}
});
