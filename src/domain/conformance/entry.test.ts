import { expect, test } from "vitest";
import { mesh, proxy, tool } from "#src/domain/entries/entry.fixture.ts";
import type { SmiHistory } from "#src/schema/conformance/smi-history.ts";
import { entryStandards, pairConformance } from "./entry.ts";
import { aReport } from "./report.fixture.ts";
import type { AbstractionRecord } from "./specifications.ts";

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
const context = {
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

test("a tested mesh has its newest report, an active one without a report is told so", () => {
	expect(entryStandards(mesh("tested"), context)?.conformance?.newest.release).toBe("v1.4.0");
	expect(entryStandards(mesh("untested"), context)).toMatchObject({
		conformance: undefined,
		isAsked: true,
	});
});

test("a discontinued mesh keeps what it declared about SMI, and only the APIs somebody spoke of", () => {
	const found = entryStandards(mesh("gone", { status: "archived" }), context);
	expect(found?.isAsked).toBe(false);
	expect(found?.smi.map(({ name, declared }) => [name, declared])).toEqual([
		["Traffic Split", "yes"],
	]);
});

test("a proxy is shown with what it implements, and a report is never taken for one of its own", () => {
	expect(entryStandards(proxy("relay"), context)).toMatchObject({
		isAsked: false,
		implemented: [{ abstraction: { short: "xDS" } }],
	});
	expect(entryStandards(proxy("tested"), context)).toBeUndefined();
});

test("there is nothing to say of a tool or a discontinued mesh that nobody spoke of", () => {
	expect(entryStandards(tool("hammer"), context)).toBeUndefined();
	expect(entryStandards(mesh("forgotten", { status: "discontinued" }), context)).toBeUndefined();
});

const TODAY = "2026-11-23";

test("only reports on one and the same release are set side by side, the newest such release", () => {
	const reports = [
		aReport({ mesh: "alpha", release: "v1.10.0", date: "2026-07-01" }),
		aReport({ mesh: "alpha", release: "v1.9.0", date: "2026-02-01", version: "2.1" }),
		aReport({ mesh: "alpha", release: "v1.8.0", date: "2025-02-01" }),
		aReport({ mesh: "beta", release: "v1.9.0", date: "2026-03-01", version: "7.3" }),
		aReport({ mesh: "beta", release: "v1.8.0", date: "2025-03-01" }),
	];
	const { a, b, shared } = pairConformance(reports, "alpha", "beta", TODAY);
	expect([a?.newest.release, b?.newest.release]).toEqual(["v1.10.0", "v1.9.0"]);
	expect([shared?.release, shared?.a.version, shared?.b.version]).toEqual(["v1.9.0", "2.1", "7.3"]);
});

test("where no release is common, or one has no report, nothing is set side by side", () => {
	const reports = [
		aReport({ mesh: "alpha", release: "v1.6.1" }),
		aReport({ mesh: "beta", release: "v1.3.0" }),
	];
	expect(pairConformance(reports, "alpha", "beta", TODAY).shared).toBeUndefined();
	expect(pairConformance(reports, "alpha", "gamma", TODAY)).toMatchObject({
		a: { newest: { release: "v1.6.1" } },
		b: undefined,
		shared: undefined,
	});
});
