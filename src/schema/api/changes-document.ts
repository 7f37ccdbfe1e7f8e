import { z } from "zod";
import { id } from "#src/schema/text/text.ts";
import { siteUrl } from "./document.ts";

/** One change to what the landscape says, as its history has it. */
export const changeSchema = z.strictObject({
	at: z.iso.datetime({ offset: true }).meta({ description: "When it entered the history." }),
	commit: z
		.string()
		.regex(/^[0-9a-f]{7,64}$/)
		.meta({ description: "Commit that made it." }),
	entry: id.meta({ description: "Id of the entry." }),
	collection: z.enum(["meshes", "proxies", "tools"]).meta({ description: "Where it belongs." }),
	kind: z
		.enum([
			"entry-added",
			"entry-removed",
			"entry-renamed",
			"status-changed",
			"claim-added",
			"claim-changed",
			"claim-removed",
		])
		.meta({ description: "What kind of change it is." }),
	capability: id.optional().meta({ description: "Capability of the claim." }),
	before: z.string().optional().meta({
		description: "What it said, in words; the old id of an entry that was renamed.",
	}),
	after: z.string().optional().meta({ description: "What it says, in words; the new id." }),
});
export type Change = z.infer<typeof changeSchema>;

/** How much of the history could be read. */
export const historyState = z.enum(["complete", "shallow", "unavailable"]);

/** The changes and how far back they can reach. */
export const historySchema = z.strictObject({
	state: historyState.meta({
		description:
			"complete; shallow (a part of the history was at hand); unavailable (none was): then a change not listed may still have happened.",
	}),
	changes: z.array(changeSchema).meta({ description: "Newest first." }),
});
export type History = z.infer<typeof historySchema>;

/** The newest changes to claims. */
export const changesDocument = z
	.strictObject({
		feed: siteUrl.meta({ description: "The same as an Atom feed." }),
		history: historySchema.shape.state,
		changes: z.array(changeSchema).max(200).meta({ description: "Newest first, at most 200." }),
	})
	.meta({ title: "Changes", description: "What changed in the claims, newest first." });
