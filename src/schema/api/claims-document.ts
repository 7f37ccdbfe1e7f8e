import { z } from "zod";
import { claimSchema } from "#src/schema/comparison/claim.ts";
import { id } from "#src/schema/text/text.ts";

/** Every claim as a row of its own. */
export const claimsDocument = z
	.strictObject({
		claims: z
			.array(
				z.strictObject({
					entry: id.meta({ description: "Id of the entry." }),
					capability: id.meta({ description: "Id of the capability." }),
					...claimSchema.shape,
				}),
			)
			.meta({ description: "By entry, then in the order of the vocabulary. No row: unknown." }),
	})
	.meta({
		title: "Claims",
		description: "Every claim about a capability with its evidence and day, one row each.",
	});
