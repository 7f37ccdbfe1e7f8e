import { describe, expect, test } from "vitest";
import { anAxis, axisScore } from "#src/domain/strengths/axis.fixture.ts";
import type { AxisScore } from "#src/domain/strengths/axis.ts";
import { overlayFigure } from "./overlay.ts";
import { profileFigure } from "./profile.ts";
import { axisFigure } from "./strengths.ts";

const day = "2026-11-23";
const named = (id: string) => ({ id, name: id.toUpperCase() });
const measured = (id: string, low: number, high: number, more: Partial<AxisScore> = {}) =>
	axisScore(id, { low, high, value: (low + high) / 2, known: 2, ...more });
const by = (all: number, independent: number, ...sources: readonly string[]) => {
	return { publishers: { all, independent, sources } };
};
const speed = (scores: readonly AxisScore[]) =>
	axisFigure(anAxis("Speed", scores, { measured_by: "experiments" }), day);

describe("the axis of experiments", () => {
	test("names who added least, and where that was measured", () => {
		const figure = speed([
			measured("A", 0.8, 1, by(2, 1, "One, 2025", "Two, 2026")),
			measured("B", 0.1, 0.3, { ...by(1, 0, "One, 2025"), known: 5 }),
			measured("C", 0.2, 0.4),
		]);
		expect(figure).toMatchObject({
			id: "strengths-Speed",
			topic: "Speed, every active mesh",
			title: "Speed: A added least in One, 2025 and Two, 2026",
			takeaway:
				"3 active meshes in up to 5 loads, 1 independent publisher. Counted are experiments of the last two years, at the same layer and with mutual TLS on; older ones are history.",
			source: "Published experiments, each with its publisher",
		});
		expect(figure.unit).toMatch(/^Lowest added p99 latency of the same test/);
		expect(figure.chart).toMatchObject({ reading: "spread" });
		expect(figure.chart.rows.map(({ ground }) => ground)).toEqual([
			"2 loads, 2 publishers, 1 independent",
			"5 loads, 1 publisher, 0 independent",
			"2 loads",
		]);
		expect(figure.chart.rows[0]).toMatchObject({
			low: 80,
			value: 90,
			high: 100,
			isQuiet: false,
			address: "/strengths/A/#Speed",
		});
	});

	test("says a tie, and that nobody independent measured", () => {
		const figure = speed([measured("A", 0.5, 1), measured("B", 0.4, 0.9, { known: 1 })]);
		expect(figure.title).toBe("Speed: A and B tie");
		expect(figure.takeaway).toMatch(
			/^2 active meshes in up to 2 loads, no independent publisher\. /,
		);
	});

	test("without a measurement says so", () => {
		expect(speed([])).toMatchObject({
			title: "Speed: no comparable measurement of the last two years",
			takeaway: "That says nothing about how fast any of them is.",
		});
		expect(axisFigure(anAxis("Reach", []), day).takeaway).toBe(
			"No mesh has been read for it yet, so that nothing is compared.",
		);
	});
});

test.each([
	["capabilities", "Share of the weighted capabilities", "Claims of the entries"],
	["project", "Share of the weighted facts", "Facts of the entries"],
	[
		"getting-started",
		"Fewest steps among active meshes",
		"The projects' own getting-started pages",
	],
] as const)("an axis of %s has its own unit and source", (measured_by, unit, source) => {
	const figure = axisFigure(anAxis("x", [axisScore("A")], { measured_by }), day);
	expect(figure.unit).toContain(unit);
	expect(figure.source).toContain(source);
});

test("a weight that is left is enough, and more than three that overlap are named", () => {
	const capabilities = [
		{ id: "a", weight: 0, why: "" },
		{ id: "b", weight: 1, why: "" },
	];
	const scores = ["A", "B", "C", "D"].map((id, at) =>
		axisScore(id, { low: at / 10, high: 0.9, known: 2, asked: 2 }),
	);
	const figure = axisFigure(anAxis("Reach", scores, { capabilities }), day);
	expect(figure.title).toBe("Reach: 4 meshes tie");
	expect(figure.takeaway).toBe(
		"Their intervals overlap: A, B, C and D. From 0 to 30 % is proven among 4 active meshes.",
	);
});

