import { expect, test } from "vitest";
import { cycle, recordOf } from "#src/domain/releases/cycle.fixture.ts";
import { embedTable } from "./embed.ts";
import { kubernetesEmbed, supportBadge } from "./releases.ts";

const DAY = "2026-11-28";
const ends = (day: string) => ({ support_ends: day, support_ends_is: "announced" }) as const;

test("each cell names the newest supported cycle and since when the minor is listed", () => {
	const alpha = recordOf("Alpha", [
		cycle("1.3", { ...ends("2027-12-31"), kubernetes: { min: "1.35", max: "1.36" } }),
		cycle("1.2", {
			...ends("2027-06-30"),
			released: "2026-05-01",
			kubernetes: { min: "1.34", max: "1.36" },
		}),
		cycle("1.1", { ...ends("2026-01-31"), kubernetes: { min: "1.33", max: "1.33" } }),
	]);
	const minors = ["1.37", "1.36", "1.34", "1.33"].map((minor) => {
		return { minor, isSupported: minor > "1.34", ends: undefined };
	});
	const figure = kubernetesEmbed([alpha, recordOf("Silent", [cycle("1.0")])], minors, DAY);
	expect(figure.title).toBe("No mesh lists Kubernetes 1.37 for a supported release");
	expect(figure.coverage).toContain("1 of 2");
	expect(embedTable(figure.chart).rows.map(({ values }) => values)).toEqual([
		[
			"Alpha",
			"not listed",
			"1.3, since 1 May 2026",
			"1.2, since 1 May 2026",
			"1.1, support ended 31 January 2026",
		],
	]);
});

test.each([
	[cycle("2.13", ends("2027-12-22")), "supported until 22 December 2027", "full"],
	[cycle("2.11", ends("2026-12-10")), "supported until 10 December 2026", "partial"],
	[cycle("1.2"), "length of support unknown", "partial"],
	[cycle("1.0", ends("2025-01-01")), "no supported release", "none"],
	[cycle("2.20", { stable_artifacts: "vendors-only" }), "stable for customers", "none"],
])("the badge of %o says %s", (one, message, tone) => {
	const badge = supportBadge(recordOf("Alpha", [one]), DAY);
	expect(badge?.chart).toEqual({ kind: "badge", label: `Alpha ${one.cycle}`, message, tone });
});

test("an entry without cycles has no badge", () => {
	expect(supportBadge(recordOf("Alpha", []), DAY)).toBeUndefined();
});
