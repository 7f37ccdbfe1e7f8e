import { expect, test } from "vitest";
import { mesh } from "#src/domain/entries/entry.fixture.ts";
import { badgeEmbeds, isBadge } from "./badge.ts";

const checkedOn = (day: string, today: string) =>
	badgeEmbeds(mesh("alpha", { checked: day }), today).find(({ id }) => id === "verified-alpha")
		?.chart;

test.each([
	["2025-01-31", "2025-01-31", "full"],
	["2025-01-31", "2026-01-31", "full"],
	["2025-01-31", "2026-02-01", "partial"],
	["2025-01-31", "2027-01-31", "partial"],
	["2025-01-31", "2027-02-01", "none"],
])("a check of %s is shown on %s in the tone %s", (day, today, tone) => {
	expect(checkedOn(day, today)).toMatchObject({ message: "verified 2025-01", tone });
});

test.each([
	["active", "active", "full"],
	["maintenance", "maintenance", "full"],
	["dormant", "dormant", "partial"],
	["unknown", "status unknown", "partial"],
	["archived", "archived", "none"],
] as const)("a project that is %s is shown as %s in the tone %s", (status, message, tone) => {
	const [badge] = badgeEmbeds(mesh("alpha", { name: "Alpha", status }), "2026-11-28");
	expect(badge?.chart).toEqual({ kind: "badge", label: "Alpha", message, tone });
	expect(badge).toMatchObject({
		id: "status-alpha",
		title: `Alpha: ${message}`,
		takeaway: `Meshscape has Alpha as ${message} on 23 November 2026.`,
		home: "/meshes/alpha/",
	});
});

test("the newest check of any fact counts, and both are badges", () => {
	const capabilities = { mtls: { level: "full", evidence: "x", checked: "2026-11-25" } } as const;
	const found = badgeEmbeds(mesh("alpha", { name: "Alpha", capabilities }), "2026-11-28");
	expect(found[1]).toMatchObject({
		id: "verified-alpha",
		day: "2026-11-25",
		title: "Alpha: facts verified 25 November 2026",
		chart: { label: "Meshscape", message: "verified 2026-11" },
	});
	expect(found.map(isBadge)).toEqual([true, true]);
	const lives = { ...found[0], chart: { kind: "lives" as const, rows: [] } };
	expect(isBadge(lives as Parameters<typeof isBadge>[0])).toBe(false);
});
