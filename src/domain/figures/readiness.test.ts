import { expect, test } from "vitest";
import { chartTable } from "#src/domain/figures/chart-table.ts";
import type { Instrument } from "#src/domain/readiness/instrument.ts";
import { type PlacedResult, placesInWords, planeModel, readinessFigure } from "./readiness.ts";

const band = (from: number, to: number) => ({ from, to });
/** Bands that differ between the sides, so that one taken for the other shows. */
const instrument = {
	scoring: {
		bands: {
			need: { low: band(0, 29), medium: band(30, 59), high: band(60, 100) },
			readiness: { low: band(0, 44), medium: band(45, 74), high: band(75, 100) },
		},
		table: {
			low: { low: "not-needed", medium: "not-needed", high: "not-needed" },
			medium: { low: "not-yet", medium: "pilot", high: "pilot" },
			high: { low: "prepare", medium: "pilot", high: "adopt" },
		},
	},
	verdicts: [{ id: "adopt", name: "Adopt now" }],
} as unknown as Pick<Instrument, "scoring" | "verdicts">;

const result = (need?: number, readiness?: number) =>
	({
		need: { score: need },
		readiness: { score: readiness },
		verdict: "adopt",
	}) as PlacedResult["result"];

test("the table of the map says each field by the bands of its own side", () => {
	const { rows } = chartTable(planeModel(instrument));
	expect(rows).toHaveLength(9);
	expect(rows[0]?.values).toEqual(["not-needed", 0, 29, 0, 44]);
	expect(rows[8]?.values).toEqual(["Adopt now", 60, 100, 75, 100]);
});

test("a result is placed by its own scores, and its verdict's fields are given", () => {
	const model = planeModel(instrument, [{ name: "First", result: result(90, 80) }]);
	expect(model.results).toEqual([{ id: "result-1", name: "First", need: 90, readiness: 80 }]);
	expect(model.fields.filter(({ isGiven }) => isGiven).map(({ verdict }) => verdict)).toEqual([
		"adopt",
	]);
	expect(placesInWords(model)).toBe("First Need 90 and readiness 80 of 100");
});

test("a result without one of its scores has no place", () => {
	const model = planeModel(instrument, [{ result: result(90, undefined) }]);
	expect(model.results).toEqual([]);
	expect(placesInWords(model)).toBe("Too little is answered for a place on the map");
});

test("the map's title has the bound of each side", () => {
	const questionnaire = { ...instrument, version: "3", title: "Readiness" } as never;
	const { title, coverage, chart } = readinessFigure(questionnaire, "2026-11-28");
	expect(title).toBe("Adopt now: from need 60 and readiness 75 of 100 on");
	expect(coverage).toContain("Version 3 ");
	expect(chart.results).toEqual([]);
});
