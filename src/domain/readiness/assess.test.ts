import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import type { Readiness } from "#src/schema/readiness/readiness.ts";
import { type Answers, DONT_KNOW } from "./answers.ts";
import { assess } from "./assess.ts";
import { questionsOf } from "./instrument.ts";
import { bandOf, MOST_NAMED, VERDICTS, verdictAt } from "./score.ts";

const instrument: Readiness = parse(readFileSync("data/readiness.yaml", "utf8"));
const { scoring } = instrument;
const questions = questionsOf(instrument);
const cases = [...instrument.examples, ...instrument.edge_cases];
const bank = instrument.examples.find(({ id }) => id === "bank")?.answers ?? {};

const ids = (items: readonly { readonly question: string }[]) => items.map((one) => one.question);

/** Any way to fill in the form, questions skipped or not known included; half of them complete. */
const anyAnswers = fc.oneof(
	fc.record(fields([])),
	fc.record(fields([DONT_KNOW]), { requiredKeys: [] }),
) as fc.Arbitrary<Answers>;

function fields(further: readonly string[]) {
	const values = ({ options }: (typeof questions)[number]) =>
		fc.constantFrom(...options.map(({ id }) => id), ...further);
	return Object.fromEntries(questions.map((question) => [question.id, values(question)]));
}

describe("every example of the instrument gets its expected result", () => {
	test.each(cases.map((one) => [one.name, one] as const))("%s", (_, { answers, expected }) => {
		const result = assess(instrument, answers);
		for (const side of ["need", "readiness"] as const) {
			const { points, of, score, band, bandAfterFloors } = result[side];
			const { band_after_floor = expected[side].band, ...wanted } = expected[side];
			expect({ points, of, score, band, bandAfterFloors }).toEqual({
				band: undefined,
				...wanted,
				bandAfterFloors: band_after_floor,
			});
		}
		expect(result.baseVerdict).toBe(expected.base_verdict);
		expect(result.verdict).toBe(expected.verdict);
		expect(result.acted.map(({ id }) => id)).toEqual(expected.acted);
	});

	const named = cases.filter(({ expected }) => expected.weighed_most !== undefined);
	test.each(named.map((one) => [one.name, one] as const))("%s, in detail", (_, one) => {
		const { need, readiness, gaps } = assess(instrument, one.answers);
		const { weighed_most, largest_gaps } = one.expected;
		expect({ need: ids(need.weighedMost), readiness: ids(readiness.weighedMost) }).toEqual(
			weighed_most,
		);
		expect(ids(gaps).slice(0, MOST_NAMED)).toEqual(largest_gaps);
	});

	const asking = cases.filter(({ expected }) => expected.requirements !== undefined);
	test.each(asking.map((one) => [one.name, one] as const))("%s, requirements", (_, one) => {
		const { hard, soft, platforms } = assess(instrument, one.answers).requirements;
		expect({
			hard: hard.map(({ capability }) => capability),
			soft: soft.map(({ capability }) => capability),
			platforms: platforms.map(({ any }) => any),
		}).toEqual(one.expected.requirements);
	});
});

test.each(instrument.band_tests)("need $need and readiness $readiness: $base_verdict", (one) => {
	const full = (score: number) => ({ points: score, of: 100, score });
	const need = bandOf(scoring, "need", full(one.need));
	const readiness = bandOf(scoring, "readiness", full(one.readiness));
	expect(verdictAt(scoring, need, readiness)).toBe(one.base_verdict);
});

test("nothing answered gives no score, no band and no verdict", () => {
	const { need, readiness, verdict, unanswered, meshesFolded } = assess(instrument, {});
	expect([need.score, need.band, readiness.score, readiness.band, verdict]).toEqual(
		Array(5).fill(undefined),
	);
	expect(unanswered).toHaveLength(questions.length);
	expect(meshesFolded).toBe(true);
});

test("don't know scores like a skipped question and is listed as such", () => {
	const { telemetry: _, ...skipped } = bank;
	const unknown = assess(instrument, { ...bank, telemetry: DONT_KNOW });
	const { unanswered, ...rest } = assess(instrument, skipped);
	expect(unknown).toMatchObject(rest);
	// Questions that came later than the example are not answered in it either.
	const telemetryOf = (list: typeof unanswered) =>
		list.filter(({ question }) => question === "telemetry");
	expect(telemetryOf(unknown.unanswered)).toEqual([
		{ question: "telemetry", name: "Metrics and alerts", dontKnow: true, need: 0, readiness: 9 },
	]);
	expect(telemetryOf(unanswered)).toMatchObject([{ dontKnow: false }]);
});

test("a skipped question takes its points out of the sum and of what could be had", () => {
	const { ownership: _, ...answers } = bank;
	expect(assess(instrument, answers).readiness).toMatchObject({ points: 67, of: 84, score: 80 });
});

