import { expect, test } from "vitest";
import { aProfile, aReport } from "./a-report.ts";
import { conformanceStanding } from "./conformance-standing.ts";
import { meshConformance } from "./mesh-conformance.ts";

const REPORTS = [
	aReport({ mesh: "recent", release: "v1.5.1" }),
	aReport({ mesh: "older", release: "v1.3.0" }),
	aReport({ mesh: "torn", release: "v1.6.1", profiles: [aProfile({ extended: "partial" })] }),
	aReport({ mesh: "edge", release: "v1.6.1", profiles: [aProfile({ name: "GATEWAY-HTTP" })] }),
];
const standing = (mesh: string, level?: "full" | "partial" | "planned" | "none") =>
	conformanceStanding(meshConformance(REPORTS, mesh, "2026-11-23"), level);

test("a report weighs more than a claim, and a recent release more than an older one", () => {
	expect(standing("recent", "none")).toBe("passing");
	expect(standing("older", "full")).toBe("passing-older");
	expect(standing("torn", "full")).toBe("partial-report");
});

test.each([
	["full", "claimed"],
	["partial", "claimed"],
	["planned", "lacking"],
	["none", "lacking"],
	[undefined, "unknown"],
] as const)("without a report a claim of %s is %s", (level, expected) => {
	expect(standing("nobody", level)).toBe(expected);
});

test("a report without a mesh profile proves nothing about the mesh", () => {
	expect(standing("edge")).toBe("unknown");
});
