import { z } from "zod";
import { claimSchema } from "#src/schema/comparison/claim.ts";
import { reference } from "#src/schema/text/text.ts";
import { claimsShape, deploymentShape, discoveryShape, meshShape, originShape } from "./entry.ts";

/** A service mesh: one file `content/meshes/<id>.yaml`. */
export const meshSchema = z
	.strictObject({
		...originShape,
		...discoveryShape,
		...deploymentShape,
		...meshShape,
		...claimsShape,
		smi: z
			.record(reference("smi-api"), claimSchema)
			.optional()
			.meta({ description: "Declared support of the archived Service Mesh Interface, by API." }),
	})
	.meta({ title: "Service mesh", description: "A service mesh of the landscape." });
export type Mesh = z.infer<typeof meshSchema>;
