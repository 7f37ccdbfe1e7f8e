import { describe, expect, test } from "vitest";
import type { ReadinessCap, ReadinessFloor } from "#src/schema/readiness/scoring.ts";
import type { ChosenAnswer } from "./answers.ts";
import type { Instrument } from "./instrument.ts";
import {
	applyCaps,
	applyFloors,
	bandOf,
	isCalledFor,
	sideResult,
	sideScore,
	verdictAt,
	weighedMost,
} from "./score.ts";

/** A question whose best option gives `of` on both sides, answered with one that gives the rest. */
function chosen(id: string, need: number, readiness: number, of = 10): ChosenAnswer {
	const option = { id: `${id}-option`, text: `Option of ${id}`, need, readiness };
	const best = { id: `${id}-best`, text: "Best", need: of, readiness: of };
	const question = { id, name: `Name of ${id}`, options: [option, best] };
	return { question, option } as unknown as ChosenAnswer;
}

const when = { question: "scale", option: "huge" };
const text = { effect: "", why: "" };
const floor = (id: string, at_least: ReadinessFloor["at_least"], rest = {}): ReadinessFloor => {
	return { id, when, side: "need", at_least, ...text, ...rest };
};
const cap = (id: string, at_most: ReadinessCap["at_most"], rest = {}): ReadinessCap => {
	return { id, when, at_most, ...text, ...rest };
};
const given = { scale: "huge" };
const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

/** Bands that differ between the sides, so that one taken for the other shows. */
const scoring = {
	completeness: 20,
	bands: {
		need: { low: { from: 0, to: 39 }, medium: { from: 40, to: 69 }, high: { from: 70, to: 100 } },
		readiness: {
			low: { from: 0, to: 49 },
			medium: { from: 50, to: 79 },
			high: { from: 80, to: 100 },
		},
	},
	table: {
		low: { low: "not-needed", medium: "not-needed", high: "not-needed" },
		medium: { low: "prepare", medium: "pilot", high: "pilot" },
		high: { low: "prepare", medium: "pilot", high: "adopt" },
	},
	floors: [floor("F1", "high")],
	caps: [],
} as unknown as Instrument["scoring"];

describe("the score of a side", () => {
	test("is what was given over what could have been, sides apart", () => {
		const answers = [chosen("a", 3, 8), chosen("b", 4, 10)];
		expect(sideScore(answers, "need")).toEqual({ points: 7, of: 20, score: 35 });
		expect(sideScore(answers, "readiness")).toEqual({ points: 18, of: 20, score: 90 });
	});

	test.each([
		[1, 8, 13], // 12.5
		[1, 3, 33], // 33.3
		[2, 3, 67], // 66.7
		[1, 200, 1], // 0.5
		[0, 8, 0],
		[8, 8, 100],
	])("%i of %i points is %i", (points, of, score) => {
		expect(sideScore([chosen("a", points, 0, of)], "need").score).toBe(score);
	});

	test("is unknown when nothing was answered, not zero", () => {
		expect(sideScore([], "need")).toEqual({ points: 0, of: 0, score: undefined });
	});
});

describe("the band", () => {
	test.each([
		["need", 0, "low"],
		["need", 39, "low"],
		["need", 40, "medium"],
		["need", 69, "medium"],
		["need", 70, "high"],
		["need", 100, "high"],
		["readiness", 49, "low"],
		["readiness", 50, "medium"],
		["readiness", 80, "high"],
	] as const)("of %s %i is %s", (side, score, band) => {
		expect(bandOf(scoring, side, { points: 0, of: 100, score })).toBe(band);
	});

	test("needs as many points as completeness asks for, and a score", () => {
		expect(bandOf(scoring, "need", { points: 0, of: 19, score: 50 })).toBeUndefined();
		expect(bandOf(scoring, "need", { points: 0, of: 20, score: 50 })).toBe("medium");
		expect(bandOf(scoring, "need", { points: 0, of: 20, score: undefined })).toBeUndefined();
	});
});

