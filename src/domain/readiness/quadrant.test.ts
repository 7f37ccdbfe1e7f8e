import { expect, test } from "vitest";
import type { Instrument } from "./instrument.ts";
import { verdictMap } from "./quadrant.ts";

const band = (from: number, to: number) => ({ from, to });
/** Bands that differ between the sides, so that one taken for the other shows. */
const scoring = {
	bands: {
		need: { low: band(0, 29), medium: band(30, 59), high: band(60, 100) },
		readiness: { low: band(0, 44), medium: band(45, 74), high: band(75, 100) },
	},
	table: {
		low: { low: "not-needed", medium: "not-needed", high: "not-needed" },
		medium: { low: "not-yet", medium: "pilot", high: "pilot" },
		high: { low: "prepare", medium: "pilot", high: "adopt" },
	},
} as unknown as Instrument["scoring"];

test("each field reaches from its own band of need and of readiness to where the next begins", () => {
	const fields = verdictMap(scoring);
	expect(fields).toHaveLength(9);
	expect(fields[0]).toMatchObject({ need: band(0, 30), readiness: band(0, 45) });
	expect(fields[5]).toMatchObject({ need: band(30, 60), readiness: band(75, 100) });
	expect(fields[7]).toMatchObject({ need: band(60, 100), readiness: band(45, 75) });
});

test("a verdict is labelled once, and a line is drawn where it ends", () => {
	const fields = verdictMap(scoring);
	expect(fields.filter(({ isFirst }) => isFirst).map(({ verdict }) => verdict)).toEqual([
		"not-needed",
		"not-yet",
		"pilot",
		"prepare",
		"adopt",
	]);
	expect(fields.map(({ endsRight }) => endsRight)).toEqual([
		...[false, false, false],
		...[true, false, false],
		...[true, true, false],
	]);
	expect(fields.map(({ endsAbove }) => endsAbove)).toEqual([
		...[true, true, true],
		...[true, false, true],
		...[false, false, false],
	]);
});
