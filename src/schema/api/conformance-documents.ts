import { z } from "zod";
import { abstractionSchema } from "#src/schema/conformance/abstraction.ts";
import { conformanceReportSchema } from "#src/schema/conformance/report.ts";
import { smiHistorySchema } from "#src/schema/conformance/smi-history.ts";
import { id, line } from "#src/schema/text/text.ts";

/** Conformance with Gateway API for mesh, and what is left of SMI. */
export const conformanceDocument = z
	.strictObject({
		gateway_api: z
			.array(
				z.strictObject({
					id: line(120).meta({ description: "Release and implementation: v1.4.0/istio." }),
					report: conformanceReportSchema,
				}),
			)
			.meta({ description: "Reports as submitted, by release and implementation." }),
		smi: smiHistorySchema.meta({ description: "History of the archived Service Mesh Interface." }),
	})
	.meta({
		title: "Conformance",
		description: "Gateway API conformance reports for mesh, and the history of SMI.",
	});

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
