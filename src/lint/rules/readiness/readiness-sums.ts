import { highestPoints, questionsOf } from "#src/domain/readiness/instrument.ts";
import type { Rule } from "#src/lint/rule.ts";
import { baseName } from "#src/lint/strings.ts";
import type { Readiness } from "#src/schema/readiness/readiness.ts";
import { readinessInstruments } from "./readiness-instruments.ts";

/** Points are out of 100, so that the plain sum is the score and can be added up by hand. */
const FULL = 100;

/** Whether both sides of a questionnaire add up, so that results can be compared. */
export function isBalanced(instrument: Readiness): boolean {
	return (["need", "readiness"] as const).every((side) => {
		const points = questionsOf(instrument).map((question) => highestPoints(question, side));
		return points.reduce((sum, one) => sum + one, 0) === FULL;
	});
}

/** Either side of the questionnaire adds up to 100. */
export const readinessSums: Rule = {
	id: "readiness-sums",
	description: "The highest points of all questions add up to 100 for need and 100 for readiness.",
	why: "The score is out of 100; points that add up to something else make it mean something else.",
	example: {
		bad: "highest points that add up to 103",
		good: "lower other options by 3 points together",
	},
	isPerFile: true,
	check(catalog, report) {
		for (const { file, instrument } of readinessInstruments(catalog)) {
			for (const side of ["need", "readiness"] as const) {
				const maximum = questionsOf(instrument)
					.map((question) => highestPoints(question, side))
					.reduce((sum, points) => sum + points, 0);
				const path = ["scoring", "maxima", side];
				if (maximum !== FULL) {
					const message = `The highest ${side} points in ${baseName(file)} add up to ${maximum}, not ${FULL}.`;
					const hint = cure(instrument, side, maximum - FULL);
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

/** Which numbers make up the sum, greatest first. */
function cure(instrument: Readiness, side: "need" | "readiness", surplus: number): string {
	const parts = questionsOf(instrument)
		.map((question) => ({ id: question.id, points: highestPoints(question, side) }))
		.filter(({ points }) => points > 0)
		.toSorted((a, b) => b.points - a.points)
		.map(({ id, points }) => `${id} ${points}`);
	const verb = surplus > 0 ? `Take ${surplus} from` : `Add ${-surplus} to`;
	return `${verb} the highest option of one or several of: ${parts.join(", ")}. The examples are compared once the sum is right.`;
}
