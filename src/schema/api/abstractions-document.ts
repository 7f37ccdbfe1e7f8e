import { z } from "zod";
import { abstractionSchema } from "#src/schema/conformance/abstraction.ts";
import { id } from "#src/schema/text/text.ts";

/** The specifications several meshes share. */
export const abstractionsDocument = z
	.strictObject({
		abstractions: z
			.array(abstractionSchema.extend({ id: id.meta({ description: "Id of the specification." }) }))
			.meta({ description: "The specifications, in the order the site lists them." }),
	})
	.meta({
		title: "Abstractions",
		description: "Specifications several meshes share: status, releases, who implements them.",
	});
