import { describe, expect, it } from "vitest";
import { isSaturated, isTie, rateReached, tieMarginMs } from "./noise.ts";
import { aRun } from "./run.fixture.ts";

it.each([
	["reached 97 % of the rate asked for", { rps: 1000, reached: 970 }, false],
	["reached less than 97 % of it", { rps: 1000, reached: 969 }, true],
	["was asked for full speed", { reached: 12_000 }, false],
	["does not say what it reached", { rps: 600 }, false],
	["is called saturated by its source", { rps: 600, labels: { saturated: "true" } }, true],
] as const)("a run that %s", (_words, sketch, saturated) => {
	expect(isSaturated(aRun(sketch))).toBe(saturated);
});

it("gives the part of the rate that was reached, if both are known", () => {
	expect(rateReached(aRun({ rps: 6000, reached: 498 }))).toBe(0.083);
	expect(rateReached(aRun({ rps: 6000 }))).toBeUndefined();
});

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
