import { z } from "zod";
import { day, line, reference, webAddress } from "#src/schema/text/text.ts";

/** How far a capability is supported, most to least. A missing claim means "unknown". */
export const supportLevel = z.enum(["full", "partial", "planned", "none"]);
export type SupportLevel = z.infer<typeof supportLevel>;

/** How mature the project itself calls the feature. */
export const stage = z.enum(["alpha", "beta", "stable"]);

/** In which edition the feature can be had. */
export const edition = z.enum(["open-source", "enterprise", "managed"]);

/** What kind of page proves a claim. Left out, it is documentation. */
export const evidenceKind = z.enum([
	"documentation",
	"release-notes",
	"source-code",
	"conformance-report",
	"upstream",
	"second-hand",
]);

/** Level and limits of a statement. */
const levelShape = {
	level: supportLevel.meta({
		description:
			"How far the newest stable release supports this: full (the question is answered yes), partial, planned or none.",
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
	until: line(20).optional().meta({
		description: 'Last version that had the level of `level_until`, in quotes: "2.14".',
	}),
	level_until: supportLevel.optional().meta({
		description: "The higher level that a newer release lost. Only together with `until`.",
	}),
};

/** What proves a statement, and when it was read. */
const proofShape = {
	evidence: webAddress.meta({ description: "First-party page that proves the level." }),
	evidence_kind: evidenceKind.optional().meta({
		description:
			"What the page is, when it is not documentation: release-notes, source-code, conformance-report, upstream, second-hand.",
	}),
	checked: day.optional().meta({
		description: "Day somebody read the evidence and found it to prove the level, YYYY-MM-DD.",
	}),
	recorded: day.optional().meta({
		description:
			"Day the claim was carried over from another record. `checked` takes its place once somebody reads the evidence.",
	}),
};

/** What differs in one data-plane mode from what the claim says of the others. */
const modeStatement = z.strictObject({ ...levelShape, ...proofShape });

/** What an entry is said to support. Absence of a claim means "unknown", never "none". */
export const claimSchema = z.strictObject({
	...levelShape,
	modes: z.array(reference("mode")).min(1).optional().meta({
		description:
			"Ids of the entry's `modes` the evidence covers. In the modes not named the capability is unknown, unless `by_mode` says more.",
	}),
	...proofShape,
	by_mode: z.record(reference("mode"), modeStatement).optional().meta({
		description:
			"What is true in other modes, by mode id: a statement of its own with level, evidence and day.",
	}),
});
export type Claim = z.infer<typeof claimSchema>;

/** What was looked for without a source that settles it: the capability stays unknown. */
export const openQuestionSchema = z.strictObject({
	note: line(400).meta({ description: "What was looked for, and what was or was not found." }),
	evidence: webAddress.optional().meta({ description: "The page that came closest, if any." }),
	checked: day.meta({ description: "Day it was last looked for, YYYY-MM-DD." }),
});
export type OpenQuestion = z.infer<typeof openQuestionSchema>;
