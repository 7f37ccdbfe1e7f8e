import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import type { Readiness } from "#src/schema/readiness/readiness.ts";
import { DONT_KNOW } from "./answers.ts";
import { compareAnswers } from "./compare.ts";
import type { Instrument } from "./instrument.ts";

const rules: Readiness = parse(readFileSync("data/readiness.yaml", "utf8"));
const option = (id: string, need: number, readiness: number) => {
	return { id, text: `Answer ${id}`, need, readiness };
};
const question = (id: string) => ({
	id,
	name: `Question ${id}`,
	options: [option("no", 0, 1), option("yes", 4, 7)],
});
/** Four questions under the rules of the instrument. */
const instrument = {
	...rules,
	dimensions: [{ questions: ["a", "b"].map(question) }, { questions: ["c", "d"].map(question) }],
} as unknown as Instrument;

test("only questions that differ are listed, each with both answers and their points", () => {
	const { differences } = compareAnswers(
		instrument,
		{ a: "yes", b: "no", c: "yes" },
		{ a: "yes", b: "yes", d: DONT_KNOW },
	);
	const skipped = { option: undefined, answer: undefined, need: 0, readiness: 0 };
	const no = { option: "no", answer: "Answer no", need: 0, readiness: 1 };
	const yes = { option: "yes", answer: "Answer yes", need: 4, readiness: 7 };
	expect(differences).toEqual([
		{ question: "b", name: "Question b", first: no, second: yes },
		{ question: "c", name: "Question c", first: yes, second: skipped },
		{
			question: "d",
			name: "Question d",
			first: skipped,
			second: { ...skipped, option: DONT_KNOW },
		},
	]);
});

test("alike are answers that both gave; skipped, unknown and foreign ones do not count", () => {
	const first = { a: "yes", b: DONT_KNOW, c: "no", d: "maybe" };
	expect(compareAnswers(instrument, first, first).alike).toBe(2);
	expect(compareAnswers(instrument, first, { ...first, c: "yes" }).alike).toBe(1);
	expect(compareAnswers(instrument, {}, {}).alike).toBe(0);
});

test("both results are there, each of its own answers", () => {
	const found = compareAnswers(instrument, { a: "yes" }, { a: "no", b: "yes" });
	expect(found.first.need).toMatchObject({ points: 4, of: 4 });
	expect(found.second.need).toMatchObject({ points: 4, of: 8 });
});
