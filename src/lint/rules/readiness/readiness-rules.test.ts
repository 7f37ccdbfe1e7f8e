import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { catalogWith, messages } from "#src/lint/catalog.fixture.ts";
import { type Rule, runRules } from "#src/lint/rule.ts";
import type { Readiness } from "#src/schema/readiness/readiness.ts";
import { readinessBands } from "./readiness-bands.ts";
import { readinessCapability } from "./readiness-capability.ts";
import { readinessExamples } from "./readiness-examples.ts";
import { readinessIds } from "./readiness-ids.ts";
import { readinessNextStep } from "./readiness-next-step.ts";
import { readinessReference } from "./readiness-reference.ts";
import { readinessSums } from "./readiness-sums.ts";

const FILE = "data/readiness.yaml";
const source = readFileSync(FILE, "utf8");
const vocabulary = parse(readFileSync("data/capabilities.yaml", "utf8"));

/** What a rule says of the questionnaire after parts of its text were replaced. */
function saidAfter(rule: Rule, replacements: Readonly<Record<string, string>>) {
	const text = Object.entries(replacements).reduce((before, [from, to]) => {
		expect(before).toContain(from);
		return before.replace(from, to);
	}, source);
	const data = parse(text);
	return messages(rule, catalogWith({ [FILE]: data, "data/capabilities.yaml": vocabulary }));
}

const rules = [
	readinessBands,
	readinessCapability,
	readinessExamples,
	readinessIds,
	readinessNextStep,
	readinessReference,
	readinessSums,
];

test.each(rules.map((rule) => [rule.id, rule] as const))(
	"%s holds for the questionnaire",
	(_, rule) => {
		expect(saidAfter(rule, {})).toEqual([]);
	},
);

test.each(rules.map((rule) => [rule.id, rule] as const))(
	"%s puts up with missing parts",
	(_, rule) => {
		const data: Readiness = parse(source);
		for (const key of Object.keys(data)) {
			const without = { ...data, [key]: undefined };
			expect(() => messages(rule, catalogWith({ [FILE]: without }))).not.toThrow();
		}
		const hollow = {
			...data,
			dimensions: [undefined, { questions: [undefined, { options: [{}] }] }],
		};
		expect(() => messages(rule, catalogWith({ [FILE]: hollow }))).not.toThrow();
		expect(messages(rule, catalogWith({ [FILE]: {} }))).toEqual([]);
	},
);

test("ids that are listed twice and reserved ids are reported", () => {
	const changes = {
		"id: growth": "id: v",
		"id: platform\n": "id: services\n",
		"id: queues": "id: dont-know",
		"id: shallow": "id: hardly",
		"id: C2": "id: F1",
		"id: layer5-when": "id: nova",
		"id: insurer": "id: floor",
		"- id: pilot\n    name: Pilot first": "- id: adopt\n    name: Pilot first",
	};
	// The place of something in its list changes with each question and source.
	const said = saidAfter(readinessIds, changes).map((text) => text.replace(/\.\d+/g, ".N"));
	expect(said).toMatchInlineSnapshot(`
		[
		  "data/readiness.yaml dimensions.N.id (value): "services" is listed twice in readiness.yaml. Ids never change: give the newer one another.",
		  "data/readiness.yaml dimensions.N.questions.N.options.N.id (value): "hardly" is listed twice in readiness.yaml. Ids never change: give the newer one another.",
		  "data/readiness.yaml sources.N.id (value): "nova" is listed twice in readiness.yaml. Ids never change: give the newer one another.",
		  "data/readiness.yaml verdicts.N.id (value): "adopt" is listed twice in readiness.yaml. Ids never change: give the newer one another.",
		  "data/readiness.yaml scoring.caps.N.id (value): "F1" is listed twice in readiness.yaml. Ids never change: give the newer one another.",
		  "data/readiness.yaml edge_cases.N.id (value): "floor" is listed twice in readiness.yaml. Ids never change: give the newer one another.",
		  "data/readiness.yaml dimensions.N.questions.N.id (value): "v" is the id of a question in readiness.yaml. Links carry the version as this.",
		  "data/readiness.yaml dimensions.N.questions.N.options.N.id (value): "dont-know" is the id of an option in readiness.yaml. Every question takes it anyway.",
		]
	`);
});

