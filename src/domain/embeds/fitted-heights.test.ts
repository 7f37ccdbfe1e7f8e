import { describe, expect, test } from "vitest";
import { fittedHeights, MEASURED_WIDTHS } from "./fitted-heights.ts";

describe("the heights told for a page", () => {
	test("are those at the common widths where it is always as high", () => {
		expect(fittedHeights(() => 200.4)).toEqual({ 320: 201, 640: 201, 760: 201, 960: 201 });
	});

	test("have both sides of a large step, and nothing more", () => {
		// 500 px until 596 px wide, 300 px from 599 px on: a line from one to the other.
		const told = fittedHeights((width) => (width < 599 ? 500 : 300));
		expect(told).toEqual({ 320: 500, 596: 500, 599: 300, 640: 300, 760: 300, 960: 300 });
	});

	test("leave small steps out where a straight line is enough", () => {
		// A line of 16 px less for every 40 px more, from 320 to 640 px.
		const told = fittedHeights((width) => 400 - 16 * Math.floor((Math.min(width, 640) - 320) / 40));
		expect(Object.keys(told).length).toBeLessThan(8);
	});

	test("are enough at every measured width", () => {
		const heightAt = (width: number) => 900 - Math.floor(width / 37) * 17 + (width % 5) * 3;
		const told = Object.entries(fittedHeights(heightAt)).map(([w, h]) => [Number(w), h] as const);
		for (const width of MEASURED_WIDTHS) {
			const after = told.findIndex(([w]) => w >= width);
			const [[from = 0, low = 0] = [], [to = 0, high = 0] = []] = [told[after - 1], told[after]];
			const share = from === undefined || to === from ? 1 : (width - from) / (to - from);
			expect((low ?? 0) * (1 - share) + high * share).toBeGreaterThanOrEqual(heightAt(width));
		}
	});
});
