import { z } from "zod";
import { id, line } from "./text.ts";

const capability = z.strictObject({
	id: id.meta({ description: "Id used in the entries. It never changes." }),
	name: line(60).meta({ description: "Name shown to readers." }),
	question: line(200).meta({ description: 'The question that "full" must answer yes to.' }),
	why: line(400).optional().meta({ description: "Why an architect asks." }),
	verify: line(400)
		.optional()
		.meta({ description: "How a reader can verify an answer by trying it." }),
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
export type Vocabulary = z.infer<typeof capabilitiesSchema>;
