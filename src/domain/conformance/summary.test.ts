import { expect, test } from "vitest";
import { aReport } from "./a-report.ts";
import { meshConformance } from "./mesh-conformance.ts";

const REPORTS = [
	aReport({ mesh: "alpha", release: "v1.3.0", date: "2025-06-11T14:21:05-04:00" }),
	aReport({ distributionOf: "alpha", release: "v1.3.0", date: "2025-06-11T14:31:02-04:00" }),
	aReport({ mesh: "alpha", release: "v1.1.0", date: "2024-05-09" }),
	aReport({ mesh: "beta", release: "v1.6.1", date: "2026-07-31" }),
];

test("a mesh has its own history, newest first, and its distributions apart", () => {
	const alpha = meshConformance(REPORTS, "alpha", "2026-11-23");
	expect(alpha?.newest).toMatchObject({ release: "v1.3.0", mesh: "alpha", ageDays: 530 });
	expect(alpha?.history.map(({ release }) => release)).toEqual(["v1.3.0", "v1.1.0"]);
	expect(alpha?.distributions.map(({ project }) => project)).toEqual(["Alpha Plus"]);
});

test("how far it is behind is counted from the newest release anyone was tested against", () => {
	expect(meshConformance(REPORTS, "alpha", "2026-11-23")?.minorsBehind).toBe(3);
	expect(meshConformance(REPORTS, "beta", "2026-11-23")?.minorsBehind).toBe(0);
});

test("no report says nothing", () => {
	expect(meshConformance(REPORTS, "gamma", "2026-11-23")).toBeUndefined();
});
