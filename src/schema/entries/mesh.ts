import { z } from "zod";
import { claimSchema } from "./claim.ts";
import { claimsShape, entryShape, meshShape } from "./entry.ts";
import { id } from "./text.ts";

/** A service mesh: one file `content/meshes/<id>.yaml`. */
export const meshSchema = z
	.strictObject({
		...entryShape,
		...meshShape,
		...claimsShape,
		smi: z
			.record(id, claimSchema)
			.optional()
			.meta({ description: "Declared support of the archived Service Mesh Interface, by API." }),
	})
	.meta({ title: "Service mesh", description: "A service mesh of the landscape." });
export type Mesh = z.infer<typeof meshSchema>;
