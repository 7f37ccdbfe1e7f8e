import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { PerformanceAxis } from "#src/domain/benchmarks/axis.ts";
import { mesh } from "#src/domain/entries/entry.fixture.ts";
import type { StrengthAxis } from "#src/schema/strengths/strengths.ts";
import { anAxis, axisScore } from "./axis.fixture.ts";
import { type ClaimedMesh, capabilityScores, inTiers, placesOf } from "./axis.ts";
import { axisBreakdown } from "./breakdown.ts";
import { headlineStrengths, topOf } from "./leaders.ts";
import { maturityScore } from "./maturity.ts";
import { packClaims, unpackClaims } from "./packed-claims.ts";
import { reweighted, spectrum } from "./spectrum.ts";

const LEVELS = ["full", "partial", "planned", "none"] as const;
const claim = (level: (typeof LEVELS)[number]) => ({
	level,
	evidence: "https://example.org/",
	checked: "2026-11-23",
});
const claimed = (id: string, levels: Readonly<Record<string, (typeof LEVELS)[number]>>) =>
	mesh(id, {
		capabilities: Object.fromEntries(
			Object.entries(levels).map(([id, level]) => [id, claim(level)]),
		),
	});
const axis = (id: string, capabilities: Readonly<Record<string, number>>): StrengthAxis => ({
	...anAxis(id, []).axis,
	capabilities: Object.entries(capabilities).map(([id, weight]) => ({
		id,
		weight,
		why: "It does.",
	})),
});
const context = { day: "2026-11-23", performance: new Map<string, PerformanceAxis>() };

describe("the spectrum", () => {
	test("orders meshes by who is ahead of whom, and within a tie by name", () => {
		const meshes = [
			claimed("zeta", { mtls: "full", jwt: "none" }),
			claimed("alpha", { mtls: "full", jwt: "none" }),
			claimed("open", { mtls: "full" }),
			claimed("best", { mtls: "full", jwt: "partial" }),
			claimed("blank", {}),
		];
		const [found] = spectrum([axis("security", { mtls: 1, jwt: 1 })], meshes, context);
		expect(found?.scores.map(({ mesh, low, high }) => [mesh.id, low, high])).toEqual([
			["best", 0.75, 0.75],
			["open", 0.5, 1],
			["alpha", 0.5, 0.5],
			["zeta", 0.5, 0.5],
			["blank", 0, 1],
		]);
	});

	test("gives no value on performance to a mesh without a cell", () => {
		const performance = new Map([
			[
				"fast",
				{ value: 1, low: 0.5, high: 1, cells: [], sources: [], publishers: [], independent: [] },
			],
		]);
		const speed = { ...axis("performance", {}), measured_by: "experiments" as const };
		const [found] = spectrum([speed], [mesh("fast"), mesh("unmeasured")], {
			...context,
			performance,
		});
		expect(found?.scores.map(({ mesh }) => mesh.id)).toEqual(["fast"]);
		expect(found?.without.map(({ id }) => id)).toEqual(["unmeasured"]);
	});

	test("knowing more never widens an interval, whatever the weights", () => {
		const ids = ["a", "b", "c", "d"];
		const levels = fc.constantFrom(...LEVELS, undefined);
		fc.assert(
			fc.property(
				fc.tuple(levels, levels, levels, levels),
				fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 4, maxLength: 4 }),
				(found, weights) => {
					const known = ids.flatMap((id, at) => (found[at] ? [[id, { level: found[at] }]] : []));
					const asked = ids.map((id, at) => ({ id, weight: weights[at] ?? 0 }));
					const one = (capabilities: ClaimedMesh["capabilities"]) =>
						capabilityScores(asked, [{ id: "m", name: "m", lifecycle: "active", capabilities }])[0];
					const [all, fewer] = [
						one(Object.fromEntries(known)),
						one(Object.fromEntries(known.slice(1))),
					];
					if (all === undefined || fewer === undefined)
						return weights.every((weight) => weight === 0);
					expect(all.low).toBeGreaterThanOrEqual(fewer.low - 1e-9);
					expect(all.high).toBeLessThanOrEqual(fewer.high + 1e-9);
					return all.low <= all.high + 1e-9 && all.high <= 1;
				},
			),
		);
	});

	test("moves with a reader's weights, and only on the axis they are for", () => {
		const meshes = [
			claimed("a", { mtls: "full", jwt: "none" }),
			claimed("b", { jwt: "full", mtls: "none" }),
		];
		const security = axis("security", { mtls: 3, jwt: 1 });
		const [found] = spectrum([security], meshes, context);
		if (found === undefined) throw new Error("no axis");
		const placed = meshes.map(({ id, name, capabilities }) => ({
			id,
			name,
			capabilities,
			lifecycle: "active" as const,
		}));
		const change = [{ axis: "security", capability: "mtls", weight: 0 }];
		expect(found.scores.map(({ mesh }) => mesh.id)).toEqual(["a", "b"]);
		expect(reweighted(found, change, placed).scores.map(({ mesh }) => mesh.id)).toEqual(["b", "a"]);
		expect(reweighted(found, [{ axis: "speed", capability: "mtls", weight: 0 }], placed)).toBe(
			found,
		);
	});
});

