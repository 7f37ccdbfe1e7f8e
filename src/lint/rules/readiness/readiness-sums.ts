import { highestPoints, questionsOf } from "#src/domain/readiness/instrument.ts";
import { baseName } from "#src/lint/base-name.ts";
import type { Rule } from "#src/lint/rule.ts";
import { readinessInstruments } from "./readiness-instruments.ts";

/** Points are out of 100, so that the plain sum is the score and can be added up by hand. */
const FULL = 100;

/** Either side of the questionnaire adds up to 100. */
export const readinessSums: Rule = {
	id: "readiness-sums",
	description: "The highest points of all questions add up to 100 for need and 100 for readiness.",
	check(catalog, report) {
		for (const { file, instrument } of readinessInstruments(catalog)) {
			for (const side of ["need", "readiness"] as const) {
				const maximum = questionsOf(instrument)
					.map((question) => highestPoints(question, side))
					.reduce((sum, points) => sum + points, 0);
				const path = ["scoring", "maxima", side];
				if (maximum !== FULL) {
					const message = `The highest ${side} points in ${baseName(file)} add up to ${maximum}, not ${FULL}.`;
					const hint = "Lower the points of one question when another gains.";
					report({ file, path, at: "value", message, hint });
				}
				const stated = instrument.scoring.maxima[side];
				if (stated === FULL) continue;
				const message = `The maximum of ${side} in ${baseName(file)} is given as ${stated}.`;
				report({ file, path, at: "value", message, hint: `Write ${FULL}.` });
			}
		}
	},
};
