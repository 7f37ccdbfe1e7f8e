import { z } from "zod";
import { claimSchema } from "#src/schema/comparison/claim.ts";
import { id, line, webAddress } from "#src/schema/text/text.ts";

/** A claim as the API gives it: an own one, or one taken over from the mesh a distribution runs. */
export const shownClaimShape = {
	...claimSchema.shape,
	upstream: z
		.strictObject({
			mesh: id.meta({ description: "Id of the upstream mesh." }),
			name: line(60).meta({ description: "Name of the upstream mesh." }),
			version: line(20).meta({ description: "Upstream version the distribution runs." }),
			statement: webAddress.meta({ description: "Vendor's page that says that it runs it." }),
		})
		.optional()
		.meta({ description: "The mesh the claim is taken over from; left out of own claims." }),
};

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
