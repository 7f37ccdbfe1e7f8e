/**
 * The readiness map as a figure: which verdict holds where, with or without results on it.
 *
 * @module
 */

import type { Figure } from "#src/domain/figures/figure.ts";
import type { PlaneModel } from "#src/domain/figures/measured-models.ts";
import type { Assessment } from "#src/domain/readiness/assess.ts";
import type { Instrument } from "#src/domain/readiness/instrument.ts";
import { verdictMap } from "#src/domain/readiness/quadrant.ts";
import type { Readiness } from "#src/schema/readiness/readiness.ts";

/** A result to be placed on the map; two are told apart by their names. */
export type PlacedResult = {
	readonly name?: string;
	readonly result: Pick<Assessment, "need" | "readiness" | "verdict">;
};

/** The map of an instrument; a result without both scores has no place on it. */
export function planeModel(
	{ scoring, verdicts }: Pick<Instrument, "scoring" | "verdicts">,
	results: readonly PlacedResult[] = [],
): PlaneModel {
	const given = new Set(results.map(({ result }) => result.verdict));
	return {
		kind: "plane",
		fields: verdictMap(scoring).map((field) => ({
			...field,
			id: `need-${field.need.from}-readiness-${field.readiness.from}`,
			name: verdicts.find(({ id }) => id === field.verdict)?.name ?? field.verdict,
			isGiven: given.has(field.verdict),
		})),
		results: results.flatMap(({ name = "", result }, at) => {
			const [need, readiness] = [result.need.score, result.readiness.score];
			if (need === undefined || readiness === undefined) return [];
			return [{ id: `result-${at + 1}`, name, need, readiness }];
		}),
	};
}

/** The places of the results, in words: for those who do not see the map. */
export function placesInWords({ results }: PlaneModel): string {
	if (results.length === 0) return "Too little is answered for a place on the map";
	return results
		.map(({ name, need, readiness }) =>
			`${name} Need ${need} and readiness ${readiness} of 100`.trim(),
		)
		.join(". ");
}

/** The map of the questionnaire alone, without a result. */
export function readinessFigure(readiness: Readiness, day: string): Figure<PlaneModel> {
	const { scoring, verdicts, version, title } = readiness;
	const { need, readiness: able } = scoring.bands;
	const adopt = verdicts.find(({ id }) => id === scoring.table.high.high)?.name ?? "";
	return {
		id: "readiness-map",
		topic: "Map of need and readiness",
		title: `${adopt}: from need ${need.high.from} and readiness ${able.high.from} of 100 on`,
		takeaway: `Need and readiness are two scores that are never added; each field of the map is one of ${verdicts.length} verdicts.`,
		unit: "Points of 100: need up, readiness across.",
		coverage: `Version ${version} of the questionnaire. Floors and caps can change a verdict.`,
		source: title,
		day,
		home: "/readiness/#map",
		chart: planeModel({ scoring, verdicts }),
	};
}