test("what names an id that is listed twice, or compares its examples, is explained by it", () => {
	const data = { dimensions: [{ id: "a" }, { id: "a" }] };
	expect(runRules([readinessIds], catalogWith({ [FILE]: data }))).toMatchObject([
		{
			file: FILE,
			path: ["dimensions", 1, "id"],
			at: "value",
			explains: ["readiness-reference", "readiness-examples"],
		},
	]);
});

test("what has no id yet is not listed twice, and options of two questions may share one", () => {
	const options = [{ id: "yes" }, { id: "no" }, {}, {}];
	const questions = [{ id: "a", options }, { id: "b", options }, {}, {}];
	const data = { dimensions: [{ questions }, {}, {}], sources: [{}, {}], verdicts: [{}, {}] };
	expect(messages(readinessIds, catalogWith({ [FILE]: data }))).toEqual([]);
});

test("a tag that is not a capability is reported, and one that is hard and soft at once", () => {
	const changes = { "hard: [fips]": "hard: [fpis]", "soft: [jwt,": "soft: [l7-authz, jwt," };
	expect(saidAfter(readinessCapability, changes)).toMatchInlineSnapshot(`
		[
		  "data/readiness.yaml dimensions.2.questions.1.options.3.soft.0 (value): "l7-authz" in readiness.yaml is hard and soft for one answer. Leave out the soft one.",
		  "data/readiness.yaml dimensions.2.questions.2.options.2.hard.0 (value): "fpis" in readiness.yaml is not a capability. Did you mean "fips"?",
		]
	`);
});

test("names that lead nowhere are reported with the nearest one", () => {
	const changes = {
		"sources: [bro-sre, nova,": "sources: [bro-sre, novo,",
		"for: encryption": "for: encrypton",
		"options: [grpc]": "options: [gprc]",
		"shown_after: [F1]": "shown_after: [F2]",
		"option: nobody": "option: somebody",
		"question: latency,": "question: latancy,",
		"example: bank": "example: banks",
		"growth: some,": "grwth: some,",
		"clusters: one,": "clusters: two,",
	};
	expect(saidAfter(readinessReference, changes)).toMatchInlineSnapshot(`
		[
		  "data/readiness.yaml dimensions.0.questions.0.sources.1 (value): "novo" in readiness.yaml is not a source. Did you mean "nova"?",
		  "data/readiness.yaml alternatives.list.0.for (value): "encrypton" in readiness.yaml is not a question. Did you mean "encryption"?",
		  "data/readiness.yaml alternatives.list.5.options.0 (value): "gprc" in readiness.yaml is not an option. Did you mean "grpc"?",
		  "data/readiness.yaml alternatives.shown_after.0 (value): "F2" in readiness.yaml is not a floor. Did you mean "F1"?",
		  "data/readiness.yaml scoring.caps.0.when.option (value): "somebody" in readiness.yaml is not an option. There are: nobody, one, team, product.",
		  "data/readiness.yaml scoring.caps.1.when.question (value): "latancy" in readiness.yaml is not a question. Did you mean "latency"?",
		  "data/readiness.yaml examples.0.answers.grwth (key): "grwth" in readiness.yaml is not a question. Did you mean "growth"?",
		  "data/readiness.yaml examples.0.answers.clusters (value): "two" in readiness.yaml is not an option. There are: one, separate, together, others.",
		  "data/readiness.yaml worked_by_hand.example (value): "banks" in readiness.yaml is not an example. Did you mean "bank"?",
		]
	`);
});

test("sides that do not add up to 100 are reported", () => {
	const changes = {
		"text: Twice as many or more, need: 5": "text: Twice as many or more, need: 6",
		"maxima: { need: 100, readiness: 100 }": "maxima: { need: 100, readiness: 90 }",
	};
	expect(saidAfter(readinessSums, changes)).toMatchInlineSnapshot(`
		[
		  "data/readiness.yaml scoring.maxima.need (value): The highest need points in readiness.yaml add up to 101, not 100. Take 1 from the highest option of one or several of: service-count 12, encryption 12, authorization 9, failures 9, call-style 8, clusters 8, visibility 8, languages 7, releases 7, growth 6, protocols 6, assurance 5, zones 4. The examples are compared once the sum is right.",
		  "data/readiness.yaml scoring.maxima.readiness (value): The maximum of readiness in readiness.yaml is given as 90. Write 100.",
		]
	`);
});