describe("maturity", () => {
	const parts = [
		{ part: "years-stable", weight: 3, why: "It does." },
		{ part: "living-status", weight: 3, why: "It does." },
		{ part: "foundation-level", weight: 2, why: "It does." },
		{ part: "conformance-report", weight: 2, why: "It does." },
	] as const;
	const source = "https://example.org/";
	const score = (
		facts: Parameters<typeof mesh>[1],
		reports?: Map<string, { date: string; source: string }>,
	) => maturityScore({ parts: [...parts] }, mesh("m", facts), { day: "2026-11-23", reports });

	test("is whole after eight stable years, graduated, active and with a recent report", () => {
		const facts = {
			ga: { date: "2018-11", source },
			governance: { steward: "CNCF", level: "graduated" as const, source, steps: [] },
		};
		const reports = new Map([["m", { date: "2026-05-20", source }]]);
		expect(score(facts, reports)).toMatchObject({ low: 1, high: 1, known: 4 });
	});

	test("stops counting years when a project ends", () => {
		const facts = {
			status: "discontinued" as const,
			ga: { date: "2018", source },
			ended: { date: "2022", source },
			governance: { steward: "A company", source, steps: [] },
		};
		expect(score(facts, new Map()).low).toBeCloseTo(0.15);
	});

	test("leaves open what no source says, and the report where none were read", () => {
		expect(score({ status: "unknown" })).toMatchObject({ low: 0, high: 1, known: 0 });
	});

	test("takes a report older than a year for none", () => {
		const old = new Map([["m", { date: "2025-11-01", source }]]);
		expect(score({}, old).low).toBe(0.3);
	});
});

describe("the top of an axis", () => {
	const ended = axisScore("gone", {
		low: 1,
		mesh: { id: "gone", name: "gone", lifecycle: "discontinued" },
	});

	test.each([
		["one is ahead of all", [axisScore("a", { low: 0.9 }), axisScore("b")], "a", ["a"]],
		[
			"intervals touch",
			[axisScore("a", { low: 0.9 }), axisScore("b", { high: 0.9 })],
			null,
			["a", "b"],
		],
		["both are equal", [axisScore("b"), axisScore("a")], null, ["a", "b"]],
		[
			"only a discontinued one is above",
			[ended, axisScore("a"), axisScore("b", { low: 0.4 })],
			"a",
			["a"],
		],
		["nobody else has a value", [axisScore("a")], null, ["a"]],
		["nobody has anything", [axisScore("a", { low: 0 }), axisScore("b", { low: 0 })], null, []],
	])("where %s", (_words, scores, leader, tied) => {
		const found = topOf(anAxis("speed", inTiers(scores)));
		expect(found.leader?.mesh.id ?? null).toBe(leader);
		expect(found.tied.map(({ mesh }) => mesh.id)).toEqual(tied);
	});

	test("tells apart who ties only by what is unknown", () => {
		const open = axisScore("open", { low: 0, high: 1, known: 1, asked: 5 });
		const found = topOf(anAxis("speed", inTiers([axisScore("a", { low: 0.9 }), open])));
		expect(found.tied.map(({ mesh }) => mesh.id)).toEqual(["a", "open"]);
		expect(found.thin.map(({ mesh }) => mesh.id)).toEqual(["open"]);
	});

	test("does not depend on the order or the names, and wider intervals never make a leader", () => {
		const interval = fc
			.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }))
			.map(([a, b]) => ({ low: Math.min(a, b), high: Math.max(a, b) }));
		fc.assert(
			fc.property(fc.array(interval, { minLength: 2, maxLength: 6 }), (intervals) => {
				const places = intervals.map((each, at) => axisScore(`m${at}`, each));
				const leader = topOf(anAxis("x", places)).leader?.mesh.id;
				expect(topOf(anAxis("x", places.toReversed())).leader?.mesh.id).toBe(leader);
				const wider = places.map((each) => ({ ...each, low: each.low / 2 }));
				const after = topOf(anAxis("x", wider)).leader?.mesh.id;
				expect(after === undefined || after === leader).toBe(true);
			}),
		);
	});
});

