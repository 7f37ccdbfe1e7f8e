import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { parse } from "yaml";
import type { Readiness } from "#src/schema/readiness/readiness.ts";
import { DAMAGED, decodeAnswers, encodeAnswers, NO_ANSWERS, noteText } from "./answer-link.ts";
import { type Answers, DONT_KNOW } from "./answers.ts";
import { questionsOf } from "./instrument.ts";

const instrument: Readiness = parse(readFileSync("data/readiness.yaml", "utf8"));
const bank = instrument.examples.find(({ id }) => id === "bank")?.answers ?? {};

const anyAnswers = fc.record(
	Object.fromEntries(
		questionsOf(instrument).map(({ id, options }) => [
			id,
			fc.constantFrom(DONT_KNOW, ...options.map((option) => option.id)),
		]),
	),
	{ requiredKeys: [] },
) as fc.Arbitrary<Answers>;

test("what is encoded is decoded again, however the link is given", () => {
	fc.assert(
		fc.property(anyAnswers, (answers) => {
			const link = encodeAnswers(answers, instrument);
			const version = link === "" ? undefined : 1;
			const expected = { answers: { ...answers }, version, notes: [] };
			for (const given of [link, `#${link}`, `https://example.org/readiness/?view=all#${link}`]) {
				expect(decodeAnswers(given, instrument)).toEqual(expected);
			}
			expect(decodeAnswers(encodeURIComponent(link), instrument)).toEqual(expected);
		}),
	);
});

test("a link says in plain words what was answered", () => {
	expect(encodeAnswers({ growth: "some", "service-count": "lots" }, instrument)).toBe(
		"v=1&service-count=lots&growth=some",
	);
	expect(encodeAnswers({}, instrument)).toBe("");
});

test("a link with every answer stays below 500 characters", () => {
	expect(encodeAnswers(bank, instrument).length).toBeLessThan(500);
});

test("only what the instrument knows gets into a link", () => {
	const answers = { growth: "a&b=c", "no-question": "x", zones: "must" };
	expect(encodeAnswers(answers, instrument)).toBe("v=1&zones=must");
});

test("an older link still opens after the instrument has changed", () => {
	const newer: Readiness = { ...structuredClone(instrument), version: 2 };
	for (const dimension of newer.dimensions) {
		dimension.questions = dimension.questions.filter(({ id }) => id !== "service-count");
		for (const question of dimension.questions.filter(({ id }) => id === "growth"))
			question.options = question.options.filter(({ id }) => id !== "double");
	}
	const link = "v=1&service-count=lots&growth=double&call-style=deep";
	expect(decodeAnswers(link, newer)).toEqual({
		answers: { "call-style": "deep" },
		version: 1,
		notes: [
			{ kind: "other-version", version: 1 },
			{ kind: "unknown-question", question: "service-count", option: "lots" },
			{ kind: "unknown-option", question: "growth", option: "double" },
		],
	});
});

test.each(["", "#", "https://example.org/readiness/#"])("%j holds no answers", (link) => {
	expect(decodeAnswers(link, instrument)).toEqual(NO_ANSWERS);
});

test.each([
	["another fragment", "#main"],
	["no version", "service-count=lots"],
	["a version that is none", "v=0&service-count=lots"],
	["a version in words", "v=one&service-count=lots"],
	["half a pair", "v=1&service-count=lots&gro"],
	["a pair too many", "v=1&service-count=lots=few"],
	["a question answered twice", "v=1&growth=some&growth=double"],
	["a broken escape", "v=1&growth=%E0%A4%A"],
	["markup", "v=1&growth=<img src=x onerror=alert(1)>"],
	["escaped markup", "v=1&growth=%3Cscript%3E"],
	["an inherited name out of form", "v=1&__proto__=polluted"],
	["an endless id", `v=1&growth=${"a".repeat(100)}`],
	["an endless link", `v=1${"&a=b".repeat(5000)}`],
	["far too many answers", `v=1${Array.from({ length: 300 }, (_, n) => `&a${n}=b`).join("")}`],
])("a link with %s is damaged", (_, link) => {
	expect(decodeAnswers(link, instrument)).toEqual(DAMAGED);
});

test("names every object inherits are unknown questions", () => {
	const { answers, notes } = decodeAnswers("v=1&constructor=few&growth=some", instrument);
	expect(answers).toEqual({ growth: "some" });
	expect(notes).toEqual([{ kind: "unknown-question", question: "constructor", option: "few" }]);
});

test("no text whatever makes it throw or invent an answer", () => {
	const near = fc.string({ unit: fc.constantFrom(..."v=1&%#<-ab", "growth", "=some") });
	fc.assert(
		fc.property(fc.oneof(fc.string(), near), (text) => {
			const { answers } = decodeAnswers(text, instrument);
			const again = decodeAnswers(encodeAnswers(answers, instrument), instrument);
			expect(again.answers).toEqual(answers);
		}),
	);
});

const read: Readiness = parse(readFileSync("data/readiness.yaml", "utf8"));
const newerInstrument = { ...read, version: 3 };

test.each([
	[{ kind: "damaged" }, "The answers could not be read, so this is a clean start."],
	[
		{ kind: "other-version", version: 1 },
		"These answers were given to an earlier version of the questionnaire (1, now 3); points may have changed since.",
	],
	[
		{ kind: "other-version", version: 4 },
		"These answers were given to a later version of the questionnaire (4, now 3); points may have changed since.",
	],
	[
		{ kind: "unknown-question", question: "weather", option: "rain" },
		'There is no question "weather" here, so its answer "rain" was left out.',
	],
	[
		{ kind: "unknown-option", question: "growth", option: "triple" },
		'"Growth" has no answer "triple" here; please answer it again.',
	],
] as const)("%o is told in a sentence", (note, text) => {
	expect(noteText(note, newerInstrument)).toBe(text);
});
