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

test("the title names who lists the newest minor, the lead which minors are supported", () => {
	const lists = (name: string, max: string) =>
		recordOf(name, [cycle("1.3", { ...ends("2027-12-31"), kubernetes: { min: "1.35", max } })]);
	const minors = ["1.37", "1.36", "1.35"].map((minor) => {
		return { minor, isSupported: minor > "1.35", ends: undefined };
	});
	const figure = kubernetesEmbed(
		[lists("Alpha", "1.37"), lists("Beta", "1.36"), lists("Gamma", "1.37")],
		minors,
		DAY,
	);
	expect(figure).toMatchObject({
		id: "releases-kubernetes",
		title: "Kubernetes 1.37 is listed for Alpha and Gamma",
		takeaway: "Of Kubernetes, 1.37 and 1.36 are supported.",
		home: "/releases/kubernetes/",
	});
	expect(figure.chart).toMatchObject({
		rowsAre: "Mesh",
		columns: [
			{ id: "kubernetes-1.37", name: "1.37" },
			{ id: "kubernetes-1.36", name: "1.36" },
			{ id: "kubernetes-1.35", name: "1.35" },
		],
	});
	const [group] = figure.chart.groups;
	expect(group?.name).toBe("Active meshes");
	expect(group?.rows[1]).toMatchObject({ name: "Beta", address: "/meshes/Beta/#releases" });
	expect(group?.rows[1]?.cells.map(({ text }) => text)).toEqual(["not listed", "1.3", "1.3"]);
	expect(kubernetesEmbed([], [], DAY)).toMatchObject({
		title: "No mesh lists Kubernetes for a supported release",
		takeaway: "No minor of Kubernetes is known to be supported.",
	});
});

test("a narrow cell has the month in three letters", () => {
	const one = recordOf("Alpha", [
		cycle("1.3", {
			...ends("2027-12-31"),
			released: "2026-05-01",
			kubernetes: { min: "1.36", max: "1.36" },
		}),
	]);
	const minors = [{ minor: "1.36", isSupported: true, ends: undefined }];
	const cell = kubernetesEmbed([one], minors, DAY).chart.groups[0]?.rows[0]?.cells[0];
	expect(cell).toEqual({ text: "1.3, since 1 May 2026", short: "1.3, since May 2026" });
});

test("a badge speaks of what can be had without payment before what customers get", () => {
	const paid = { edition: "enterprise" } as const;
	const badge = (list: Parameters<typeof recordOf>[1]) =>
		supportBadge(recordOf("Alpha", list), DAY);
	const both = badge([
		cycle("2.0", { ...ends("2028-01-01"), ...paid }),
		cycle("1.0", ends("2027-01-01")),
	]);
	expect(both).toMatchObject({
		id: "supported-Alpha",
		topic: "Support of Alpha",
		title: "Alpha today, 1.0: supported until 1 January 2027",
		takeaway: "As found on 28 November 2026.",
		home: "/meshes/Alpha/#releases",
		chart: { label: "Alpha 1.0" },
	});
	const served = badge([
		cycle("2.0", { ...ends("2028-01-01"), ...paid }),
		cycle("1.0", ends("2020-01-01")),
	]);
	expect(served?.chart).toMatchObject({ label: "Alpha 2.0", tone: "full" });
});
