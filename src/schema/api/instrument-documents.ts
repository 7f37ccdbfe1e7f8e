import { z } from "zod";
import { capabilitiesSchema } from "../capabilities.ts";
import { presetsSchema } from "../presets.ts";
import { readinessSchema } from "../readiness.ts";

/** The comparison vocabulary. */
export const capabilitiesDocument = z.strictObject(capabilitiesSchema.shape).meta({
	title: "Capabilities",
	description: "The vocabulary: what each capability means and how to verify an answer.",
});

/** The ready-made questions. */
export const presetsDocument = z.strictObject(presetsSchema.shape).meta({
	title: "Presets",
	description: "Ready-made questions with their must-haves and wishes.",
});

/** The readiness questionnaire with its rules. */
export const readinessDocument = z
	.strictObject({
		questionnaire: readinessSchema.meta({ description: "Questions, points, rules and tests." }),
	})
	.meta({
		title: "Readiness",
		description: "The readiness questionnaire with points, rules and worked examples.",
	});
