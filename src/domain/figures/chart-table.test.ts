import { describe, expect, test } from "vitest";
import { chartTable } from "./chart-table.ts";
import type { ChartModel, IntervalModel, SupportRow } from "./figure.ts";
import type { PanelRow, PanelsModel } from "./measured-models.ts";

/** Columns as `id: name`, a number marked with a sign; rows as their values. */
function written(model: ChartModel) {
	const { columns, rows } = chartTable(model);
	return {
		columns: columns.map(({ id, name, isNumber }) => `${isNumber ? "#" : ""}${id}: ${name}`),
		rows: rows.map(({ id, values }) => [id, ...values]),
	};
}

const interval = (reading: IntervalModel["reading"]): IntervalModel => ({
	kind: "intervals",
	rowsAre: "Mesh",
	reading,
	rows: [
		{
			id: "a",
			name: "A",
			low: 1,
			high: 3,
			value: 2,
			ground: "2 loads",
			isQuiet: false,
			address: "/a/",
		},
	],
});

test("intervals have what is proven and possible, a spread its median between both ends", () => {
	expect(written(interval("proven"))).toEqual({
		columns: ["name: Mesh", "#low: Proven, %", "#high: Possible, %", "ground: Rests on"],
		rows: [["a", "A", 1, 3, "2 loads"]],
	});
	expect(written(interval("spread"))).toEqual({
		columns: [
			...["name: Mesh", "#low: Lowest, %", "#value: Median, %", "#high: Highest, %"],
			"ground: Rests on",
		],
		rows: [["a", "A", 1, 2, 3, "2 loads"]],
	});
	expect(chartTable(interval("spread")).rows[0]?.address).toBe("/a/");
});

test("an overlay has a row for each axis and two columns for each mesh, null where there is none", () => {
	const axis = (id: string) => ({ id, name: id.toUpperCase(), short: id });
	expect(
		written({
			kind: "overlay",
			axes: [axis("x"), axis("y")],
			series: [
				{ id: "a", name: "A", low: [1, null], high: [2, null] },
				{ id: "b", name: "B", low: [3, 5], high: [4, 6] },
			],
		}),
	).toEqual({
		columns: [
			...["name: Axis", "#a-low: A, proven %", "#a-high: A, possible %"],
			...["#b-low: B, proven %", "#b-high: B, possible %"],
		],
		rows: [
			["x", "X", 1, 2, 3, 4],
			["y", "Y", null, null, 5, 6],
		],
	});
});

test("lives have their dates as written and the whole years of their levels", () => {
	const life = (id: string, steps: readonly { at: number; label: string }[]) => ({
		id,
		name: id.toUpperCase(),
		start: 2017,
		stable: 2018,
		end: 2026,
		lifecycle: "active" as const,
		steps,
		dates: { announced: "2017-05", stable: "2018-07", ended: "2026" },
	});
	const steps = [
		{ at: 2022.99, label: "incubating" },
		{ at: 2023.5, label: "graduated" },
	];
	expect(written({ kind: "lives", rows: [life("a", steps), life("b", [])] })).toEqual({
		columns: [
			...["name: Mesh", "announced: Announced", "stable: Stable", "ended: Ended"],
			...["lifecycle: Today", "steps: Foundation levels"],
		],
		rows: [
			["a", "A", "2017-05", "2018-07", "2026", "active", "incubating 2022, graduated 2023"],
			["b", "B", "2017-05", "2018-07", "2026", "active", null],
		],
	});
});

test("stacked counts have a column for each segment", () => {
	expect(
		written({
			kind: "stacked",
			rowsAre: "Capability",
			segments: [
				{ id: "full", name: "Full", tone: "full" },
				{ id: "none", name: "None", tone: "none" },
			],
			rows: [{ id: "mtls", name: "mTLS", counts: [4, 1] }],
		}),
	).toEqual({
		columns: ["name: Capability", "#full: Full", "#none: None"],
		rows: [["mtls", "mTLS", 4, 1]],
	});
});

