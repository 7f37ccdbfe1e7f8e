import { describe, expect, test } from "vitest";
import { mesh, proxy } from "#src/domain/entries/entry.fixture.ts";
import { anAxis, axisScore } from "#src/domain/strengths/axis.fixture.ts";
import { figureCsv, figureJson } from "#src/domain/text/table.ts";
import { listed } from "#src/domain/text/words.ts";
import { chartTable } from "./chart-table.ts";
import { adoptionFigure, freshnessFigure, knownFigure } from "./claims.ts";
import { landscapeFigure, lifespanFigure } from "./landscape.ts";
import { overlayFigure } from "./overlay.ts";
import { profileFigure } from "./profile.ts";
import { axisFigure } from "./strengths.ts";

const day = "2026-11-23";
const source = "https://example.org/";
const claim = (level: "full" | "partial" | "none", checked = day) => ({
	level,
	checked,
	evidence: source,
});

test("an axis names who is ahead, by how much, and how much of it is known", () => {
	const ended = { id: "gone", name: "Gone", lifecycle: "discontinued" as const };
	const found = anAxis("speed", [
		axisScore("Istio", { low: 0.9, known: 2, asked: 2 }),
		axisScore("Kuma", { low: 0.4, high: 0.6, known: 1, asked: 2 }),
		axisScore("Gone", { low: 0.8, mesh: ended, known: 2, asked: 2 }),
	]);
	const figure = axisFigure(found, day);
	expect(figure.title).toBe("speed: Istio is ahead of every other active mesh");
	expect(figure.takeaway).toBe(
		"It proves 90 %; no other could reach more than 60 %. From 40 to 90 % is proven among 2 active meshes.",
	);
	expect(figure.coverage).toBe("3 of 4 answers known (75 %); complete for 1 of 2 active meshes.");
	expect(figure.home).toBe("/strengths/#speed");
	expect(figure.chart.rows.map(({ id }) => id)).toEqual(["Istio", "Kuma"]);
	expect(axisFigure(found, day, true).chart.rows.map(({ id }) => id)).toEqual([
		"Istio",
		"Kuma",
		"gone",
	]);
});

test.each([
	["equal places", [axisScore("A"), axisScore("B")], "speed: A and B tie"],
	[
		"touching intervals",
		[axisScore("A", { low: 0.9 }), axisScore("B", { low: 0.2, high: 0.9 })],
		"speed: A and B tie",
	],
	["many", ["A", "B", "C", "D"].map((id) => axisScore(id)), "speed: 4 meshes tie"],
	[
		"one that only unknowns could equal",
		[axisScore("A", { low: 0.9 }), axisScore("B", { low: 0, high: 1, known: 0, asked: 2 })],
		"speed: no mesh is shown to be ahead of A; of 1 more too little is known",
	],
	["nothing", [], "speed: too little is known to tell"],
])("nobody leads with %s", (_words, scores, title) => {
	expect(axisFigure(anAxis("speed", scores), day).title).toBe(title);
});

test("an axis without any weight says so instead of calling its meshes unknown", () => {
	const capabilities = [{ id: "grpc", weight: 0, why: "Common." }];
	const figure = axisFigure(anAxis("speed", [], { capabilities }), day);
	expect(figure.title).toBe("speed: no capability has a weight");
	expect(figure.takeaway).toBe("Give at least one capability a weight above 0.");
});

test("the performance axis shows the spread and says who was not measured", () => {
	const found = anAxis(
		"speed",
		[
			axisScore("A", {
				low: 0.2,
				value: 0.6,
				high: 1,
				known: 3,
				publishers: { all: 2, independent: 1, sources: ["One, 2025", "Two, 2026"] },
			}),
		],
		{
			measured_by: "experiments",
		},
	);
	const missing = { id: "b", name: "B", lifecycle: "active" as const };
	const figure = axisFigure({ ...found, without: [missing] }, day);
	expect(figure.chart.rows[0]).toMatchObject({
		low: 20,
		value: 60,
		high: 100,
		ground: "3 loads, 2 publishers, 1 independent",
	});
	expect(figure.coverage).toBe(
		"1 of 2 active meshes were measured under like conditions; no value for the other 1.",
	);
});

