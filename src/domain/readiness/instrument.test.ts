import { expect, test } from "vitest";
import type { ReadinessQuestion } from "#src/schema/readiness/question.ts";
import type { Readiness } from "#src/schema/readiness/readiness.ts";
import {
	askedCapabilities,
	citedBy,
	highestPoints,
	type Instrument,
	instrumentOf,
	optionPoints,
	questionsOf,
	sidesOf,
} from "./instrument.ts";

test("a source names what rests on it, simpler means last", () => {
	const source = (id: string) => ({ id, title: id, address: `https://${id}.example/` });
	const instrument = {
		sources: [source("a"), source("b")],
		dimensions: [{ questions: [{ name: "Size", sources: ["a"] }] }],
		alternatives: { list: [{ sources: ["a", "b"] }] },
	} as unknown as Instrument;
	expect(citedBy(instrument).map(({ names }) => names)).toEqual([
		["Size", "simpler means"],
		["simpler means"],
	]);
});

const option = (need: number, readiness: number, more: object = {}) => {
	return { id: "o", text: "", need, readiness, ...more };
};
const question = (id: string, ...options: readonly object[]) =>
	({ id, options }) as unknown as ReadinessQuestion;

test("a question gives the most points any of its options has, on the sides on which one has any", () => {
	const both = question("both", option(3, 9), option(7, 2));
	expect([highestPoints(both, "need"), highestPoints(both, "readiness")]).toEqual([7, 9]);
	expect(sidesOf(both)).toEqual(["need", "readiness"]);
	expect(sidesOf(question("one", option(0, 4)))).toEqual(["readiness"]);
	expect(sidesOf(question("none", option(0, 0)))).toEqual([]);
	expect(highestPoints(question("empty"), "need")).toBe(0);
});

test("points are said on the sides the question counts on, a zero included", () => {
	const counted = option(0, 4);
	const said = (...options: readonly object[]) =>
		optionPoints(question("q", counted, ...options), counted as never);
	expect(said(option(7, 0))).toBe("0 need, 4 readiness");
	expect(said()).toBe("4 readiness");
	const narrowing = option(0, 0);
	expect(optionPoints(question("q", narrowing), narrowing as never)).toBe("no points");
});

test("capabilities are asked for once each, in the order of the questions", () => {
	const dimensions = [
		{
			questions: [question("a", option(0, 0, { soft: ["x"] }), option(0, 0, { hard: ["y", "z"] }))],
		},
		{ questions: [question("b", option(0, 0, { hard: ["x"], soft: ["w"] }), option(0, 0))] },
	] as unknown as Instrument["dimensions"];
	expect(askedCapabilities({ dimensions })).toEqual(["x", "y", "z", "w"]);
	expect(questionsOf({ dimensions }).map(({ id }) => id)).toEqual(["a", "b"]);
});

test("the form gets the questionnaire without its own tests", () => {
	const own = { examples: 1, edge_cases: 2, band_tests: 3, worked_by_hand: 4 };
	expect(instrumentOf({ version: 5, ...own } as unknown as Readiness)).toEqual({ version: 5 });
});
