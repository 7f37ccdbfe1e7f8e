import { z } from "zod";
import { id, line } from "#src/schema/text/text.ts";

/** What a requirement is about. */
export const criterionKind = z.enum([
	"capability",
	"platform",
	"environment",
	"architecture",
	"source",
	"license",
	"foundation",
	"support",
	"conformance",
	"release",
]);
export type CriterionKind = z.infer<typeof criterionKind>;

const criterion = z.strictObject({
	kind: criterionKind.meta({ description: "What it is about: capability, platform, …" }),
	value: line(60).optional().meta({
		to: "criterion",
		description: "Id of the capability, or the platform, environment, architecture, licence …",
	}),
	any: z
		.array(line(60).meta({ to: "criterion" }))
		.min(2)
		.optional()
		.meta({
			description: "In the place of value: several of which one is enough.",
		}),
	level: z.enum(["full", "partial"]).optional().meta({
		description:
			"Least level of a capability that is enough. Left out: full in must, partial in wish.",
	}),
	weight: z
		.number()
		.int()
		.min(1)
		.max(5)
		.default(3)
		.meta({ description: "How much it counts, 1 to 5." }),
});

const preset = z.strictObject({
	id: id.meta({ description: "Last part of its address. It never changes." }),
	name: line(60).meta({ description: "Name shown to readers." }),
	question: line(160).meta({ description: "The question in an architect's words." }),
	why: line(400).meta({ description: "What makes it hard, in a sentence or two." }),
	must: z.array(criterion).min(1).meta({ description: "What a mesh has to have." }),
	wish: z.array(criterion).default([]).meta({ description: "What counts in addition." }),
});
export type Preset = z.infer<typeof preset>;

/** The ready-made questions: `data/presets.yaml`. */
export const presetsSchema = z
	.strictObject({
		presets: z.array(preset).min(1).meta({ description: "Ready-made questions, in order." }),
	})
	.meta({ title: "Presets", description: "Ready-made questions put to every mesh." });
