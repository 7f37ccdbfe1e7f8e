import { z } from "zod";
import { platform } from "#src/schema/entries/entry-vocabulary.ts";
import { id, line, reference } from "#src/schema/text/text.ts";
import { points, readinessBand, readinessVerdict } from "./scoring.ts";

const ids = z.array(reference("question"));
const capabilities = z.array(reference("capability"));

const side = z.strictObject({
	points: points.meta({ description: "Sum of the points of the answers." }),
	of: points.meta({ description: "Sum of the highest points of the answered questions." }),
	score: points
		.optional()
		.meta({ description: "Points out of 100. Left out when nothing counts." }),
	band: readinessBand.optional().meta({ description: "Left out when too little was answered." }),
	band_after_floor: readinessBand.optional().meta({ description: "Where a floor lifted it." }),
});

const requirements = z.strictObject({
	hard: capabilities.meta({
		description: "Capabilities a mesh must have, in the order of the answers.",
	}),
	soft: capabilities.meta({ description: "Capabilities wished for, without those that are hard." }),
	platforms: z
		.array(z.array(platform).min(1))
		.meta({ description: "Groups of platforms; a mesh needs at least one of each group." }),
});

const expected = z.strictObject({
	need: side.meta({ description: "The need side." }),
	readiness: side.meta({ description: "The readiness side." }),
	base_verdict: readinessVerdict.optional().meta({ description: "Verdict before the caps." }),
	verdict: readinessVerdict.optional().meta({ description: "Verdict after the caps." }),
	acted: z.array(z.string()).meta({ description: "Ids of the floors and caps that acted." }),
	weighed_most: z
		.strictObject({
			need: ids.meta({ description: "Questions whose answers weighed most for need." }),
			readiness: ids.meta({ description: "Questions whose answers weighed most for readiness." }),
		})
		.optional()
		.meta({ description: "What weighed most." }),
	largest_gaps: ids.optional().meta({ description: "Questions that cost most readiness." }),
	requirements: requirements.optional().meta({ description: "What a mesh has to fulfil." }),
});

/** A set of answers with the result it must give. */
export const readinessExample = z.strictObject({
	id: id.meta({ description: "Id of the example." }),
	name: line(80).meta({ description: "Who it represents." }),
	description: line(300).meta({ description: "Their situation in a sentence or two." }),
	answers: z.record(reference("question"), reference("answer")).meta({
		description: "Option by question. A question left out was skipped.",
	}),
	expected: expected.meta({ description: "The result by the rules." }),
});
export type ReadinessExample = z.infer<typeof readinessExample>;

/** Two scores, all questions answered and no floor or cap, with the verdict they must give. */
export const readinessBandTest = z.strictObject({
	need: points.meta({ description: "Need score." }),
	readiness: points.meta({ description: "Readiness score." }),
	base_verdict: readinessVerdict.meta({ description: "Verdict by the table." }),
});

/** The sums of one example, written out. */
export const readinessWorkedExample = z.strictObject({
	example: reference("example").meta({ description: "Id of the example." }),
	need: z
		.array(points)
		.meta({ description: "Need points of its answers in order, zeros left out." }),
	readiness: z.array(points).meta({ description: "Readiness points in order, zeros left out." }),
});
