import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import type { Readiness } from "#src/schema/readiness/readiness.ts";
import { compareAnswers } from "./compare.ts";
import { answerStatistics, spreadOf } from "./statistics.ts";

const instrument: Readiness = parse(readFileSync("data/readiness.yaml", "utf8"));
const answersOf = (id: string) => instrument.examples.find((one) => one.id === id)?.answers ?? {};
const [shop, bank, insurer] = ["young-shop", "bank", "insurer"].map(answersOf);

test("the spread of numbers is their mean, their ends and their standard deviation", () => {
	expect(spreadOf([2, 4, 4, 4, 5, 5, 7, 9])).toEqual({
		count: 8,
		mean: 5,
		min: 2,
		max: 9,
		deviation: 2,
	});
	expect(spreadOf([])).toBeUndefined();
});

test("scores and verdicts of several sets are counted side by side", () => {
	const sets = [shop ?? {}, bank ?? {}, insurer ?? {}, {}];
	const { need, readiness, verdicts, withoutVerdict } = answerStatistics(instrument, sets);
	expect(need).toMatchObject({ count: 3, min: 15, max: 87, mean: (15 + 87 + 77) / 3 });
	expect(readiness).toMatchObject({ count: 3, min: 33, max: 83, mean: (42 + 83 + 33) / 3 });
	expect(verdicts).toEqual([
		{ verdict: "adopt", count: 1 },
		{ verdict: "pilot", count: 0 },
		{ verdict: "prepare", count: 1 },
		{ verdict: "not-needed", count: 1 },
	]);
	expect(withoutVerdict).toBe(1);
});

test("a question counts its answers, don't know and skipped ones, and how far apart they are", () => {
	const sets = [{ zones: "no" }, { zones: "wish" }, { zones: "dont-know" }, { zones: "gone" }, {}];
	const { questions } = answerStatistics(instrument, sets);
	expect(questions.find(({ question }) => question === "zones")).toMatchObject({
		options: [
			{ option: "no", count: 1 },
			{ option: "wish", count: 1 },
			{ option: "must", count: 0 },
		],
		dontKnow: 1,
		skipped: 2,
		need: { count: 2, mean: 1, min: 0, max: 2, deviation: 1 },
		readiness: undefined,
		disagreement: 0.5,
	});
});

test("of no sets there are no means", () => {
	const { sets, need, readiness, questions } = answerStatistics(instrument, []);
	expect([sets, need, readiness]).toEqual([0, undefined, undefined]);
	expect(questions.every(({ disagreement }) => disagreement === 0)).toBe(true);
});

test("a comparison shows only what differs, with the points of either answer", () => {
	const { telemetry: _, ...rest } = bank ?? {};
	const later = { ...rest, ownership: "team", zones: "dont-know" };
	const { differences, alike, first, second } = compareAnswers(instrument, bank ?? {}, later);
	expect(differences).toEqual([
		{
			question: "telemetry",
			name: "Metrics and alerts",
			first: {
				option: "alerts",
				answer: "Metrics, and alerts that get an answer",
				need: 0,
				readiness: 7,
			},
			second: { option: undefined, answer: undefined, need: 0, readiness: 0 },
		},
		expect.objectContaining({
			question: "zones",
			second: expect.objectContaining({ option: "dont-know" }),
		}),
		expect.objectContaining({ question: "ownership" }),
	]);
	expect(alike).toBe(23);
	expect([first.readiness.score, second.readiness.score]).toEqual([83, 78]);
});
