import { z } from "zod";
import { id } from "#src/schema/text/text.ts";

/** What has been published and keeps working: `mesh freeze` adds to it, nobody takes from it. */
export const publishedSchema = z.strictObject({
	entries: z
		.array(
			z
				.string()
				.regex(/^(meshes|proxies|tools)\/[a-z0-9]+(-[a-z0-9]+)*$/, "is not <collection>/<id>"),
		)
		.meta({
			description: "Addresses of entries, <collection>/<id>, in the order of the alphabet.",
		}),
	capabilities: z
		.array(id)
		.meta({ description: "Ids of capabilities, in the order of the alphabet." }),
});
