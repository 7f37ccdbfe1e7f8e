import { z } from "zod";
import { day, id, line } from "#src/schema/text/text.ts";

/** An address of this site, wherever it is hosted. */
export const siteUrl = z.url().meta({ description: "Address on the site that published this." });

/** What every document of the API begins with. */
const head = {
	$schema: siteUrl.meta({ description: "JSON Schema of this document." }),
	self: siteUrl.meta({ description: "Address of this document." }),
	data_version: line(40).meta({
		description: "Changes when, and only when, any data changes: newest day and a digest.",
	}),
	data_day: day.meta({ description: "Newest day on which anything was checked." }),
	licence: z.literal("CC-BY-4.0").meta({ description: "SPDX id of the licence of the data." }),
	citation: line(300).meta({ description: "How to name the source." }),
};

/** A whole document: the head every one has, then what this kind carries. */
export function documentSchema<Shape extends z.ZodRawShape>(body: z.ZodObject<Shape>) {
	return z.strictObject({ ...head, ...body.shape }).meta({ ...body.meta() });
}

const count = z.number().int().min(0);

/** Where the API starts. */
export const indexDocument = z
	.strictObject({
		counts: z
			.record(id, count)
			.meta({ description: "How much there is: meshes, proxies, tools, claims, …" }),
		resources: z
			.array(
				z.strictObject({
					id: id.meta({ description: "Id of the resource." }),
					title: line(60).meta({ description: "What it is." }),
					description: line(300).meta({ description: "What it holds." }),
					json: z
						.string()
						.meta({ description: "Address; {id} stands for an id where there are several." }),
					csv: siteUrl.optional().meta({ description: "The same as a table, where it is one." }),
					schema: siteUrl.meta({ description: "JSON Schema of its documents." }),
					documents: count.meta({ description: "How many documents it has." }),
				}),
			)
			.meta({ description: "Everything the API offers." }),
		links: z
			.strictObject({
				documentation: siteUrl.meta({ description: "Page that explains the API." }),
				openapi: siteUrl.meta({ description: "OpenAPI 3.1 description." }),
				feed: siteUrl.meta({ description: "Atom feed of changed claims." }),
				text: siteUrl.meta({ description: "Overview for language models." }),
			})
			.meta({ description: "What belongs to it." }),
	})
	.meta({ title: "Index", description: "Counts, data version and the address of everything." });
