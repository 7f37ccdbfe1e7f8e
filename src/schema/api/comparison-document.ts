import { z } from "zod";
import { status } from "#src/schema/entries/entry-vocabulary.ts";
import { id, line } from "#src/schema/text/text.ts";
import { coverageDocument } from "./entry-document.ts";

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