test("gaps and overlaps between bands are reported", () => {
	const changes = {
		"low: { from: 0, to: 39 }": "low: { from: 1, to: 38 }",
		"low: { from: 0, to: 44 }": "low: { from: 0, to: 45 }",
		"high: { from: 70, to: 100 }": "high: { from: 70, to: 99 }",
	};
	expect(saidAfter(readinessBands, changes)).toMatchInlineSnapshot(`
		[
		  "data/readiness.yaml scoring.bands.need.low.from (value): The band "low" of need in readiness.yaml goes from 1. Write 0, so that every score has one band.",
		  "data/readiness.yaml scoring.bands.need.medium.from (value): The band "medium" of need in readiness.yaml goes from 40. Write 39, so that every score has one band.",
		  "data/readiness.yaml scoring.bands.readiness.medium.from (value): The band "medium" of readiness in readiness.yaml goes from 45. Write 46, so that every score has one band.",
		  "data/readiness.yaml scoring.bands.readiness.high.to (value): The band "high" of readiness in readiness.yaml goes to 99. Write 100.",
		]
	`);
});

test("a question with readiness points needs a next step", () => {
	const changes = { "        next_step: Record the same": "        note: Record the same" };
	expect(saidAfter(readinessNextStep, changes)).toMatchInlineSnapshot(`
		[
		  "data/readiness.yaml dimensions.3.questions.1.next_step (value): "telemetry" in readiness.yaml has readiness points but no next_step. Add next_step: what somebody with few points should do, in a sentence.",
		]
	`);
});

test("results the rules do not give are reported at their place", () => {
	const changes = {
		"score: 87, band: high": "score: 86, band: medium",
		", band_after_floor: medium": "",
		"base_verdict: not-needed\n      verdict: not-needed": "verdict: pilot",
		"largest_gaps: [runtime, delivery, skills]": "largest_gaps: [delivery, runtime, skills]",
		"need: [12, 2, 8,": "need: [12, 3, 8,",
		"need: 65, readiness: 70, base_verdict: adopt": "need: 65, readiness: 70, base_verdict: pilot",
	};
	expect(saidAfter(readinessExamples, changes)).toMatchInlineSnapshot(`
		[
		  "data/readiness.yaml examples.0.expected.base_verdict (value): The example "young-shop" in readiness.yaml: base verdict is left out, but the rules give "not-needed"; verdict is "pilot", but the rules give "not-needed". Correct it. If points or rules changed on purpose, raise the version too.",
		  "data/readiness.yaml examples.2.expected.need.score (value): The example "bank" in readiness.yaml: need score is 86, but the rules give 87; need band is "medium", but the rules give "high"; largest gaps is ["delivery","runtime","skills"], but the rules give ["runtime","delivery","skills"]. Correct it. If points or rules changed on purpose, raise the version too.",
		  "data/readiness.yaml edge_cases.0.expected.need.band_after_floor (value): The example "floor" in readiness.yaml: need band after floor is left out, but the rules give "medium". Correct it. If points or rules changed on purpose, raise the version too.",
		  "data/readiness.yaml worked_by_hand.need (value): "bank" worked by hand in readiness.yaml: its list for need is [12,3,8,7,6,8,12,9,3,4,7,5,4], but the rules give [12,2,8,7,6,8,12,9,3,4,7,5,4]. Correct it. If points or rules changed on purpose, raise the version too.",
		  "data/readiness.yaml band_tests.11.base_verdict (value): The test at need 65 and readiness 70 in readiness.yaml: the verdict is "pilot", but the rules give "adopt". Correct it. If points or rules changed on purpose, raise the version too.",
		]
	`);
});

test("the order in which an example states its parts does not matter", () => {
	const changes = {
		"need: [visibility, languages, growth]\n        readiness: [runtime, delivery, latency]":
			"readiness: [runtime, delivery, latency]\n        need: [visibility, languages, growth]",
	};
	expect(saidAfter(readinessExamples, changes)).toEqual([]);
});
