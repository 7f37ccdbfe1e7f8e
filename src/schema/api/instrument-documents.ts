import { z } from "zod";
import { presetsSchema } from "#src/schema/choosing/presets.ts";
import { capabilitiesSchema } from "#src/schema/comparison/capabilities.ts";
import { readinessSchema } from "#src/schema/readiness/readiness.ts";

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
