import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import {
	candidate,
	claim,
	judgedMesh,
	must,
	need,
	TERMS,
	TWO_MODES,
} from "#src/domain/choosing/candidate.fixture.ts";
import { candidatesOf } from "#src/domain/choosing/candidate.ts";
import { decide } from "#src/domain/choosing/decide.ts";
import type { Readiness } from "#src/schema/readiness/readiness.ts";
import { readAnswerFile } from "./answer-file.ts";
import { resultFile } from "./export-json.ts";
import { questionsOf } from "./instrument.ts";

const instrument: Readiness = parse(readFileSync("data/readiness.yaml", "utf8"));
const ids = questionsOf(instrument).map(({ id }) => id);
// Of "ownership", "nobody" gives 0 of the readiness points that the best option gives.
const answers = { growth: "some", zones: "dont-know", ownership: "nobody" };
const best = Math.max(
	...(questionsOf(instrument).find(({ id }) => id === "ownership")?.options ?? []).map(
		({ readiness }) => readiness,
	),
);

test("a result holds its answers, its version and whose they are, and opens again as answers", () => {
	const file = resultFile(instrument, answers, undefined, "Payments");
	expect(file).toMatchObject({
		format: "meshscape-readiness",
		version: instrument.version,
		name: "Payments",
		answers,
	});
	expect(readAnswerFile(JSON.stringify(file), instrument)).toMatchObject({
		answers,
		name: "Payments",
		notes: [],
	});
	expect(resultFile(instrument, answers)).not.toHaveProperty("name");
});

test("what is not answered is named, don't know included, and each gap with the points it costs", () => {
	const { result } = resultFile(instrument, answers);
	expect(result.unanswered).toEqual(ids.filter((id) => id !== "growth" && id !== "ownership"));
	expect(result.gaps).toContainEqual({ question: "ownership", lost: best });
	expect(result.gaps.map(({ question }) => question)).not.toContain("zones");
	expect(result.largest_gaps).toEqual(result.gaps.map(({ question }) => question).slice(0, 3));
});

describe("meshes", () => {
	const asked = [
		must("mtls"),
		must("l4-authz", { any: ["l4-authz", "l7-authz"] }),
		need("udp"),
		need("wasm"),
	];
	const exported = (rows: Parameters<typeof decide>[0]) =>
		resultFile(instrument, answers, decide(rows, asked, { terms: TERMS })).result.meshes;

	test("are left out where they are not part of the export", () => {
		expect(resultFile(instrument, answers).result.meshes).toEqual([]);
	});

	test("are in the order of the page: what passes, may, does in part; then the fewest misses first", () => {
		const meshes = exported([
			candidate("AFar", { mtls: "none", "l4-authz": "none", "l7-authz": "none" }),
			candidate("Near", { mtls: "none", "l4-authz": "full" }),
			candidate("Half", { mtls: "partial", "l7-authz": "full" }),
			candidate("Open", { mtls: "full" }),
			candidate("In", { mtls: "full", "l7-authz": "full", udp: "partial" }),
		]);
		const none = { limited: [], to_be_checked: [], excluded_by: [] };
		expect(meshes).toEqual([
			{
				...none,
				id: "in",
				candidates: ["in"],
				outcome: "pass",
				// Half a point for udp; wasm is unknown and may give one more.
				wish_points: { low: 0.5, high: 1.5, of: 2 },
			},
			{
				...none,
				id: "open",
				candidates: ["open"],
				outcome: "to-be-checked",
				wish_points: { low: 0, high: 2, of: 2 },
				to_be_checked: ["l4-authz or l7-authz"],
			},
			{
				...none,
				id: "half",
				candidates: ["half"],
				outcome: "in-part",
				wish_points: { low: 0, high: 2, of: 2 },
				limited: ["mtls"],
			},
			{
				...none,
				id: "near",
				candidates: ["near"],
				outcome: "excluded",
				wish_points: { low: 0, high: 2, of: 2 },
				excluded_by: ["mtls"],
			},
			{
				...none,
				id: "afar",
				candidates: ["afar"],
				outcome: "excluded",
				wish_points: { low: 0, high: 2, of: 2 },
				excluded_by: ["mtls", "l4-authz or l7-authz"],
			},
		]);
	});

	test("name each mode that answers alike", () => {
		const both = { modes: ["sidecar", "ambient"] };
		const mesh = judgedMesh(
			"Two",
			{ mtls: claim("full", both), "l4-authz": claim("full", both) },
			{ modes: TWO_MODES },
		);
		expect(exported(candidatesOf([mesh])).map(({ candidates }) => candidates)).toEqual([
			["two:ambient", "two:sidecar"],
		]);
	});
});
