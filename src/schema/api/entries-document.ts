import { z } from "zod";
import { entryDocument } from "./entry-document.ts";

/** Every entry of the landscape. */
export const entriesDocument = z
	.strictObject({
		entries: z.array(entryDocument).meta({
			description: "Meshes, then proxies, then tools; by name within each.",
		}),
	})
	.meta({ title: "Entries", description: "Every mesh, proxy and tool with all its claims." });

/** One entry. */
export const oneEntryDocument = z
	.strictObject({ entry: entryDocument })
	.meta({ title: "One entry", description: "One mesh, proxy or tool with all its claims." });