describe("floors", () => {
	test("lift the band as far as the highest one asks, and each that lies above is named", () => {
		const floors = [floor("F1", "medium"), floor("F2", "high"), floor("F3", "low")];
		const lifted = applyFloors(floors, given, "need", "low");
		expect([lifted.band, ids(lifted.acted)]).toEqual(["high", ["F1", "F2"]]);
		const kept = applyFloors(floors, given, "need", "high");
		expect([kept.band, ids(kept.acted)]).toEqual(["high", []]);
	});

	test("do nothing on the other side, without their answer, or without a band", () => {
		const floors = [floor("F1", "high")];
		expect(applyFloors(floors, given, "readiness", "low")).toEqual({ band: "low", acted: [] });
		expect(applyFloors(floors, { scale: "small" }, "need", "low").band).toBe("low");
		expect(applyFloors(floors, given, "need", undefined)).toEqual({ band: undefined, acted: [] });
	});
});

describe("caps", () => {
	test("lower the verdict as far as the lowest one asks, and each in the way is named", () => {
		const caps = [cap("C1", "prepare"), cap("C2", "pilot"), cap("C3", "adopt")];
		const lowered = applyCaps(caps, given, "adopt");
		expect([lowered.verdict, ids(lowered.acted)]).toEqual(["prepare", ["C1", "C2"]]);
		const once = applyCaps(caps, given, "pilot");
		expect([once.verdict, ids(once.acted)]).toEqual(["prepare", ["C1"]]);
	});

	test("never raise one, and leave alone what is not needed or not known", () => {
		expect(applyCaps([cap("C1", "pilot")], given, "prepare")).toEqual({
			verdict: "prepare",
			acted: [],
		});
		expect(applyCaps([cap("C1", "not-needed")], given, "not-needed").acted).toEqual([]);
		expect(applyCaps([cap("C1", "pilot")], given, undefined)).toEqual({
			verdict: undefined,
			acted: [],
		});
	});

	test("act only after the answer that calls for them", () => {
		expect(applyCaps([cap("C1", "pilot")], { scale: "small" }, "adopt").verdict).toBe("adopt");
		expect(isCalledFor(cap("C1", "pilot"), { scale: "huge" })).toBe(true);
		expect(isCalledFor(cap("C1", "pilot"), {})).toBe(false);
	});
});

describe("the answers that weighed most", () => {
	test("are the three with the most points, the earlier question first, none without points", () => {
		const answers = [
			chosen("a", 2, 9),
			chosen("b", 5, 0),
			chosen("c", 2, 0),
			chosen("d", 0, 0),
			chosen("e", 1, 0),
		];
		expect(weighedMost(answers, "need").map(({ question }) => question)).toEqual(["b", "a", "c"]);
		expect(weighedMost(answers, "readiness")).toEqual([
			{
				question: "a",
				name: "Name of a",
				option: "a-option",
				answer: "Option of a",
				points: 9,
				of: 10,
			},
		]);
	});
});

test("a side has its own score, its band before and after the floors, and what weighed most", () => {
	const answers = [chosen("scale", 8, 1), chosen("team", 1, 9)];
	const need = sideResult(scoring, given, answers, "need");
	expect(need).toMatchObject({ points: 9, of: 20, score: 45, band: "medium" });
	expect([need.bandAfterFloors, ids(need.floors)]).toEqual(["high", ["F1"]]);
	expect(need.weighedMost.map(({ question }) => question)).toEqual(["scale", "team"]);
	const readiness = sideResult(scoring, given, answers, "readiness");
	expect(readiness).toMatchObject({ score: 50, band: "medium", bandAfterFloors: "medium" });
	expect(readiness.weighedMost.map(({ question }) => question)).toEqual(["team", "scale"]);
});

test("the table is read by need first, then readiness", () => {
	expect(verdictAt(scoring, "high", "low")).toBe("prepare");
	expect(verdictAt(scoring, "low", "high")).toBe("not-needed");
	expect(verdictAt(scoring, undefined, "high")).toBeUndefined();
	expect(verdictAt(scoring, "high", undefined)).toBeUndefined();
});