describe("headline strengths", () => {
	test("are the axes nobody is ahead on, those a mesh has alone first, and no crowds", () => {
		const rest = ["c", "d"].map((id) => axisScore(id, { low: 0.1 }));
		const spectra = [
			anAxis("shared", [axisScore("a", { low: 0.9 }), axisScore("b", { low: 0.9 }), ...rest]),
			anAxis("alone", [axisScore("a", { low: 0.8 }), axisScore("b"), ...rest]),
			anAxis("second", [axisScore("b", { low: 0.8 }), axisScore("a"), ...rest]),
			anAxis("crowd", [axisScore("a"), axisScore("b"), axisScore("c")]),
			anAxis("unknown", [axisScore("a", { low: 0, high: 1, known: 1, asked: 9 }), ...rest]),
		];
		const found = headlineStrengths("a", spectra).map(({ axis, tiesWith }) => [axis.id, tiesWith]);
		expect(found).toEqual([
			["alone", 0],
			["shared", 1],
		]);
	});
});

test("a breakdown adds up to the place it explains", () => {
	const security = axis("security", { mtls: 3, jwt: 2, fips: 1 });
	const one = claimed("one", { mtls: "full", jwt: "partial" });
	const [found] = spectrum([security], [one], context);
	const { rows } = axisBreakdown(security, one, context);
	const total = rows.reduce((sum, { weight }) => sum + weight, 0);
	const proven = rows.reduce((sum, { weight, value }) => sum + weight * (value ?? 0), 0);
	expect(proven / total).toBeCloseTo(found?.scores[0]?.low ?? -1);
	expect(rows.map(({ said }) => said)).toEqual(["full", "partial", "unknown"]);
});

test("a mesh can have every place its interval reaches", () => {
	const places = [
		axisScore("a", { low: 0.9 }),
		axisScore("b", { low: 0.4, high: 0.95 }),
		axisScore("c", { low: 0.3 }),
	];
	expect(places.map((place) => placesOf(place, places))).toEqual([
		{ best: 1, worst: 2, of: 3 },
		{ best: 1, worst: 2, of: 3 },
		{ best: 3, worst: 3, of: 3 },
	]);
});

test("what is alpha counts as partial at most, packed or not", () => {
	const asked = [{ id: "wasm", weight: 1 }];
	const mesh = {
		id: "m",
		name: "m",
		lifecycle: "active" as const,
		capabilities: { wasm: { level: "full" as const, stage: "alpha" as const } },
	};
	expect(capabilityScores(asked, [mesh])).toMatchObject([{ low: 0.5, high: 0.5 }]);
	const unpacked = unpackClaims(packClaims(["wasm"], [mesh]));
	expect(capabilityScores(asked, unpacked)).toMatchObject([{ low: 0.5, high: 0.5 }]);
	const beta = {
		...mesh,
		capabilities: { wasm: { level: "full" as const, stage: "beta" as const } },
	};
	expect(capabilityScores(asked, [beta])).toMatchObject([{ low: 1 }]);
});

test("packed levels come back as they were", () => {
	const levels = fc.dictionary(fc.constantFrom("a", "b", "c"), fc.constantFrom(...LEVELS));
	fc.assert(
		fc.property(fc.array(levels), (all) => {
			const meshes = all.map((found, at) => ({
				id: `m${at}`,
				name: `M${at}`,
				lifecycle: "active" as const,
				capabilities: {
					...Object.fromEntries(Object.entries(found).map(([id, level]) => [id, { level }])),
				},
			}));
			expect(unpackClaims(packClaims(["a", "b", "c"], meshes))).toEqual(meshes);
		}),
	);
});
