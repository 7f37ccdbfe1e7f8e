import { z } from "zod";
import { day } from "#src/schema/text/day.ts";
import { line } from "#src/schema/text/text.ts";

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
