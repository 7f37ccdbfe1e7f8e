import { BANDS } from "#src/domain/readiness/score.ts";
import type { Rule } from "#src/lint/rule.ts";
import { baseName } from "#src/lint/strings.ts";
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
	check(catalog, report) {
		for (const { file, instrument } of readinessInstruments(catalog)) {
			for (const side of ["need", "readiness"] as const) {
				const bands = instrument.scoring.bands[side];
				let next = 0;
				for (const band of BANDS) {
					const { from, to } = bands[band];
					const path = ["scoring", "bands", side, band];
					const say = (end: "from" | "to", is: number, hint: string) => {
						const message = `The band "${band}" of ${side} in ${baseName(file)} goes ${end} ${is}.`;
						report({ file, path: [...path, end], at: "value", message, hint });
					};
					const last = band === "high" ? 100 : undefined;
					if (from !== next) say("from", from, `Write ${next}, so that every score has one band.`);
					if (to < from) say("to", to, `Write ${from} or more.`);
					else if (last !== undefined && to !== last) say("to", to, `Write ${last}.`);
					next = to + 1;
				}
			}
		}
	},
};
