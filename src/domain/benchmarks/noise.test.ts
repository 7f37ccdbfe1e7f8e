import { describe, expect, it } from "vitest";
import { aRun } from "./a-run.ts";
import { isTie, tieMarginMs } from "./tie-margin.ts";

const baseline = (p99: number) => aRun({ latencies: { p99 } });

describe("tieMarginMs", () => {
	it("is 5 % of a single baseline", () => {
		expect(tieMarginMs([baseline(20)], "p99")).toBe(1);
	});

	it("is the spread of repeated baselines when that is more", () => {
		expect(tieMarginMs([baseline(20), baseline(26), baseline(21)], "p99")).toBe(6);
	});

	it("is unknown without a baseline that gives the percentile", () => {
		expect(tieMarginMs([baseline(20)], "p50")).toBeUndefined();
		expect(tieMarginMs([], "p99")).toBeUndefined();
	});
});

it("calls values a tie up to the margin and not beyond it", () => {
	expect([isTie(10, 11, 1), isTie(11, 10, 1), isTie(10, 11.1, 1)]).toEqual([true, true, false]);
});
