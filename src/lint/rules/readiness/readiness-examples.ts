import { chosenAnswers } from "#src/domain/readiness/answers.ts";
import { exampleResult } from "#src/domain/readiness/quadrant.ts";
import { bandOf, verdictAt } from "#src/domain/readiness/score.ts";
import type { Rule } from "#src/lint/rule.ts";
import { baseName } from "#src/lint/strings.ts";
import type { Path } from "#src/schema/field-at.ts";
import type { ReadinessExample } from "#src/schema/readiness/example.ts";
import type { Readiness } from "#src/schema/readiness/readiness.ts";
import { isCovered } from "./readiness-bands.ts";
import { readinessInstruments } from "./readiness-instruments.ts";
import { isBalanced } from "./readiness-sums.ts";

/** A stated result that the rules do not give. */
type Difference = {
	/** The example, or the test. */
	readonly of: string;
	/** Which part of it. */
	readonly what: string;
	readonly path: Path;
	readonly stated: unknown;
	readonly actual: unknown;
};

const SIDE_PARTS = ["points", "of", "score", "band", "band_after_floor"] as const;
const WHOLE_PARTS = ["base_verdict", "verdict", "acted"] as const;
const NAMES: Readonly<Record<string, string>> = { of: "maximum" };
const DETAILS = ["weighed_most", "largest_gaps", "requirements"] as const;

/** The examples are the instrument's tests. */
export const readinessExamples: Rule = {
	id: "readiness-examples",
	description: "Every example of the questionnaire has the result its rules give.",
	why: "The examples are the tests of the questionnaire: readers check their own result against them.",
	example: {
		bad: "need: { points: 52, … } where the answers give 56",
		good: "need: { points: 56, … }",
	},
	isPerFile: true,
	check(catalog, report) {
		for (const { file, instrument } of readinessInstruments(catalog)) {
			// Points that do not add up, and scores without a band, give every example another result: one
			// cause, told by its rule.
			if (!isBalanced(instrument) || !isCovered(instrument)) continue;
			for (const [of, found] of Map.groupBy(differences(instrument), (one) => one.of)) {
				const [first] = found;
				if (first === undefined) continue;
				const parts = found.map(({ what, stated, actual }) => {
					return `${what} is ${inWords(stated)}, but the rules give ${inWords(actual)}`;
				});
				const message = `${of} in ${baseName(file)}: ${parts.join("; ")}.`;
				const hint = "Correct it. If points or rules changed on purpose, raise the version too.";
				report({ file, path: first.path, at: "value", message, hint });
			}
		}
	},
};

function inWords(value: unknown): string {
	return value === undefined ? "left out" : JSON.stringify(value);
}

function differences(instrument: Readiness): readonly Difference[] {
	const { examples, edge_cases, worked_by_hand: worked } = instrument;
	const cases = [
		...examples.map((example, index) => ({ example, path: ["examples", index] })),
		...edge_cases.map((example, index) => ({ example, path: ["edge_cases", index] })),
	];
	const written = cases.find(({ example }) => example.id === worked.example)?.example;
	const chosen = chosenAnswers(instrument, written?.answers ?? {});
	const sums = (["need", "readiness"] as const).map((side) => ({
		of: `"${worked.example}" worked by hand`,
		what: `its list for ${side}`,
		path: ["worked_by_hand", side],
		stated: worked[side],
		actual: chosen.map(({ option }) => option[side]).filter((points) => points > 0),
	}));
	const results = cases.flatMap(({ example, path }) => parts(instrument, example, path));
	return [...results, ...sums, ...bandTests(instrument)].filter(
		({ stated, actual }) => JSON.stringify(stated) !== JSON.stringify(actual),
	);
}

function bandTests({ band_tests, scoring }: Readiness): readonly Difference[] {
	return band_tests.map((test, index) => {
		const [need, readiness] = (["need", "readiness"] as const).map((side) =>
			bandOf(scoring, side, { points: test[side], of: 100, score: test[side] }),
		);
		const path = ["band_tests", index, "base_verdict"];
		const of = `The test at need ${test.need} and readiness ${test.readiness}`;
		return {
			of,
			what: "the verdict",
			path,
			stated: test.base_verdict,
			actual: verdictAt(scoring, need, readiness),
		};
	});
}

function parts(
	instrument: Readiness,
	{ id, answers, expected }: ReadinessExample,
	place: Path,
): readonly Difference[] {
	const actual = exampleResult(instrument, answers);
	const found = (path: readonly string[], stated: unknown, is: unknown): Difference => {
		const what = path.map((part) => NAMES[part] ?? part.replaceAll("_", " ")).join(" ");
		return {
			of: `The example "${id}"`,
			what,
			path: [...place, "expected", ...path],
			stated,
			actual: is,
		};
	};
	const sides = (["need", "readiness"] as const).flatMap((side) =>
		SIDE_PARTS.map((part) => found([side, part], expected[side][part], actual[side][part])),
	);
	const whole = WHOLE_PARTS.map((part) => found([part], expected[part], actual[part]));
	// What an example leaves out of these is not compared.
	const details = DETAILS.filter((part) => expected[part] !== undefined);
	return [
		...sides,
		...whole,
		...details.map((part) => found([part], expected[part], actual[part])),
	];
}
