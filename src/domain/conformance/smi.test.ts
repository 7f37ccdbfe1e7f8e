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

const ROWS = smiSupport(HISTORY, [
	{ id: "alpha", smi: { "traffic-split": CLAIM } },
	{ id: "beta" },
	{ id: "gamma" },
]);

test("meshes someone said something about have a row, even without an entry", () => {
	expect(ROWS.map(({ mesh }) => mesh)).toEqual(["alpha", "beta", "gone"]);
});

test("claim, declaration and statement stand side by side and none stands for another", () => {
	expect(ROWS[0]?.cells[1]).toMatchObject({
		claim: CLAIM,
		declared: undefined,
		statements: [{ resource: "TrafficSplit", source: "https://example.org/" }],
	});
	expect(ROWS[1]?.cells).toMatchObject([
		{ api: "traffic-access", claim: undefined, declared: undefined },
		{ api: "traffic-split", declared: "yes" },
	]);
});
