import { describe, expect, test } from "vitest";
import type { CurvesModel, PanelsModel, PlaneModel } from "#src/domain/figures/measured-models.ts";
import { PALETTE } from "#src/theme/palette.ts";
import type { ChartStyle } from "./chart-style.ts";
import { curvesChart, roundValues } from "./curves-chart.ts";
import { BAR_SHARE, panelLines, panelsPerBand, placeOn } from "./panel-lines.ts";
import { panelsChart } from "./panels-chart.ts";
import { planeChart } from "./plane-chart.ts";

const style: ChartStyle = {
	colours: PALETTE.light,
	family: "sans-serif",
	paint: (pattern, colour) => `${pattern} ${colour}`,
	line: (dash, colour) => ({ colour, dash }),
	isNarrow: false,
};

const panel = (id: string, kind: "linear" | "log" = "linear") => ({
	id,
	name: id,
	unit: "ms",
	scale: { kind, from: kind === "log" ? 1 : 0, to: 100 },
	reference: null,
	isChosen: false,
});
const value = (number: number | null) => ({ value: number, low: number, high: number, text: "x" });
const row = (id: string, values: PanelsModel["rows"][number]["values"], more = {}) => ({
	id,
	name: id,
	group: null,
	isBaseline: false,
	remark: null,
	values,
	...more,
});
const panels: PanelsModel = {
	kind: "panels",
	rowsAre: "Run",
	panels: [panel("p50"), panel("p99", "log")],
	rows: [
		row("none", { p50: value(50), p99: value(10) }, { isBaseline: true }),
		row("istio", { p50: value(100), p99: value(100) }, { remark: "errors" }),
		row("kuma", { p50: value(null), p99: value(null) }),
	],
};

describe("panels", () => {
	test("draw each value in the column of its panel, on the panel's own scale, and nothing for none", () => {
		const [bars, , , dots] = panelsChart(panels, style).data.datasets;
		const share = BAR_SHARE.wide;
		// The first line is the head; a logarithmic scale begins at 4 % of its length.
		expect(bars?.data).toEqual([null, [0, 0.5 * share], [0, share], null]);
		expect(dots?.data).toEqual([null, 1 + (0.04 + 0.48) * share, 1 + share, null]);
	});

	test("hatch what takes no part, and set the run without a mesh apart", () => {
		const [bars] = panelsChart(panels, style).data.datasets;
		expect(bars?.backgroundColor).toEqual([
			PALETTE.light.accent,
			PALETTE.light.rule,
			"hatch accent",
			PALETTE.light.accent,
		]);
	});

	test("are next to each other where there is room, below each other on a phone, all rows in each", () => {
		expect([panelsPerBand(panels, false), panelsPerBand(panels, true)]).toEqual([2, 1]);
		const kinds = (isNarrow: boolean) => panelLines(panels, isNarrow).map(({ kind }) => kind);
		expect(kinds(false)).toEqual(["head", "row", "row", "row"]);
		expect(kinds(true)).toEqual([
			...["head", "row", "row", "row"],
			...["group", "head", "row", "row", "row"],
		]);
	});

	test("name a group once, above the first of its rows", () => {
		const rows = panels.rows.map((one, at) => ({ ...one, group: at < 2 ? "10 rps" : "99 rps" }));
		const lines = panelLines({ ...panels, rows }, false);
		expect(lines.map((line) => (line.kind === "group" ? line.name : line.kind))).toEqual([
			...["head", "10 rps", "row", "row"],
			...["99 rps", "row"],
		]);
	});

	test("no value leaves its panel", () => {
		expect(placeOn({ kind: "linear", from: 0, to: 10 }, 12)).toBe(1);
		expect(placeOn({ kind: "log", from: 1, to: 100 }, 1)).toBeCloseTo(0.04);
	});
});

const curves: CurvesModel = {
	kind: "curves",
	points: [
		{ id: "p50", name: "p50", nines: 0.301 },
		{ id: "p90", name: "p90", nines: 1 },
		{ id: "p99", name: "p99", nines: 2 },
	],
	series: [
		{ id: "a", name: "No mesh", isBaseline: true, values: { p50: 1, p90: 10, p99: 100 } },
		{ id: "b", name: "Istio", isBaseline: false, values: { p50: 2, p99: 1000 } },
	],
};

test("a curve goes by nines across and by powers of ten up, and leaves out what is missing", () => {
	const [first, second] = curvesChart(curves, style).data.datasets;
	expect(first?.data).toEqual([
		{ x: 0.301, y: 0 },
		{ x: 1, y: 1 },
		{ x: 2, y: 2 },
	]);
	expect(second?.data.map(({ x }) => x)).toEqual([0.301, 2]);
	expect(second?.data[1]?.y).toBeCloseTo(3);
});

test("a logarithmic axis marks round values inside its range, fewer where it is long", () => {
	expect(roundValues(3, 60)).toEqual([5, 10, 20, 50]);
	expect(roundValues(0.7, 5000)).toEqual([1, 10, 100, 1000]);
	expect(roundValues(200, 600)).toEqual([200, 300, 400, 500]);
});

test("a result is placed at its readiness across and its need up", () => {
	const plane: PlaneModel = {
		kind: "plane",
		fields: [],
		results: [{ id: "r", name: "", need: 70, readiness: 20 }],
	};
	const { data, options } = planeChart(plane, style);
	expect(data.datasets[0]?.data).toEqual([{ x: 20, y: 70 }]);
	expect(options?.scales?.x).toMatchObject({ min: 0, max: 100 });
});
