import { z } from "zod";
import { architecture, environment, platform } from "#src/schema/entries/entry-vocabulary.ts";
import { id, line, reference } from "#src/schema/text/text.ts";
import { points } from "./scoring.ts";

const capabilityIds = z.array(reference("capability")).min(1).optional();

/** A fact about a mesh, other than a capability, that an answer prefers. */
export const readinessPreference = z.enum(["commercial_support"]);
export type ReadinessPreference = z.infer<typeof readinessPreference>;

const option = z.strictObject({
	id: id.meta({
		description: "Id in links and saved answers. It never changes and is never used again.",
	}),
	text: line(120).meta({ description: "The answer as readers see it." }),
	need: points.meta({ description: "Points on the need side." }),
	readiness: points.meta({ description: "Points on the readiness side." }),
	hard: capabilityIds.meta({ description: "Capabilities a mesh must have after this answer." }),
	soft: capabilityIds.meta({ description: "Capabilities this answer wishes for." }),
	platforms: z.array(platform).min(1).optional().meta({
		description: "A mesh must run on at least one of these.",
	}),
	environments: z.array(environment).min(1).optional().meta({
		description: "A mesh meant for at least one of these comes first.",
	}),
	architecture: z.array(architecture).min(1).optional().meta({
		description: "A mesh that offers at least one of these comes first.",
	}),
	prefer: readinessPreference.optional().meta({
		description: "A mesh that has this comes first: commercial_support.",
	}),
});
export type ReadinessOption = z.infer<typeof option>;

const question = z.strictObject({
	id: id.meta({ description: "Id in links and saved answers. It never changes." }),
	name: line(40).meta({ description: "Short name for results and tables." }),
	text: line(160).meta({ description: "The question as readers see it." }),
	why: line(400).meta({ description: "Why it matters, in own words." }),
	sources: z
		.array(reference("source"))
		.min(1)
		.meta({ description: "Ids of the sources it rests on." }),
	note: line(400).optional().meta({ description: "Where the sources disagree." }),
	next_step: line(300).optional().meta({
		description: "What to do about a gap. Needed where options have readiness points.",
	}),
	options: z.array(option).min(2).meta({ description: "The answers, in order." }),
});
export type ReadinessQuestion = z.infer<typeof question>;

/** A step of the questionnaire. */
export const readinessDimension = z.strictObject({
	id: id.meta({ description: "Id of the dimension." }),
	name: line(60).meta({ description: "Name of the step." }),
	questions: z.array(question).min(1).meta({ description: "Its questions, in order." }),
});
