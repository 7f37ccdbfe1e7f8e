import { describe, expect, test } from "vitest";
import {
	candidate,
	claim,
	judgedMesh,
	must,
	need,
	TERMS,
	TWO_EDITIONS,
	TWO_MODES,
} from "./candidate.fixture.ts";
import { type Candidate, candidatesOf } from "./candidate.ts";
import { type Criterion, criterionName } from "./criteria.ts";
import { decide } from "./decide.ts";
import { decisionReport, type ReportFrame } from "./report.ts";

const frame: ReportFrame = {
	date: "2026-11-29",
	link: "https://site.test/choose/#must=capability:mtls",
	nameOf: (criterion) => criterionName(criterion, TERMS),
	pageOf: (path) => `https://site.test${path}`,
	assumptions: ["Only what was asked counts."],
};
const reportOf = (rows: readonly Candidate[], asked: readonly Criterion[]) =>
	decisionReport(decide(rows, asked, { terms: TERMS }), asked, frame);

test("what surrounds the decision is passed on, and each driver has its name and weight", () => {
	const asked = [must("mtls", { level: "partial", weight: 5 }), need("udp", { weight: 2 })];
	expect(reportOf([], asked)).toEqual({
		date: "2026-11-29",
		dataDay: undefined,
		link: "https://site.test/choose/#must=capability:mtls",
		drivers: [
			{ name: "Mutual TLS, at least in part", must: true, weight: 5 },
			{ name: "udp", must: false, weight: 2 },
		],
		chosen: undefined,
		outcome: "No mesh meets every must-have.",
		tied: [],
		differences: [],
		apart: [],
		assumptions: ["Only what was asked counts."],
		options: [],
	});
});

test("an option carries what its claims and its entry say", () => {
	const mesh = judgedMesh(
		"Alpha",
		{
			mtls: claim("full", {
				stage: "beta",
				note: "TCP only",
				evidence: "https://alpha.example/mtls",
				evidence_kind: "upstream",
				checked: "2026-11-20",
			}),
			"gateway-api": "partial",
		},
		{
			editions: TWO_EDITIONS,
			license: "Apache-2.0",
			licenceChanges: ["2024-02: from A to B"],
			support: ["Alpha Inc."],
			status: "maintenance",
		},
	);
	// A must-have that partial is enough for: an answer is named after the capability alone.
	const asked = [must("mtls", { level: "partial", weight: 2 }), need("udp", { weight: 1 })];
	const [option, ...more] = reportOf(candidatesOf([mesh]), asked).options;
	expect(more).toEqual([]);
	expect(option).toEqual({
		name: "Alpha",
		standing: "passes",
		// 2 of 3 are proven, the rest is unknown.
		score: { low: 67, high: 100 },
		page: "https://site.test/meshes/alpha/",
		license: "Apache-2.0",
		licenceChanges: ["2024-02: from A to B"],
		editions: ["enterprise edition", "open-source edition"],
		support: ["Alpha Inc."],
		status: "maintenance",
		gatewayApi: "partial",
		answers: [
			{
				driver: "Mutual TLS",
				must: true,
				level: "full",
				meets: true,
				limits: ["beta"],
				note: "TCP only",
				evidence: "https://alpha.example/mtls",
				evidenceKind: "upstream",
				day: "2026-11-20",
				unread: false,
			},
			{
				driver: "udp",
				must: false,
				level: "unknown",
				meets: undefined,
				limits: [],
				note: undefined,
				evidence: undefined,
				evidenceKind: undefined,
				day: undefined,
				unread: false,
			},
		],
	});
});

test("an option nothing was asked of has no score, and what its entry leaves out is left open", () => {
	const [option] = reportOf([candidate("Alpha")], []).options;
	expect(option).toMatchObject({
		score: undefined,
		license: undefined,
		editions: [],
		gatewayApi: "unknown",
	});
});

