import { describe, expect, test } from "vitest";
import type {
	ChartModel,
	IntervalModel,
	LifespanModel,
	OverlayModel,
	StackedModel,
} from "#src/domain/figures/figure.ts";
import { PALETTE } from "#src/theme/palette.ts";
import { type ChartStyle, nameLines } from "./chart-style.ts";
import { intervalLabel, intervalsChart } from "./intervals-chart.ts";
import { lifespanChart, lifespanLabel } from "./lifespan-chart.ts";
import { overlayChart } from "./overlay-chart.ts";
import { configurationOf, heightOf } from "./registry.ts";
import { stackedChart } from "./stacked-chart.ts";

const style: ChartStyle = {
	colours: PALETTE.light,
	family: "sans-serif",
	paint: (pattern, colour) => `${pattern} ${colour}`,
	line: (dash, colour) => ({ colour, dash }),
	isNarrow: false,
};

const row = (id: string, low: number, high: number, value = low) => ({
	id,
	name: id,
	low,
	high,
	value,
	ground: "7 of 8 known",
	isQuiet: id === "gone",
});
const intervals = (reading: "proven" | "spread" = "proven"): IntervalModel => ({
	kind: "intervals",
	rowsAre: "Mesh",
	reading,
	rows: [row("istio", 80, 90, 85), row("gone", 50, 50)],
});
const stacked: StackedModel = {
	kind: "stacked",
	rowsAre: "Capability",
	segments: [
		{ id: "full", name: "full", tone: "full" },
		{ id: "unknown", name: "unknown", tone: "unknown" },
	],
	rows: [
		{ id: "mtls", name: "Mutual TLS", counts: [3, 1] },
		{ id: "udp", name: "UDP", counts: [0, 4] },
	],
};
const life = {
	start: 2017.3,
	stable: 2018.5,
	end: 2026.9,
	lifecycle: "active",
	steps: [],
} as const;
const dates = { announced: "2017-05", stable: "2018-07", ended: null };
const lives: LifespanModel = {
	kind: "lives",
	rows: [
		{ id: "a", name: "A", ...life, dates, steps: [{ at: 2023.5, label: "CNCF graduated" }] },
		{ id: "b", name: "B", ...life, dates, stable: null, end: 2020, lifecycle: "discontinued" },
		{ id: "c", name: "C", ...life, dates, lifecycle: "unclear" },
	],
};
const overlay: OverlayModel = {
	kind: "overlay",
	axes: [
		{ id: "x", name: "X axis", short: "X" },
		{ id: "y", name: "Y axis", short: "Y" },
	],
	series: [
		{ id: "a", name: "A", low: [80, null], high: [90, null] },
		{ id: "b", name: "B", low: [50, 60], high: [50, 70] },
	],
};
const models: readonly ChartModel[] = [intervals(), intervals("spread"), stacked, lives, overlay];

test("bars are solid up to what is proven and hatched up to what is possible", () => {
	const { datasets } = intervalsChart(intervals(), style).data;
	expect(datasets.map(({ data }) => data)).toEqual([
		[
			[0, 80],
			[0, 50],
		],
		[
			[80, 90],
			[50, 50],
		],
	]);
	expect(datasets[1]?.backgroundColor).toEqual(["hatch accent", "hatch rule"]);
});

test("a spread of measurements has a mark at its median and no hatching", () => {
	const { datasets } = intervalsChart(intervals("spread"), style).data;
	expect(datasets[1]?.data).toEqual([85, 50]);
	expect(JSON.stringify(datasets)).not.toContain("hatch");
});

test("numbers are written as a range only where there is one", () => {
	const { rows } = intervals();
	expect(rows.map((one) => intervalLabel(intervals(), one))).toEqual(["80–90 %", "50 %"]);
	expect(rows.map((one) => intervalLabel(intervals("spread"), one))).toEqual([
		"85 (80–90) %",
		"50 %",
	]);
});

test("a stacked bar has one filling for each meaning", () => {
	const { datasets } = stackedChart(stacked, style).data;
	expect(datasets.map(({ data }) => data)).toEqual([
		[3, 0],
		[1, 4],
	]);
	expect(datasets.map(({ backgroundColor }) => backgroundColor)).toEqual([
		"solid full",
		"hatch unknown",
	]);
});

test("a life is hatched until it is stable and solid after; without a stable day it is hatched only", () => {
	const { datasets } = lifespanChart(lives, style).data;
	expect(datasets[2]?.data.slice(0, 2)).toEqual([
		[2017.3, 2018.5],
		[2017.3, 2020],
	]);
	expect(datasets[3]?.data.slice(0, 2)).toEqual([[2018.5, 2026.9], null]);
	expect(datasets[0]?.data).toEqual([{ x: 2023.5, y: "A" }]);
	expect(lives.rows.map(lifespanLabel)).toEqual(["2017–today", "2017–2020", "2017–?"]);
});

