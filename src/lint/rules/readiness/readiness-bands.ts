import { BANDS } from "#src/domain/readiness/score.ts";
import type { Rule } from "#src/lint/rule.ts";
import { baseName } from "#src/lint/strings.ts";
import type { Readiness } from "#src/schema/readiness/readiness.ts";
import { readinessInstruments } from "./readiness-instruments.ts";

/** Every score from 0 to 100 has one band. That every pair of bands has a verdict, the schema says. */
export const readinessBands: Rule = {
	id: "readiness-bands",
	description: "The bands of either side cover 0 to 100 without gap or overlap.",
	why: "A score between two bands would have no verdict.",
	example: {
		bad: "low: { from: 0, to: 39 }, medium: { from: 41, to: 64 }",
		good: "low: { from: 0, to: 39 }, medium: { from: 40, to: 64 }",
	},
	isPerFile: true,
	check(catalog, report) {
		for (const { file, instrument } of readinessInstruments(catalog)) {
			for (const { side, band, end, is, hint } of slips(instrument)) {
				const message = `The band "${band}" of ${side} in ${baseName(file)} goes ${end} ${is}.`;
				report({ file, path: ["scoring", "bands", side, band, end], at: "value", message, hint });
			}
		}
	},
};

/** Whether every score has one band, so that every result has one verdict. */
export function isCovered(instrument: Readiness): boolean {
	return slips(instrument).length === 0;
}

/** An end of a band that is not where the next one starts. */
function slips({ scoring }: Readiness) {
	return (["need", "readiness"] as const).flatMap((side) => {
		let next = 0;
		return BANDS.flatMap((band) => {
			const { from, to } = scoring.bands[side][band];
			const slip = (end: "from" | "to", is: number, hint: string) => [
				{ side, band, end, is, hint },
			];
			const start =
				from === next ? [] : slip("from", from, `Write ${next}, so that every score has one band.`);
			const last = band === "high" ? 100 : undefined;
			next = to + 1;
			if (to < from) return [...start, ...slip("to", to, `Write ${from} or more.`)];
			const isShort = last !== undefined && to !== last;
			return [...start, ...(isShort ? slip("to", to, `Write ${last}.`) : [])];
		});
	});
}
