import { expect, test } from "vitest";
import type { Claim } from "#src/schema/comparison/claim.ts";
import type { SmiHistory } from "#src/schema/conformance/smi-history.ts";
import { smiSupport } from "./smi.ts";

const CLAIM: Claim = { level: "full", evidence: "https://example.org/", checked: "2026-11-23" };

const HISTORY = {
	apis: [{ id: "traffic-access" }, { id: "traffic-split" }],
	sets: [
		{
			id: "declared-support",
			rows: [
				{ mesh: "beta", apis: { "traffic-split": { capability: "yes" } } },
				{ mesh: "gone", apis: { "traffic-access": { capability: "no" } } },
			],
		},
		{ id: "recorded-runs", rows: [{ mesh: "gamma", apis: {} }] },
	],
	statements: [
		{
			mesh: "alpha",
			source: "https://example.org/",
			resources: [{ resource: "TrafficSplit", api: "traffic-split", support: "full" }],
		},
	],
} as unknown as SmiHistory;

const rows = () =>
	smiSupport(HISTORY, [
		{ id: "alpha", smi: { "traffic-split": CLAIM } },
		{ id: "beta" },
		{ id: "gamma" },
	]);

test("meshes someone said something about have a row, even without an entry", () => {
	expect(rows().map(({ mesh }) => mesh)).toEqual(["alpha", "beta", "gone"]);
});

test("claim, declaration and statement are side by side and none replaces another", () => {
	expect(rows()[0]?.cells[1]).toMatchObject({
		claim: CLAIM,
		declared: undefined,
		statements: [{ resource: "TrafficSplit", source: "https://example.org/" }],
	});
	expect(rows()[1]?.cells).toMatchObject([
		{ api: "traffic-access", claim: undefined, declared: undefined },
		{ api: "traffic-split", declared: "yes" },
	]);
});

test("what is said of one mesh is not said of another, and only yes and no are declarations", () => {
	const history = {
		...HISTORY,
		sets: [
			{
				id: "declared-support",
				rows: [
					{ mesh: "beta", apis: { "traffic-split": { capability: "yes" } } },
					{ mesh: "alpha", apis: { "traffic-split": { capability: "no" } } },
					{ mesh: "zeta", apis: { "traffic-split": { capability: "half" } } },
				],
			},
		],
	} as unknown as SmiHistory;
	const found = smiSupport(history, [{ id: "beta" }, { id: "unsaid" }, { id: "alpha" }]);
	expect(
		found.map(({ mesh, cells }) => [mesh, cells[1]?.declared, cells[1]?.statements.length]),
	).toEqual([
		["beta", "yes", 0],
		["alpha", "no", 1],
		["zeta", undefined, 0],
	]);
	expect(found[1]?.cells[0]?.statements).toEqual([]);
	const none = smiSupport({ ...HISTORY, sets: [], statements: [] }, [{ id: "a" }]);
	expect(none).toEqual([]);
});
