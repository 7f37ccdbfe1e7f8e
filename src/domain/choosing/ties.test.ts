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
import type { Criterion } from "./criteria.ts";
import { decide } from "./decide.ts";
import {
	askedDifferences,
	factDifferences,
	leadOf,
	meshNames,
	unaskedDifferences,
} from "./ties.ts";

const nameOf = ({ any }: Criterion) => any.join(" or ");
const decided = (rows: readonly Candidate[], asked: readonly Criterion[]) =>
	decide(rows, asked, { terms: TERMS });
const passing = (rows: readonly Candidate[], asked: readonly Criterion[]) =>
	decided(rows, asked).passing;

/** In the mode Sidecar udp is known to be full, in the mode Ambient it is unknown. */
const twoModes = candidatesOf([
	judgedMesh(
		"Two",
		{
			mtls: claim("full", { modes: ["sidecar", "ambient"] }),
			udp: claim("full", { modes: ["sidecar"] }),
		},
		{ modes: TWO_MODES },
	),
]);

describe("who leads", () => {
	test("of those that pass, never of those that only may", () => {
		const lead = leadOf(
			decided(
				[candidate("Open", { udp: "full" }), candidate("Known", { mtls: "full", udp: "none" })],
				[must("mtls"), need("udp")],
			),
		);
		expect(lead.meshes).toEqual(["Known"]);
		expect(lead.isTie).toBe(false);
	});

	test("of those that may where none passes", () => {
		const lead = leadOf(
			decided([candidate("Open"), candidate("Out", { mtls: "none" })], [must("mtls")]),
		);
		expect(lead.meshes).toEqual(["Open"]);
	});

	test("is nobody where all are excluded", () => {
		expect(leadOf(decided([candidate("Out", { mtls: "none" })], [must("mtls")]))).toEqual({
			rows: [],
			meshes: [],
			isTie: false,
			isEqual: true,
		});
	});

	test("two modes of one mesh are two rows and no tie of meshes", () => {
		const lead = leadOf(decided(twoModes, [must("mtls"), need("udp")]));
		expect(lead.rows.map(({ name }) => name)).toEqual(["Two (Ambient)", "Two (Sidecar)"]);
		expect(lead.meshes).toEqual(["Two"]);
		expect(lead.isTie).toBe(false);
	});

	test.each([
		// Both are proven to 100 %.
		{ other: { mtls: "full", udp: "full" }, isEqual: true },
		// Proven to 50 %, at most 100 %.
		{ other: { mtls: "full" }, isEqual: false },
	] as const)("a tie with $other is of equal scores: $isEqual", ({ other, isEqual }) => {
		const rows = [candidate("A", { mtls: "full", udp: "full" }), candidate("B", other)];
		const lead = leadOf(decided(rows, [must("mtls"), need("udp")]));
		expect([lead.meshes, lead.isTie, lead.isEqual]).toEqual([["A", "B"], true, isEqual]);
	});

	test("one mesh whose score is open is not equal to itself: a check may still change it", () => {
		const lead = leadOf(decided([candidate("A", { mtls: "full" })], [must("mtls"), need("udp")]));
		expect([lead.isTie, lead.isEqual]).toEqual([false, false]);
	});

	test("nothing asked is no score at all, so that nothing can separate", () => {
		const lead = leadOf(decided([candidate("A"), candidate("B")], []));
		expect([lead.meshes, lead.isTie, lead.isEqual]).toEqual([["A", "B"], true, true]);
	});
});

test("a mesh in several rows is named once, in the order of the rows", () => {
	const rows = passing(
		[...twoModes, candidate("Zed", { mtls: "full" })],
		[must("mtls"), need("udp")],
	);
	expect(rows.map(({ name }) => name)).toEqual(["Two (Ambient)", "Two (Sidecar)", "Zed"]);
	expect(meshNames(rows)).toEqual(["Two", "Zed"]);
});

describe("what was asked", () => {
	test("divides by level, unknown included, and by a stage below stable; what all share is left out", () => {
		const rows = passing(
			[
				candidate("A", { mtls: "full", udp: "full", wasm: claim("full", { stage: "beta" }) }),
				candidate("B", { mtls: "full", wasm: claim("full", { stage: "stable" }) }),
				candidate("C", { mtls: "full", udp: "none", wasm: "full" }),
			],
			[must("mtls"), need("udp"), need("wasm")],
		);
		expect(askedDifferences(rows, nameOf)).toEqual([
			{
				name: "udp",
				values: [
					{ value: "full", rows: ["A"] },
					{ value: "unknown", rows: ["B"] },
					{ value: "none", rows: ["C"] },
				],
			},
			{
				name: "wasm",
				values: [
					{ value: "full, beta", rows: ["A"] },
					{ value: "full", rows: ["B", "C"] },
				],
			},
		]);
	});

	test("divides nothing where there is no row", () => {
		expect(askedDifferences([], nameOf)).toEqual([]);
	});
});

describe("facts nobody asked for", () => {
	test("divide rows by licence, source, foundation and status; what is not known is unknown", () => {
		const rows = passing(
			[
				candidate(
					"A",
					{ mtls: "full" },
					{ license: "MIT", source: "source-available", foundation: "graduated", status: "active" },
				),
				candidate("B", { mtls: "full" }, { status: "maintenance" }),
			],
			[must("mtls")],
		);
		const of = (a: string, b: string) => [
			{ value: a, rows: ["A"] },
			{ value: b, rows: ["B"] },
		];
		expect(factDifferences(rows)).toEqual([
			{ name: "Licence", values: of("MIT", "unknown") },
			{ name: "Open source", values: of("source available", "unknown") },
			{ name: "Foundation level", values: of("graduated", "unknown") },
			{ name: "Status", values: of("active", "maintenance") },
		]);
	});

	test("a row of two editions names both, a mesh without editions has the only one", () => {
		const both = candidatesOf([judgedMesh("Both", { mtls: "full" }, { editions: TWO_EDITIONS })]);
		const rows = passing([...both, candidate("One", { mtls: "full" })], [must("mtls")]);
		expect(factDifferences(rows)).toEqual([
			{
				name: "Edition",
				values: [
					{ value: "enterprise or open source", rows: ["Both"] },
					{ value: "the only one", rows: ["One"] },
				],
			},
		]);
	});
});

describe("capabilities nobody asked for", () => {
	test("divide where known levels differ: not where one is unknown, all are alike or it was asked", () => {
		const rows = passing(
			[
				candidate("A", { mtls: "full", jwt: "full", udp: "full", wasm: "none", fips: "partial" }),
				candidate("B", { mtls: "full", jwt: "partial", wasm: "full", fips: "partial" }),
			],
			// Either is enough, so that jwt is asked for as well.
			[must("mtls", { any: ["mtls", "jwt"] })],
		);
		expect(unaskedDifferences(rows)).toEqual(["wasm"]);
	});
});