test("a profile names all axes a mesh is ahead on and those without a value", () => {
	const spectra = [
		anAxis("speed", [axisScore("a", { low: 0.9 }), axisScore("b")]),
		anAxis("reach", [axisScore("a", { low: 0.4 }), axisScore("b", { low: 0.3 })]),
		anAxis("depth", [axisScore("b")]),
	];
	const figure = profileFigure({ id: "a", name: "A" }, spectra, day);
	expect(figure.title).toBe("A is ahead on speed and reach");
	expect(figure.takeaway).toBe("Most is proven on speed (90 %), least on reach (40 %).");
	expect(figure.coverage).toBe("No value on depth.");
	expect(figure.chart.rows.map(({ ground }) => ground)).toEqual(["place 1 of 2", "place 1 of 2"]);
});

test("an overlay leaves a gap where there is no value and counts it", () => {
	const spectra = [
		anAxis("speed", [axisScore("a", { low: 0.9 })]),
		anAxis("reach", [axisScore("a"), axisScore("b", { low: 0.1 })]),
	];
	const meshes = [
		{ id: "a", name: "A" },
		{ id: "b", name: "B" },
	];
	const figure = overlayFigure(meshes, spectra, day);
	expect(figure.chart.series.map(({ low }) => low)).toEqual([
		[90, 50],
		[null, 10],
	]);
	expect(figure.title).toBe(
		"Of 2 axes, ahead of the others shown: A on 1; tied or without a value on 1",
	);
	expect(figure.takeaway).toContain("differ most on reach: at least 40 points");
	expect(figure.coverage).toContain("1 of 4 places");
});

test("lives name the undated and count how they ended", () => {
	const meshes = [
		mesh("istio", { ga: { date: "2018-07", source }, announced: { date: "2017-05", source } }),
		mesh("gone", {
			status: "discontinued",
			announced: { date: "2019", source },
			ended: { date: "2021", source },
		}),
		mesh("undated"),
	];
	const figure = lifespanFigure(meshes, day);
	expect(figure.title).toBe(
		"Of 2 dated meshes 1 are discontinued, 1 active and 0 of unclear status",
	);
	expect(figure.coverage).toContain("not drawn: undated");
	expect(chartTable(figure.chart).rows[1]?.values).toEqual([
		"gone",
		"2019",
		null,
		"2021",
		"discontinued",
		null,
	]);
});

test("the landscape counts every entry once", () => {
	const entries = [
		mesh("a", { governance: { steward: "CNCF", level: "graduated", source, steps: [] } }),
		mesh("b", { status: "archived", governance: { steward: "A company", source, steps: [] } }),
		proxy("c", { status: "unknown" }),
	];
	const { chart, title } = landscapeFigure(entries, day);
	expect(title).toBe("1 of 3 entries are active; 1 belongs to a foundation");
	expect(chart.rows.flatMap(({ counts }) => counts).reduce((sum, count) => sum + count)).toBe(3);
});

test("adoption counts active meshes only, and full and partial as support", () => {
	const capabilities = [
		{ id: "jwt", name: "JWT", question: "?" },
		{ id: "mtls", name: "mTLS", question: "?" },
	];
	const meshes = [
		mesh("a", { capabilities: { mtls: claim("full") } }),
		mesh("b", { capabilities: { mtls: claim("partial"), jwt: claim("none") } }),
		mesh("c", { status: "archived", capabilities: { jwt: claim("full") } }),
	];
	const { chart, title, coverage } = adoptionFigure(capabilities, meshes, day);
	expect(chart.rows.map(({ id, counts }) => [id, ...counts])).toEqual([
		["mtls", 1, 1, 0, 0, 0],
		["jwt", 0, 0, 0, 1, 1],
	]);
	expect(title).toBe("1 of 2 capabilities are supported by more than half of the active meshes");
	expect(coverage).toBe("75 % of 4 answers known.");
});