test("a claim that was carried over has that day, and is told apart from one that was read", () => {
	const { checked: _, ...carried } = claim("full", { recorded: "2026-03-01" });
	const [option] = reportOf([candidate("Alpha", { mtls: carried })], [must("mtls")]).options;
	expect(option?.answers).toMatchObject([{ day: "2026-03-01", unread: true }]);
});

describe("of options in every list", () => {
	const report = reportOf(
		[
			candidate("Out", { mtls: claim("none", { checked: "2026-11-28" }) }),
			candidate("Half", { mtls: claim("partial", { checked: "2026-09-01" }) }),
			candidate("Open", { udp: claim("full", { checked: "2026-10-01" }) }),
			candidate("In", { mtls: claim("full", { checked: "2026-08-01" }) }),
		],
		[must("mtls"), need("udp")],
	);

	test("each is in the order of the lists, with the name of its list", () => {
		expect(report.options.map(({ name, standing }) => [name, standing])).toEqual([
			["In", "passes"],
			["Open", "to be checked"],
			["Half", "in part"],
			["Out", "excluded"],
		]);
	});

	test("the day of the data is the newest that is cited, excluded options left out", () => {
		expect(report.dataDay).toBe("2026-10-01");
	});

	test("the only one that passes is chosen, and nothing ties", () => {
		expect(report.chosen).toBe("In");
		expect(report.outcome).toBe("Only In meets every must-have.");
		expect([report.tied, report.differences]).toEqual([[], []]);
	});
});

test("one that only may meet the must-haves is never chosen", () => {
	const report = reportOf([candidate("Open")], [must("mtls")]);
	expect([report.chosen, report.tied]).toEqual([undefined, []]);
	expect(report.outcome).toBe(
		"No mesh is known to meet every must-have; Open may, once the unknowns are checked. “Mutual TLS” is the only must-have; without it, nothing excludes the only mesh.",
	);
});

test("which must-have to drop follows the outcome where none meets all", () => {
	const rows = [candidate("A", { mtls: "full", udp: "none" })];
	expect(reportOf(rows, [must("mtls"), must("udp")]).outcome).toBe(
		"No mesh meets every must-have. Drop “udp”: 1 mesh meets the rest.",
	);
});

test("options that tie are named with what was asked and other facts in which they differ", () => {
	const report = reportOf(
		[
			candidate("A", { mtls: "full", udp: "full" }, { license: "MIT" }),
			candidate("B", { mtls: "full" }, { license: "BUSL-1.1" }),
			candidate("C", { mtls: "full" }, { license: "BUSL-1.1" }),
		],
		[must("mtls"), need("udp")],
	);
	expect(report.chosen).toBeUndefined();
	expect(report.tied).toEqual(["A", "B", "C"]);
	expect(report.differences).toEqual([
		"udp: full: A; unknown: B and C",
		"Licence: MIT: A; BUSL-1.1: B and C",
	]);
});

test("two modes of one mesh that tie are not chosen between", () => {
	const both = judgedMesh(
		"Two",
		{
			mtls: claim("full", { modes: ["sidecar", "ambient"] }),
			udp: claim("full", { modes: ["sidecar"] }),
		},
		{ modes: TWO_MODES },
	);
	const report = reportOf(candidatesOf([both]), [must("mtls"), need("udp")]);
	expect(report.chosen).toBeUndefined();
	expect(report.tied).toEqual(["Two (Ambient)", "Two (Sidecar)"]);
});

test("a mesh that meets the must-haves only by mixing modes is named with what each has", () => {
	const mixed = judgedMesh(
		"Mixed",
		{
			mtls: claim("full", { modes: ["sidecar"], by_mode: { ambient: claim("none") } }),
			udp: claim("full", { modes: ["ambient"], by_mode: { sidecar: claim("none") } }),
		},
		{ modes: TWO_MODES },
	);
	expect(reportOf(candidatesOf([mixed]), [must("mtls"), must("udp")]).apart).toEqual([
		{ name: "Mixed", why: "not together: Mutual TLS with Sidecar; udp with Ambient" },
	]);
});
