import { expect, test } from "vitest";
import { aProfile, aReport } from "./report.fixture.ts";
import {
	meshConformance,
	passedProfiles,
	reportRemark,
	reportSummary,
	reportWarnings,
	sameResults,
} from "./summary.ts";

const warnings = (...names: readonly string[]) =>
	reportWarnings({ profiles: names.map((name) => aProfile({ name })) });

test("known profiles need no words", () => {
	expect(warnings("MESH-HTTP", "MESH-GRPC", "GATEWAY-UDP")).toEqual([]);
});

test("an unknown profile is named, a repeated one too, and so is a report without a mesh", () => {
	expect(warnings("MESH-TCP", "MESH-TCP")).toMatchInlineSnapshot(`
		[
		  "The profile "MESH-TCP" is not known here; it is kept.",
		  "The profile "MESH-TCP" is in the report twice.",
		]
	`);
	expect(warnings("GATEWAY-HTTP")).toMatchInlineSnapshot(`
		[
		  "The report has no mesh profile, so that no table will show it.",
		]
	`);
});

const report = (given: Parameters<typeof aReport>[0]) =>
	reportSummary(aReport(given), "2026-11-23");

test("two channels of one release can find the same; another version or count cannot", () => {
	const one = report({ channel: "standard" });
	expect(sameResults(one, report({ channel: "experimental" }))).toBe(true);
	expect(sameResults(one, report({ version: "1.0.1" }))).toBe(false);
	expect(sameResults(one, report({ profiles: [aProfile({ core: "partial" })] }))).toBe(false);
});

test.each([
	["Contacts are left out.", undefined],
	[undefined, undefined],
	["Contacts and provisional tests of gateways are left out.", undefined],
	["Ran the tests of v1.4 early. Contacts are left out.", "Ran the tests of v1.4 early."],
])("of %j a reader is told %j", (note, remark) => {
	expect(reportRemark(note)).toBe(remark);
});

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

test("a profile passed counts by its newest report, and only when its core passed", () => {
	const conformance = meshConformance(
		[
			aReport({ release: "v1.4.0", version: "2.0", profiles: [aProfile({ core: "partial" })] }),
			aReport({
				release: "v1.3.0",
				version: "1.5",
				profiles: [aProfile(), aProfile({ name: "MESH-GRPC" })],
			}),
			aReport({ release: "v1.2.0", version: "1.0" }),
		],
		"alpha",
		"2026-11-23",
	);
	expect(passedProfiles(conformance)).toEqual([
		{ profile: "MESH-GRPC", tested: "v1.3.0, version 1.5" },
		{ profile: "MESH-HTTP", tested: "v1.3.0, version 1.5" },
	]);
	expect(passedProfiles(undefined)).toEqual([]);
});

test("a report in short has each fact under its own name", () => {
	const given = {
		...aReport({ mesh: "alpha", project: "Alpha", version: "2.1", channel: "standard" }),
		mode: "ambient",
	};
	const filed = { ...given.filed, source: "https://example.org/", note: "A note." };
	expect(reportSummary({ ...given, filed }, "2026-02-02")).toMatchObject({
		id: "v1.4.0/alpha",
		implementation: "alpha",
		mesh: "alpha",
		distributionOf: undefined,
		project: "Alpha",
		version: "2.1",
		release: "v1.4.0",
		channel: "standard",
		mode: "ambient",
		day: "2026-01-31",
		ageDays: 2,
		outcome: "success",
		source: "https://example.org/",
		note: "A note.",
	});
});

test("a remark keeps its versions whole and loses only the sentence on what was left out", () => {
	expect(reportRemark("  One of 1.5 left. Two left out of three.  Contacts are left out.")).toBe(
		"One of 1.5 left. Two left out of three.",
	);
});
