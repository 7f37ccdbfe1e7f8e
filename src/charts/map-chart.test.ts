import { expect, test } from "vitest";
import type { MapModel } from "#src/domain/figures/figure.ts";
import { PALETTE } from "#src/theme/palette.ts";
import type { ChartStyle } from "./chart-style.ts";
import { mapChart, mapHeight } from "./map-chart.ts";

const style: ChartStyle = {
	colours: PALETTE.light,
	family: "sans-serif",
	paint: (pattern, colour) => `${pattern} ${colour}`,
	line: (dash, colour) => ({ colour, dash }),
	isNarrow: false,
};
const mesh = (id: string, start: number | null, stable: number | null, end: number | null) => ({
	id,
	name: id,
	start,
	stable,
	end,
	isActive: id !== "gone",
	plane: "sidecar",
	openness: "open",
	release: null,
	dates: { announced: null, stable: null, ended: null },
});
const model: MapModel = {
	kind: "map",
	from: 2016,
	to: 2026,
	groups: [
		{
			id: "a",
			title: "First",
			rows: [mesh("old", 2018, 2021, 2026), mesh("undated", null, null, null)],
		},
		{ id: "b", title: "Second", rows: [mesh("gone", 2016, null, 2020)] },
	],
};

/** What is drawn on a picture of a width, as high as the map asks for. */
function drawn(width: number) {
	const texts: [text: string, x: number, y: number][] = [];
	const bars: [fill: string, x: number, width: number][] = [];
	const ctx = {
		fillStyle: "",
		save() {},
		restore() {},
		measureText: () => ({ width: 40 }),
		fillText: (text: string, x: number, y: number) => texts.push([text, x, y]),
		fillRect: (x: number, _y: number, wide: number) => bars.push([ctx.fillStyle, x, wide]),
	};
	const plugin = mapChart(model, style).plugins?.[0];
	plugin?.afterDraw?.({ ctx, width, height: mapHeight(model) } as never, {}, {});
	return { texts, bars };
}

test("a life is hatched since the announcement and solid since general availability", () => {
	// The axis goes from 244 px to 318 px before the right edge: 600 px for ten years here.
	const { bars } = drawn(1162 - 300);
	const lives = bars.filter(([fill]) => /hatch/.test(fill) || fill === PALETTE.light.accent);
	expect(lives).toEqual([
		["hatch accent", 244 + 60, 240],
		[PALETTE.light.accent, 244 + 150, 150],
		["hatch rule", 244, 120],
	]);
});

test("every mesh is named, the undated and the discontinued too, and its missing release is a question", () => {
	const { texts } = drawn(760);
	const words = texts.map(([text]) => text);
	expect(words).toEqual(
		expect.arrayContaining(["First", "2", "old", "undated", "Second", "1", "gone"]),
	);
	expect(words.filter((word) => word === "?")).toHaveLength(3);
	expect(words.filter((word) => word === "data plane")).toHaveLength(1);
});

test("a slide has its groups in two columns, each with its heads", () => {
	const { texts } = drawn(1320);
	const left = (name: string) => texts.find(([text]) => text === name)?.[1];
	expect([left("old"), left("gone")]).toEqual([0, 680]);
	expect(texts.filter(([text]) => text === "release")).toHaveLength(2);
});
