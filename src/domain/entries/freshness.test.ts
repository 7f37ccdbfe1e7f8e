import { expect, test } from "vitest";
import { mesh, tool } from "./entry.fixture.ts";
import { entryFreshness, linkSummary, restingOn, stalestClaims } from "./freshness.ts";

const claim = (day: string, more: object = {}) => ({
	level: "full" as const,
	evidence: "https://example.org/a",
	checked: day,
	...more,
});
const carriedOver = (day: string) => claim(day, { checked: undefined, recorded: day });

const old = mesh("old", {
	checked: "2025-11-01",
	capabilities: { mtls: claim("2025-11-27"), udp: carriedOver("2024-01-01") },
});
const fresh = mesh("fresh", {
	status: "archived",
	checked: "2026-11-01",
	capabilities: {
		mtls: claim("2024-01-01"),
		udp: claim("2026-11-20", { evidence: "https://example.org/b" }),
		grpc: claim("2020-01-01", { upstream: { name: "Old" } }),
	},
});
const helper = tool("helper", { checked: "2025-11-28" });
const all = [fresh, old, helper];

test("entries are listed by their newest check; what upstream proves is not theirs", () => {
	const rows = entryFreshness(all, "2026-11-28").map(({ entry, ...row }) => ({
		id: entry.id,
		...row,
	}));
	expect(rows).toEqual([
		// 2025-11-27 is 366 days before 2026-11-28.
		{ id: "old", claims: 2, unread: 1, oldest: "2024-01-01", newest: "2025-11-27", isOld: true },
		{
			id: "helper",
			claims: 0,
			unread: 0,
			oldest: "2025-11-28",
			newest: "2025-11-28",
			isOld: false,
		},
		{ id: "fresh", claims: 2, unread: 0, oldest: "2024-01-01", newest: "2026-11-20", isOld: false },
	]);
});

test("the stalest claims come first; of one day what nobody read", () => {
	expect(
		stalestClaims(all, 3).map(({ entry, capability, day, isRead }) => [
			entry.id,
			capability,
			day,
			isRead,
		]),
	).toEqual([
		["old", "udp", "2024-01-01", false],
		["fresh", "mtls", "2024-01-01", true],
		["old", "mtls", "2025-11-27", true],
	]);
});

test("of one day and kind, claims of active projects come before those of others", () => {
	const [one, two] = [
		mesh("a", { status: "archived", capabilities: { mtls: claim("2026-01-01") } }),
		mesh("b", { capabilities: { mtls: claim("2026-01-01") } }),
	];
	expect(stalestClaims([one, two], 5).map(({ entry }) => entry.id)).toEqual(["b", "a"]);
});

test("a record of addresses is counted, with its oldest and newest day", () => {
	expect(linkSummary(undefined)).toBeUndefined();
	expect(linkSummary({ healthy: {}, findings: [] })).toBeUndefined();
	const finding = { address: "https://example.org/a", since: "2026-10-01", checked: "2026-11-03" };
	expect(
		linkSummary({
			healthy: { "2026-11-01": "0123456789 abcdef0123", "2026-11-02": "1123456789" },
			findings: [
				{ ...finding, outcome: "gone" },
				{ ...finding, outcome: "failing" },
				{ ...finding, outcome: "gone" },
			],
		}),
	).toEqual({
		asked: 6,
		healthy: 3,
		byOutcome: { moved: 0, gone: 2, refused: 0, failing: 1 },
		from: "2026-11-01",
		to: "2026-11-03",
	});
});

test("claims are found by the address they rest on", () => {
	const found = restingOn("https://example.org/b", all);
	expect(found.map(({ entry, capability }) => `${entry.id} ${capability}`)).toEqual(["fresh udp"]);
	expect(restingOn("https://example.org/c", all)).toEqual([]);
});
