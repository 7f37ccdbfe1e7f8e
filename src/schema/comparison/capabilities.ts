import { z } from "zod";
import { id, line } from "#src/schema/text/text.ts";

const capability = z.strictObject({
	id: id.meta({ description: "Id used in the entries. It never changes." }),
	name: line(60).meta({ description: "Name shown to readers." }),
	question: line(200).meta({ description: 'The question that "full" must answer yes to.' }),
	why: line(400).optional().meta({ description: "Why an architect asks." }),
	verify: line(400)
		.optional()
		.meta({ description: "How a reader can verify an answer by trying it." }),
	levels: z
		.strictObject({
			full: line(400).optional().meta({ description: "What makes it full." }),
			partial: line(400).optional().meta({ description: "What makes it partial." }),
			planned: line(400).optional().meta({ description: "What makes it planned." }),
			none: line(400).optional().meta({ description: "What makes it none." }),
			cases: z
				.array(line(400))
				.default([])
				.meta({ description: "Boundary cases met, each with the level it got and why." }),
		})
		.optional()
		.meta({ description: "What makes each level, so that all entries are levelled alike." }),
	legal: z.boolean().optional().meta({
		description: "Asked for by law or regulation: partial support never meets it.",
	}),
	own: z.boolean().optional().meta({
		description:
			"Decided by each offer for itself: never taken over from the upstream mesh of a distribution.",
	}),
});
export type Capability = z.infer<typeof capability>;

const group = z.strictObject({
	id: id.meta({ description: "Id of the group." }),
	name: line(60).meta({ description: "Name shown to readers." }),
	capabilities: z.array(capability).min(1).meta({ description: "Its capabilities, in order." }),
});
export type CapabilityGroup = z.infer<typeof group>;

/** The comparison vocabulary: `data/capabilities.yaml`. */
export const capabilitiesSchema = z
	.strictObject({
		groups: z.array(group).min(1).meta({ description: "Groups of capabilities, in order." }),
	})
	.meta({ title: "Capabilities", description: "The vocabulary meshes are compared by." });