test("the bars of a group are as far apart as the lines of words next to them need", () => {
	const { options } = overlayChart(overlay, style);
	const { categoryPercentage = 0, barPercentage = 0 } = options?.datasets?.bar ?? {};
	// Each axis has 68 px: four lines of 14 px and a gap of 12 px. Two meshes take two of the lines, a bar is 8 px high.
	expect(68 * categoryPercentage).toBeCloseTo(28);
	expect(14 * barPercentage).toBeCloseTo(8);
});

test("on a phone the words are above their bar, so a line is higher", () => {
	const { options } = overlayChart(overlay, { ...style, isNarrow: true });
	const { categoryPercentage = 0, barPercentage = 0 } = options?.datasets?.bar ?? {};
	// Each axis has 108 px: four lines of 24 px and a gap of 12 px.
	expect(108 * categoryPercentage).toBeCloseTo(48);
	expect(24 * barPercentage).toBeCloseTo(7);
	expect(heightOf(overlay, true) - heightOf(overlay, false)).toBe(2 * (108 - 68));
});

/** What the words next to the bars of the first axis are, in order, in an area of 300 px from 100 px on. */
function overlayWords(model: OverlayModel, isNarrow: boolean) {
	const written: { readonly text: string; readonly x: number; readonly y: number }[] = [];
	const ctx = {
		save() {},
		restore() {},
		fillText: (text: string, x: number, y: number) => written.push({ text, x, y }),
	};
	const chart = {
		ctx,
		chartArea: { left: 100, right: 400 },
		getDatasetMeta: (at: number) => ({ data: [{ y: 20 + 30 * at }] }),
	};
	const [plugin] = overlayChart(model, { ...style, isNarrow }).plugins ?? [];
	plugin?.afterDatasetsDraw?.(chart as never, {}, {}, false);
	return written;
}

test("the longest name is whole, right of its bar, on a phone above it", () => {
	const name = "Istio-based service mesh add-on for AKS";
	const long = { ...overlay, series: overlay.series.map((one) => ({ ...one, name })) };
	expect(overlayWords(long, false)[0]).toEqual({ text: `${name} 80–90 %`, x: 408, y: 20 });
	expect(overlayWords(long, true)[0]).toEqual({ text: `${name} 80–90 %`, x: 103, y: 10 });
	const room = (model: OverlayModel) => {
		const padding = overlayChart(model, style).options?.layout?.padding;
		return (padding as { readonly right: number }).right;
	};
	// 39 letters and 9 of numbers at 5.4 px; short names leave the room there was.
	expect([room(long), room(overlay)]).toEqual([260, 190]);
});

test.each([
	["No mesh", ["No mesh"]],
	["Istio, sidecar, mTLS on", ["Istio, sidecar,", "mTLS on"]],
	["Unbreakablenameofonewordalone", ["Unbreakablenameofonewordalone"]],
	["A Unbreakablenameofonewordalone b", ["A", "Unbreakablenameofonewordalone", "b"]],
])("“%s” is whole in lines of at most 18 letters", (name, lines) => {
	expect(nameLines(name, 18)).toEqual(lines);
});

test("meshes on all axes are bars in the same order, with a gap where there is no value", () => {
	const { datasets } = overlayChart(overlay, style).data;
	expect(datasets.map(({ data }) => data)).toEqual([
		[[0, 80], null],
		[[80, 90], null],
		[
			[0, 50],
			[0, 60],
		],
		[
			[50, 50],
			[60, 70],
		],
	]);
	const [a, possible, b] = datasets;
	expect(a?.backgroundColor).not.toBe(b?.backgroundColor);
	expect([a, possible, b].map((one) => one?.stack)).toEqual(["a", "a", "b"]);
});

describe.each(models.map((model) => [model.kind, model] as const))("%s", (_kind, model) => {
	test("never moves, so that nobody is disturbed", () => {
		expect(configurationOf(model, style).options).toMatchObject({ animation: false });
	});

	test("has English numbers, whatever the machine or its reader speaks", () => {
		expect(configurationOf(model, style).options).toMatchObject({ locale: "en" });
	});

	test("gets higher with its rows, and as high again when drawn again", () => {
		const height = heightOf(model, false);
		expect(height).toBe(heightOf(model, false));
		expect(height).toBeGreaterThan(
			18 * ("rows" in model ? model.rows : "axes" in model ? model.axes : []).length,
		);
	});
});

test("another mesh laid over the rest does not move the page", () => {
	const fewer = { ...overlay, series: overlay.series.slice(0, 1) };
	expect(heightOf(fewer, true)).toBe(heightOf(overlay, true));
});

test("an active project ends in an arrow, a discontinued one in a bar", () => {
	const [first] = lives.rows;
	const rows = [
		{ ...first, id: "x", name: "X", lifecycle: "active", end: 2026.9 },
		{ ...first, id: "y", name: "Y", lifecycle: "discontinued", end: 2020 },
	] as LifespanModel["rows"];
	const drawn = lifespanChart({ ...lives, rows }, style).data.datasets[1] as {
		readonly data: unknown;
		readonly pointStyle?: unknown;
	};
	expect(drawn.data).toEqual([
		{ x: 2026.9, y: "X" },
		{ x: 2020, y: "Y" },
	]);
	expect(drawn.pointStyle).toEqual(["triangle", "line"]);
});
