import { z } from "zod";
import { day } from "./day.ts";
import { id, line, webAddress } from "./text.ts";

/** How far a capability is supported, most to least. A missing claim means "unknown". */
export const supportLevel = z.enum(["full", "partial", "planned", "none"]);
export type SupportLevel = z.infer<typeof supportLevel>;

/** How mature the project itself calls the feature. */
export const stage = z.enum(["alpha", "beta", "stable"]);

/** In which edition the feature can be had. */
export const edition = z.enum(["open-source", "enterprise", "managed"]);

/** What an entry is said to support. Absence of a claim means "unknown", never "none". */
export const claimSchema = z.strictObject({
	level: supportLevel.meta({
		description:
			"How far this is supported today: full (the question is answered yes), partial, planned or none.",
	}),
	note: line(400)
		.optional()
		.meta({ description: "The limit a reader must know. Required with partial and planned." }),
	stage: stage
		.optional()
		.meta({ description: "How mature the project itself calls it: alpha, beta or stable." }),
	edition: edition.optional().meta({
		description: "The edition that has it, when not every edition does.",
	}),
	since: line(20)
		.optional()
		.meta({ description: 'First version that has it, in quotes, for example "1.20".' }),
	modes: z.array(id).min(1).optional().meta({
		description: "The data-plane modes it is true for, when not all: sidecar, ambient, …",
	}),
	evidence: webAddress.meta({ description: "First-party page that proves the level." }),
	checked: day.meta({ description: "Day the evidence was last read, YYYY-MM-DD." }),
});
export type Claim = z.infer<typeof claimSchema>;

/** What was looked for without a source that settles it: the capability stays unknown. */
export const openQuestionSchema = z.strictObject({
	note: line(400).meta({ description: "What was looked for, and what was or was not found." }),
	evidence: webAddress.optional().meta({ description: "The page that came closest, if any." }),
	checked: day.meta({ description: "Day it was last looked for, YYYY-MM-DD." }),
});
export type OpenQuestion = z.infer<typeof openQuestionSchema>;