test("what is known, what was looked for and what was not add up to the vocabulary", () => {
	const question = { question: "?", looked: "Docs", checked: day };
	const taken = { ...claim("full"), evidence_kind: "upstream" } as const;
	const meshes = [
		mesh("a", { capabilities: { mtls: claim("full") } }),
		{ ...mesh("b"), open_questions: { jwt: question } },
		mesh("c", { capabilities: { mtls: claim("none"), jwt: taken } }),
	];
	const { chart, takeaway } = knownFigure(meshes, 3, day);
	expect(chart.rows.map(({ counts }) => counts)).toEqual([
		[2, 0, 1],
		[1, 0, 2],
		[0, 1, 2],
	]);
	expect(takeaway).toContain("2 of 3 known answers have evidence about the mesh itself");
});

test("the axis of first steps says how many pages were counted, and that a recount may differ", () => {
	const axis = anAxis("steps", [
		axisScore("Both", { low: 0.7, high: 1, known: 2, asked: 2 }),
		axisScore("One", { low: 0, high: 1, known: 1, asked: 2 }),
	]);
	const found = { ...axis, axis: { ...axis.axis, measured_by: "getting-started" as const } };
	expect(axisFigure(found, day)).toMatchObject({
		title: "steps: Both and One tie",
		takeaway:
			"Both goals are counted for 1 active mesh, one of them for 1, none for 0. A recount may differ by a step for each goal, so places that touch tie.",
		source: "The projects' own getting-started pages, each with its address",
	});
});

test("ages are counted back from the newest check, not from today", () => {
	const entries = [
		mesh("a", {
			capabilities: {
				mtls: claim("full"),
				jwt: claim("full", "2026-09-01"),
				udp: claim("full", "2024-01-01"),
				tcp: { level: "full", evidence: source, recorded: day },
			},
		}),
	];
	const { chart, title, takeaway } = freshnessFigure(entries, day);
	expect(chart.rows.map(({ id, counts }) => [id, ...counts])).toEqual([
		["month", 1, 1],
		["quarter", 1, 0],
		["half", 0, 0],
		["year", 0, 0],
		["older", 1, 0],
	]);
	expect(title).toBe(
		"The evidence of 50 % of 4 claims was read in the three months to 23 November 2026",
	);
	expect(takeaway).toBe(
		"1 claims were carried over from another record and their evidence has not been read since. 1 claims are older than a year.",
	);
});

describe("files", () => {
	const figure = axisFigure(
		anAxis("speed", [axisScore('Mesh, "quoted"', { low: 0.5, high: 0.7 }), axisScore("=cmd")]),
		day,
	);

	test("CSV quotes what needs it and never begins a field like a formula", () => {
		expect(figureCsv(chartTable(figure.chart))).toBe(
			'Mesh,"Proven, %","Possible, %",Rests on\r\n' +
				'"Mesh, ""quoted""",50,70,1 of 1 known\r\n' +
				"'=cmd,50,50,1 of 1 known\r\n",
		);
	});

	test("JSON carries what must be cited with the numbers", () => {
		const json = JSON.parse(
			figureJson(figure, chartTable(figure.chart), "https://example.org/strengths/#speed"),
		);
		expect(json).toMatchObject({
			$schema: "https://example.org/schema/v1/api/figure.json",
			data_day: day,
			licence: "CC BY 4.0",
			address: "https://example.org/strengths/#speed",
			rows: [
				{ low: 50, high: 70 },
				{ low: 50, high: 50 },
			],
		});
	});
});

test("long lists are cut and say how much is left", () => {
	expect(listed([])).toBe("");
	expect(listed(["a"])).toBe("a");
	expect(listed(["a", "b", "c"])).toBe("a, b and c");
	expect(listed(["a", "b", "c", "d", "e"])).toBe("a, b, c and 2 others");
});
