import { z } from "zod";
import { status } from "#src/schema/entries/entry-vocabulary.ts";
import { id, line, reference, webAddress } from "#src/schema/text/text.ts";
import { readinessVerdict } from "./scoring.ts";

/** A page, book or talk the instrument rests on. */
export const readinessSource = z.strictObject({
	id: id.meta({ description: "Id questions and alternatives cite it by." }),
	title: line(160).meta({ description: "What it is and who says it." }),
	address: webAddress.meta({ description: "Where it was read." }),
});
export type ReadinessSource = z.infer<typeof readinessSource>;

/** A verdict as readers see it. */
export const readinessVerdictText = z.strictObject({
	id: readinessVerdict.meta({ description: "Which verdict: adopt, pilot, prepare, not-needed." }),
	name: line(40).meta({ description: "The verdict in two or three words." }),
	short: line(160).meta({ description: "What it means, one sentence." }),
	next_steps: z.array(line(300)).min(1).meta({ description: "What to do next, in order." }),
});

const alternative = z.strictObject({
	for: reference("question").meta({
		description: "Id of the question whose answer names the need.",
	}),
	options: z.array(reference("answer")).min(1).optional().meta({
		description: "The answers it helps with. Left out: every answer with need points.",
	}),
	means: line(200).meta({ description: "The simpler means." }),
	limit: line(160).meta({ description: "What it does not give." }),
	sources: z
		.array(reference("source"))
		.min(1)
		.meta({ description: "Ids of the sources that name it." }),
});
export type ReadinessAlternative = z.infer<typeof alternative>;

/** Simpler means, and when a result shows them. */
export const readinessAlternatives = z.strictObject({
	shown_with: z.array(readinessVerdict).min(1).meta({ description: "Verdicts that show them." }),
	shown_after: z.array(z.string()).meta({
		description: "Ids of floors that show them with any verdict once they have acted.",
	}),
	list: z.array(alternative).min(1).meta({ description: "The means, in the order shown." }),
});

/** How answers become requirements on a mesh. */
export const readinessMatching = z.strictObject({
	explanation: z.array(line(400)).min(1).meta({ description: "The rules in words." }),
	statuses: z.array(status).min(1).meta({ description: "Only meshes of these statuses match." }),
	wish_points: z
		.strictObject({
			full: z.number().min(0).max(1).meta({ description: "Points for full support." }),
			partial: z.number().min(0).max(1).meta({ description: "Points for partial support." }),
		})
		.meta({ description: "What a wished-for capability is worth." }),
	nearest: z.number().int().min(1).max(10).meta({
		description: "How many of the nearest meshes are shown when none passes.",
	}),
	folded_with: z.array(readinessVerdict).meta({
		description: "Verdicts with which the list is folded away.",
	}),
});
