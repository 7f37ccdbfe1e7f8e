import { z } from "zod";
import { id, line, reference } from "#src/schema/text/text.ts";

/** Where the values of an axis come from. */
export const axisMeasure = z.enum(["capabilities", "experiments", "project", "getting-started"]);

/** What the maturity of a project is made of. */
export const maturityPart = z.enum([
	"years-stable",
	"foundation-level",
	"living-status",
	"conformance-report",
]);
export type MaturityPart = z.infer<typeof maturityPart>;

const weight = z.number().int().min(1).max(5);
const why = line(160).meta({ description: "Why it counts on this axis." });

const axis = z.strictObject({
	id: id.meta({ description: "Id used in addresses. It never changes." }),
	name: line(40).meta({ description: "Name shown to readers." }),
	short: line(16).meta({ description: "Name for narrow places, such as the corner of a chart." }),
	question: line(200).meta({ description: "The question the axis answers." }),
	means: line(300).meta({ description: "What a high place on the axis means, in words." }),
	caveat: line(300).meta({ description: "What the axis does not say." }),
	measured_by: axisMeasure.meta({
		description:
			"capabilities: claims of the entries; experiments: published runs; project: the parts below; getting-started: steps of the projects' own pages.",
	}),
	capabilities: z
		.array(
			z.strictObject({
				id: reference("capability").meta({ description: "Capability of data/capabilities.yaml." }),
				weight: weight.meta({ description: "How much it counts, 1 to 5." }),
				why,
			}),
		)
		.default([])
		.meta({ description: "What counts, if measured by capabilities." }),
	parts: z
		.array(
			z.strictObject({
				part: maturityPart.meta({ description: "Fact of the project." }),
				weight: weight.meta({ description: "How much it counts, 1 to 5." }),
				why,
			}),
		)
		.default([])
		.meta({ description: "What counts, if measured by facts of the project." }),
});
export type StrengthAxis = z.infer<typeof axis>;

/** The axes of the strengths spectrum: `data/strengths.yaml`. */
export const strengthsSchema = z
	.strictObject({
		axes: z.array(axis).min(1).meta({ description: "The axes, in order." }),
	})
	.meta({
		title: "Strengths",
		description: "What the strengths spectrum places meshes by.",
	});
export type Strengths = z.infer<typeof strengthsSchema>;
