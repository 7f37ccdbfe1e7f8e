import { expect, test } from "vitest";
import type { AbstractionRecord } from "#src/domain/abstractions/abstraction-record.ts";
import { mesh, proxy, tool } from "#src/domain/landscape/entry.fixture.ts";
import type { SmiHistory } from "#src/schema/smi-history.ts";
import { aReport } from "./a-report.ts";
import { entryStandards } from "./entry-standards.ts";

const smi = {
	apis: [
		{ id: "traffic-split", name: "Traffic Split" },
		{ id: "traffic-specs", name: "Traffic Specs" },
	],
	sets: [
		{
			id: "declared-support",
			rows: [{ mesh: "gone", apis: { "traffic-split": { capability: "yes" } } }],
		},
	],
	statements: [],
} as unknown as SmiHistory;
const ground = {
	reports: [aReport({ mesh: "tested" })],
	smi,
	abstractions: [
		{
			id: "xds",
			short: "xDS",
			implemented_by: [{ entry: "relay", source: "https://example.com/" }],
		},
	] as unknown as readonly AbstractionRecord[],
	day: "2026-11-23",
};

test("a tested mesh has its newest report, a living one without a report is told so", () => {
	expect(entryStandards(mesh("tested"), ground)?.conformance?.newest.release).toBe("v1.4.0");
	expect(entryStandards(mesh("untested"), ground)).toMatchObject({
		conformance: undefined,
		isAsked: true,
	});
});

test("an ended mesh keeps what it declared about SMI, and only the APIs somebody spoke of", () => {
	const found = entryStandards(mesh("gone", { status: "archived" }), ground);
	expect(found?.isAsked).toBe(false);
	expect(found?.smi.map(({ name, declared }) => [name, declared])).toEqual([
		["Traffic Split", "yes"],
	]);
});

test("a proxy is shown with what it implements, and a report is never taken for one of its own", () => {
	expect(entryStandards(proxy("relay"), ground)).toMatchObject({
		isAsked: false,
		implemented: [{ abstraction: { short: "xDS" } }],
	});
	expect(entryStandards(proxy("tested"), ground)).toBeUndefined();
});

test("there is nothing to say of a tool or an ended mesh that nobody spoke of", () => {
	expect(entryStandards(tool("hammer"), ground)).toBeUndefined();
	expect(entryStandards(mesh("forgotten", { status: "discontinued" }), ground)).toBeUndefined();
});