test("answers the instrument does not know count as skipped, inherited names as well", () => {
	const foreign = { "no-such-question": "yes", telemetry: "no-such-option" };
	expect(assess(instrument, foreign)).toEqual(assess(instrument, {}));
});

test("every cap that is in the way is named, whichever lowers furthest", () => {
	const answers = { ...bank, ownership: "nobody", "named-problem": "interest", latency: "none" };
	const result = assess(instrument, { ...answers, pilot: "real", telemetry: "slo" });
	expect(result.baseVerdict).toBe("pilot");
	expect(result.verdict).toBe("prepare");
	expect(result.acted.map(({ id }) => id)).toEqual(["C1"]);
	const able = { ...bank, skills: "experienced", "named-problem": "interest", latency: "none" };
	const capped = assess(instrument, able);
	expect([capped.baseVerdict, capped.verdict]).toEqual(["adopt", "pilot"]);
	expect(capped.acted.map(({ id }) => id)).toEqual(["C2", "C3"]);
});

test("a gap leads to the next better answer, not to the best", () => {
	const { gaps } = assess(instrument, { telemetry: "logs" });
	expect(gaps).toMatchObject([
		{ question: "telemetry", lost: 9, target: { option: "metrics", gain: 4 } },
	]);
});

test("alternatives belong to the needs that were named, and only to them", () => {
	const of = (id: string) => {
		const answers = cases.find((one) => one.id === id)?.answers ?? {};
		return assess(instrument, answers).alternatives.map((one) => one.for);
	};
	expect(of("young-shop")).toEqual(["visibility"]);
	expect(of("one-language-saas")).toEqual(["encryption", "authorization", "releases", "failures"]);
	expect(of("bank")).toEqual([]);
	expect(of("floor")).toEqual(["encryption", "authorization", "failures"]);
});

test("scores lie within 0 to 100 and skipping never crashes", () => {
	fc.assert(
		fc.property(anyAnswers, (answers) => {
			const { need, readiness } = assess(instrument, answers);
			for (const { score } of [need, readiness]) {
				expect(score ?? 0).toBeGreaterThanOrEqual(0);
				expect(score ?? 0).toBeLessThanOrEqual(100);
				expect(Number.isInteger(score ?? 0)).toBe(true);
			}
		}),
	);
});

test("an answer with more points never lowers the score of its side", () => {
	const anyQuestion = fc.constantFrom(...questions);
	const side = fc.constantFrom("need", "readiness");
	fc.assert(
		fc.property(anyAnswers, anyQuestion, side, (answers, { id, options }, on) => {
			const scores = options
				.toSorted((a, b) => a[on] - b[on])
				.map((option) => assess(instrument, { ...answers, [id]: option.id })[on].score ?? -1);
			expect(scores).toEqual(scores.toSorted((a, b) => a - b));
		}),
	);
});

test("caps never raise a verdict and leave no need as it is", () => {
	fc.assert(
		fc.property(anyAnswers, (answers) => {
			const { baseVerdict, verdict } = assess(instrument, answers);
			if (baseVerdict === undefined || verdict === undefined) return verdict === baseVerdict;
			if (baseVerdict === "not-needed") return verdict === "not-needed";
			return VERDICTS.indexOf(verdict) >= VERDICTS.indexOf(baseVerdict);
		}),
		{ numRuns: 500 },
	);
});

test("a verdict needs four fifths of either side", () => {
	fc.assert(
		fc.property(anyAnswers, (answers) => {
			const { need, readiness, verdict } = assess(instrument, answers);
			expect(verdict !== undefined).toBe(need.of >= 80 && readiness.of >= 80);
		}),
	);
});

test("a capability is asked for once, and never both as must and as wish", () => {
	fc.assert(
		fc.property(anyAnswers, (answers) => {
			const { hard, soft } = assess(instrument, answers).requirements;
			const all = [...hard, ...soft].map(({ capability }) => capability);
			expect(new Set(all).size).toBe(all.length);
		}),
	);
});

test("a side gets its band from exactly the points that completeness asks for on", () => {
	const side = { points: 1, score: 50 };
	const { completeness } = scoring;
	expect(bandOf(scoring, "need", { ...side, of: completeness - 1 })).toBeUndefined();
	expect(bandOf(scoring, "need", { ...side, of: completeness })).toBeDefined();
});

test("who needs no mesh is given no tasks to get ready for one", () => {
	const found = cases.map((one) => assess(instrument, one.answers));
	for (const { verdict, gapsAreTasks } of found)
		expect(gapsAreTasks).toBe(verdict !== "not-needed");
	expect(found.some(({ verdict }) => verdict === "not-needed")).toBe(true);
});
