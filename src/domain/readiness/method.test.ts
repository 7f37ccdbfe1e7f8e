import { describe, expect, test } from "vitest";
import type { Instrument } from "./instrument.ts";
import { makingOf } from "./method.ts";

/** Three questions in two groups, with 42 points of need at most. */
const instrument = {
	dimensions: [{ questions: [{ id: "a" }, { id: "b" }] }, { questions: [{ id: "c" }] }],
	scoring: { maxima: { need: 42, readiness: 42 } },
} as unknown as Instrument;

const parts = makingOf(instrument);

test("each part has the anchor that pages link to, and its title", () => {
	const anchors = Object.entries(parts).map(([part, { id, title }]) => [part, id, title]);
	expect(anchors).toEqual([
		["twoScores", "two-scores", "Why two scores"],
		["made", "how-it-was-made", "How it was made"],
		["judgement", "judgement", "What is judgement"],
		["change", "change", "Propose a change"],
	]);
});

test("questions, groups and points are counted in the questionnaire that is shown", () => {
	expect(parts.made.paragraphs[0]).toMatch(/ 3 questions in 2 groups remained\.$/);
	expect(parts.judgement.paragraphs[0]).toContain("the highest points of each side come to 42,");
});

describe("each part says what a reader asks of it", () => {
	test.each([
		["twoScores", /never added/, /independent voices/],
		["made", /wrote each criterion in our own words/, /no score is shown/],
		["judgement", /are editorial/],
		["change", /data\/readiness\.yaml/],
	] as const)("%s", (part, ...said) => {
		const { paragraphs } = parts[part];
		expect(paragraphs).toHaveLength(said.length);
		for (const [place, words] of said.entries()) expect(paragraphs[place]).toMatch(words);
	});
});
