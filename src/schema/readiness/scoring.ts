import { z } from "zod";
import { line, reference } from "#src/schema/text/text.ts";

/** The two sides that are scored and never added. */
export const readinessSide = z.enum(["need", "readiness"]);
export type ReadinessSide = z.infer<typeof readinessSide>;

/** How a score reads in words, lowest first. */
export const readinessBand = z.enum(["low", "medium", "high"]);
export type ReadinessBand = z.infer<typeof readinessBand>;

/** What the result advises, from the most to the least; caps can only move towards the end. */
export const readinessVerdict = z.enum(["adopt", "pilot", "prepare", "not-needed"]);
export type ReadinessVerdict = z.infer<typeof readinessVerdict>;

/** Points of an answer or a score. */
export const points = z.number().int().min(0).max(100);

/** An option of a question, named from elsewhere in the instrument. */
export const chosenOption = z.strictObject({
	question: reference("question").meta({ description: "Id of the question." }),
	option: reference("answer").meta({ description: "Id of the option." }),
});

const range = z.strictObject({
	from: points.meta({ description: "Lowest score of the band." }),
	to: points.meta({ description: "Highest score of the band." }),
});

const bands = z.strictObject({
	low: range.meta({ description: "Scores called low." }),
	medium: range.meta({ description: "Scores called medium." }),
	high: range.meta({ description: "Scores called high." }),
});

const byReadiness = z.strictObject({
	low: readinessVerdict.meta({ description: "Verdict at low readiness." }),
	medium: readinessVerdict.meta({ description: "Verdict at medium readiness." }),
	high: readinessVerdict.meta({ description: "Verdict at high readiness." }),
});

const cause = {
	id: z
		.string()
		.regex(/^[A-Z][0-9]$/, "is not the id of a floor or cap: use a letter and a digit, as in C1")
		.meta({ description: "Letter and digit the result names it by, as in F1 or C1." }),
	when: chosenOption.meta({ description: "The answer that calls for it." }),
};

const consequence = {
	effect: line(160).meta({ description: "What it does, in words." }),
	why: line(240).meta({ description: "Why it is there." }),
};

/** An answer that lifts the band of a side. */
export const readinessFloor = z.strictObject({
	...cause,
	side: readinessSide.meta({ description: "The side whose band is lifted." }),
	at_least: readinessBand.meta({ description: "The band the side has at least." }),
	...consequence,
});
export type ReadinessFloor = z.infer<typeof readinessFloor>;

/** An answer that limits the verdict. */
export const readinessCap = z.strictObject({
	...cause,
	at_most: readinessVerdict.meta({ description: "The verdict that is given at most." }),
	...consequence,
});
export type ReadinessCap = z.infer<typeof readinessCap>;

/** How answers become two scores and a verdict. */
export const readinessScoring = z.strictObject({
	explanation: z
		.array(line(400))
		.min(1)
		.meta({ description: "The rules in words, one step a line, to be worked by hand." }),
	completeness: points.meta({
		description: "Points of a side that must have been answered for it to get a band.",
	}),
	maxima: z
		.strictObject({
			need: points.meta({ description: "Sum of the highest need points of all questions." }),
			readiness: points.meta({ description: "Sum of the highest readiness points." }),
		})
		.meta({ description: "What the sides add up to." }),
	bands: z
		.strictObject({
			need: bands.meta({ description: "Bands of the need score." }),
			readiness: bands.meta({ description: "Bands of the readiness score." }),
		})
		.meta({ description: "Which scores are low, medium and high. No gaps, no overlaps." }),
	table: z
		.strictObject({
			low: byReadiness.meta({ description: "Verdicts at low need." }),
			medium: byReadiness.meta({ description: "Verdicts at medium need." }),
			high: byReadiness.meta({ description: "Verdicts at high need." }),
		})
		.meta({ description: "The verdict for each pair of bands: need first, then readiness." }),
	floors: z.array(readinessFloor).meta({ description: "Answers that lift a band." }),
	caps: z.array(readinessCap).meta({ description: "Answers that limit the verdict." }),
});