test("support has the four days of a cycle, each in its column", () => {
	const row: SupportRow = {
		id: "a-1.2",
		group: "Alpha",
		name: "1.2",
		isFirst: true,
		state: "ending",
		start: 2025,
		end: 2026,
		extended: null,
		isOpen: false,
		words: "supported until 1 December 2026",
		dates: { released: "2025-12-01", latest: "1.2.3", ends: "2026-12-01", extended: "2027-12-01" },
	};
	expect(written({ kind: "support", day: "2026-11-28", today: 2026.9, rows: [row] })).toEqual({
		columns: [
			...["name: Release", "released: Released", "latest: Latest patch", "ends: Support ends"],
			...["extended: Extended support ends", "state: Support"],
		],
		rows: [
			[
				...["a-1.2", "Alpha 1.2", "2025-12-01", "1.2.3", "2026-12-01", "2027-12-01"],
				"supported until 1 December 2026",
			],
		],
	});
});

describe("panels", () => {
	const panel = (id: string, unit: string) => ({
		id,
		name: id.toUpperCase(),
		unit,
		scale: { kind: "linear" as const, from: 0, to: 10 },
		reference: null,
		isChosen: false,
	});
	const row = (id: string, facts: Partial<PanelRow>): PanelRow => ({
		id,
		name: id.toUpperCase(),
		group: null,
		isBaseline: false,
		remark: null,
		values: {},
		...facts,
	});
	const panels = (rows: readonly PanelRow[]): PanelsModel => ({
		kind: "panels",
		rowsAre: "Run",
		panels: [panel("p50", "ms"), panel("cpu", "mcores")],
		rows,
	});
	const value = (middle: number, low = middle, high = middle) => {
		return { value: middle, low, high, text: String(middle) };
	};

	test("have a column for each value, words where none is drawn, nothing where none was published", () => {
		const queue = { value: null, low: null, high: null, text: "saturated" };
		const gap = { value: null, low: null, high: null, text: "" };
		expect(
			written(
				panels([
					row("a", { values: { p50: value(1), cpu: value(2) } }),
					row("b", { values: { p50: queue, cpu: gap } }),
					row("c", {}),
				]),
			),
		).toEqual({
			columns: ["name: Run", "#p50: P50, ms", "#cpu: CPU, mcores"],
			rows: [
				["a", "A", 1, 2],
				["b", "B", "saturated", null],
				["c", "C", null, null],
			],
		});
	});

	test("have lowest and highest where something was repeated, the load and what takes no part where it differs", () => {
		expect(
			written(
				panels([
					row("a", { group: "10 rps", values: { p50: value(2, 1, 3), cpu: value(5) } }),
					row("b", { group: "20 rps", remark: "failed", values: { cpu: value(6) } }),
				]),
			),
		).toEqual({
			columns: [
				...["name: Run", "load: Load", "#p50: P50, ms", "#p50-low: P50, lowest"],
				...["#p50-high: P50, highest", "#cpu: CPU, mcores", "remark: Takes no part"],
			],
			rows: [
				["a", "A", "10 rps", 2, 1, 3, 5, null],
				["b", "B", "20 rps", null, null, null, 6, "failed"],
			],
		});
	});
});

test("curves have a column for each percentile, null where it was not published", () => {
	expect(
		written({
			kind: "curves",
			points: [
				{ id: "p50", name: "p50", nines: 0.3 },
				{ id: "p99", name: "p99", nines: 2 },
			],
			series: [
				{ id: "a", name: "A", isBaseline: true, values: { p50: 0, p99: 9 } },
				{ id: "b", name: "B", isBaseline: false, values: { p99: 8 } },
			],
		}),
	).toEqual({
		columns: ["name: Run", "#p50: p50, ms", "#p99: p99, ms"],
		rows: [
			["a", "A", 0, 9],
			["b", "B", null, 8],
		],
	});
});

test("fields of the readiness map end at the last whole score before the next; results are places", () => {
	expect(
		written({
			kind: "plane",
			fields: [
				{
					id: "f",
					verdict: "pilot",
					name: "Pilot",
					need: { from: 30, to: 60 },
					readiness: { from: 75, to: 100 },
					isFirst: true,
					endsRight: false,
					endsAbove: false,
					isGiven: false,
				},
			],
			results: [{ id: "you", name: "You", need: 41, readiness: 80 }],
		}),
	).toEqual({
		columns: [
			...["name: Verdict", "#need-from: Need from", "#need-to: Need to"],
			...["#readiness-from: Readiness from", "#readiness-to: Readiness to"],
		],
		rows: [
			["f", "Pilot", 30, 59, 75, 100],
			["you", "You", 41, 41, 80, 80],
		],
	});
});