describe("the profile of one mesh", () => {
	const ended = { id: "old", name: "Old", lifecycle: "discontinued" as const };

	test("tells what it is ahead on from what it ties on, and gives places as a range", () => {
		const spectra = [
			anAxis("First", [axisScore("a", { low: 0.9 }), axisScore("b"), axisScore("c")]),
			anAxis("Second", [
				axisScore("a", { low: 0.5 }),
				axisScore("b", { low: 0.5 }),
				...["c", "d", "e"].map((id) => axisScore(id, { low: 0.1 })),
				axisScore("old", { low: 1, mesh: ended }),
			]),
			anAxis("Third", [axisScore("a", { low: 0.1 }), axisScore("b", { low: 0.4 })]),
			anAxis("Speed", [measured("a", 0.2, 0.6), measured("b", 0.9, 1)], {
				measured_by: "experiments",
			}),
		];
		const figure = profileFigure(named("a"), spectra, day);
		expect(figure.title).toBe("A is ahead on first and ties at the top on second");
		expect(figure.takeaway).toBe("Most is proven on first (90 %), least on third (10 %).");
		expect(figure.coverage).toBe("A value on all 4 axes.");
		expect(figure.chart.rows.map(({ id, low, high, ground }) => [id, low, high, ground])).toEqual([
			["First", 90, 90, "place 1 of 3"],
			["Second", 50, 50, "place 1 to 2 of 5"],
			["Third", 10, 10, "place 2 of 2"],
			["Speed", 40, 40, "place 2 of 2"],
		]);
		expect(figure).toMatchObject({ id: "strengths-of-a", home: "/strengths/a/#figure" });
		expect(figure.chart.rows[0]?.address).toBe("/strengths/a/#First");
	});

	test("without a strength or a value says so", () => {
		const low = anAxis("First", [axisScore("a", { low: 0.1 }), axisScore("b", { low: 0.4 })]);
		expect(profileFigure(named("a"), [low], day).title).toBe("A on every axis");
		const none = profileFigure(named("z"), [low, anAxis("Second", [])], day);
		expect(none.takeaway).toBe("No axis has a value.");
		expect(none.coverage).toBe("No value on first and second.");
		const tie = anAxis("First", [
			...["a", "b"].map((id) => axisScore(id, { low: 0.5 })),
			...["c", "d"].map((id) => axisScore(id, { low: 0.1 })),
		]);
		expect(profileFigure(named("a"), [tie], day).title).toBe("A ties at the top on first");
	});
});

describe("an overlay", () => {
	const overlay = (spectra: Parameters<typeof overlayFigure>[1]) =>
		overlayFigure([named("a"), named("b")], spectra, day);
	const axis = (id: string, a: readonly [number, number], b: readonly [number, number]) =>
		anAxis(id, [
			axisScore("a", { low: a[0], high: a[1] }),
			axisScore("b", { low: b[0], high: b[1] }),
		]);

	test("counts who is ahead with every unknown against it, and names the widest gap", () => {
		const figure = overlay([
			axis("First", [0.9, 1], [0.1, 0.6]),
			axis("Second", [0.1, 0.2], [0.7, 0.7]),
			axis("Third", [0.5, 0.9], [0.5, 0.5]),
		]);
		expect(figure.title).toBe(
			"Of 3 axes, ahead of the others shown: A on 1 and B on 1; tied or without a value on 1",
		);
		expect(figure.takeaway).toBe(
			"They differ most on second: at least 50 points between the first and the last.",
		);
		expect(figure.coverage).toBe("Every mesh shown has a value on every axis.");
		expect(figure.chart.series[1]).toEqual({
			id: "b",
			name: "B",
			low: [10, 70, 50],
			high: [60, 70, 50],
		});
		expect(figure.chart.axes[0]).toEqual({ id: "First", name: "First", short: "First" });
	});

	test("says a tie on every axis, and takes the median of what was measured", () => {
		const fast = anAxis("Speed", [measured("a", 0.2, 0.6), measured("b", 0.4, 0.4)], {
			measured_by: "experiments",
		});
		const figure = overlay([fast]);
		expect(figure.title).toBe("A and B tie on every axis");
		expect(figure.takeaway).toBe("On no axis is one certainly ahead of another.");
		expect(figure.chart.series[0]).toMatchObject({ low: [40], high: [40] });
	});
});
