import { expect, it } from "vitest";
import { aRun } from "./a-run.ts";
import { isSaturated, rateReached } from "./is-saturated.ts";

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
