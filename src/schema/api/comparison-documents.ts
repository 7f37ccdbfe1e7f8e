import { z } from "zod";
import { presetsSchema } from "#src/schema/choosing/presets.ts";
import { capabilitiesSchema } from "#src/schema/comparison/capabilities.ts";
import { status } from "#src/schema/entries/entry-vocabulary.ts";
import { readinessSchema } from "#src/schema/readiness/readiness.ts";
import { id, line } from "#src/schema/text/text.ts";
import { coverageDocument, shownClaimShape } from "./entries-documents.ts";

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

/** A level, or unknown where there is no claim. */
export const shownLevel = z
	.enum(["full", "partial", "planned", "none", "unknown"])
	.meta({ description: "Level; unknown where there is no claim. Unknown is never none." });

const column = z.strictObject({
	id: id.meta({ description: "Id of the mesh." }),
	name: line(60).meta({ description: "Name of the mesh." }),
	status: status.meta({ description: "Is it alive." }),
	coverage: coverageDocument.optional(),
});

const cell = z.strictObject({
	level: shownLevel,
	limits: z.array(z.string()).meta({
		description: "What limits the claim, in words: stage, edition, version, modes.",
	}),
	looked_for: z.literal(true).optional().meta({
		description: "Unknown although somebody looked for it; left out where nobody has.",
	}),
});

/** The capability matrix. */
export const comparisonDocument = z
	.strictObject({
		meshes: z.array(column).meta({
			description: "Columns: active meshes first, then by name.",
		}),
		rows: z
			.array(
				z.strictObject({
					group: id.meta({ description: "Id of the group." }),
					capability: id.meta({ description: "Id of the capability." }),
					name: line(60).meta({ description: "Name of the capability." }),
					cells: z.record(id, cell).meta({ description: "One cell for each mesh, by id." }),
				}),
			)
			.meta({ description: "Rows in the order of the vocabulary." }),
	})
	.meta({
		title: "Comparison",
		description: "The capability matrix: what every mesh can do, unknown cells included.",
	});

/** Every claim as a row of its own. */
export const claimsDocument = z
	.strictObject({
		claims: z
			.array(
				z.strictObject({
					entry: id.meta({ description: "Id of the entry." }),
					capability: id.meta({ description: "Id of the capability." }),
					...shownClaimShape,
				}),
			)
			.meta({ description: "By entry, then in the order of the vocabulary. No row: unknown." }),
	})
	.meta({
		title: "Claims",
		description: "Every claim about a capability with its evidence and day, one row each.",
	});
