import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { parse } from "yaml";
import type { Readiness } from "#src/schema/readiness/readiness.ts";
import { answerFile, readAnswerFile } from "./answer-file.ts";

const instrument: Readiness = parse(readFileSync("data/readiness.yaml", "utf8"));
const answers = { growth: "some", zones: "dont-know" };
const damaged = { answers: {}, version: undefined, notes: [{ kind: "damaged" }], name: undefined };

const read = (file: unknown) => readAnswerFile(JSON.stringify(file), instrument);

test("what is saved is read again, with the name it was saved under", () => {
	expect(read(answerFile(answers, instrument, "Payments"))).toEqual({
		answers,
		version: 1,
		notes: [],
		name: "Payments",
	});
	expect(read(answerFile({}, instrument))).toMatchObject({ answers: {}, notes: [] });
});

test("nothing saved is a clean start without a note", () => {
	expect(readAnswerFile(null, instrument)).toMatchObject({ answers: {}, notes: [] });
});

test("what no longer fits is named and the rest is kept", () => {
	const file = { ...answerFile(answers, instrument), version: 3 };
	const changed = { ...file, answers: { ...answers, gone: "yes", growth: "some-more" } };
	expect(read(changed)).toMatchObject({
		answers: { zones: "dont-know" },
		version: 3,
		notes: [
			{ kind: "other-version", version: 3 },
			{ kind: "unknown-option", question: "growth" },
			{ kind: "unknown-question", question: "gone" },
		],
	});
});

test.each([
	["no JSON", "{"],
	["an empty text", ""],
	["a list", "[]"],
	["null", "null"],
	["another format", '{"format":"other","version":1,"answers":{}}'],
	["no version", '{"format":"meshscape-readiness","answers":{}}'],
	["no answers", '{"format":"meshscape-readiness","version":1}'],
	["answers that are a list", '{"format":"meshscape-readiness","version":1,"answers":["few"]}'],
	["numbers as answers", '{"format":"meshscape-readiness","version":1,"answers":{"growth":1}}'],
	["an inherited name", '{"format":"meshscape-readiness","version":1,"answers":{"__proto__":"x"}}'],
	["markup", '{"format":"meshscape-readiness","version":1,"answers":{"growth":"<b>"}}'],
	["a million brackets", "[".repeat(999_999)],
	["too much", `"${"a".repeat(1_000_001)}"`],
])("%s is damaged", (_, text) => {
	expect(readAnswerFile(text, instrument)).toEqual(damaged);
});

test("a name becomes one short line of text", () => {
	const named = (name: unknown) => read({ ...answerFile(answers, instrument), name }).name;
	expect(named(" Team\u0000\n\u202eA ")).toBe("Team A");
	expect(named("x".repeat(200))).toHaveLength(80);
	expect(named({})).toBeUndefined();
	expect(named(" ")).toBeUndefined();
});

test("no JSON whatever makes it throw", () => {
	fc.assert(
		fc.property(fc.json(), fc.jsonValue(), (text, value) => {
			readAnswerFile(text, instrument);
			read({ ...answerFile(answers, instrument), answers: value });
		}),
	);
});
