import { z } from "zod";
import { day, id, line, webAddress } from "#src/schema/text/text.ts";

const work = z.strictObject({
	id: id.meta({ description: "Id of the work." }),
	title: line(200).meta({ description: "Title as it is printed." }),
	type: z
		.enum(["book", "specification", "paper", "article"])
		.meta({ description: "book, specification, paper or article." }),
	authors: z.array(line(80)).min(1).meta({ description: "Authors, or the body that issued it." }),
	year: z
		.string()
		.regex(/^\d{4}$/, "is not a year")
		.optional()
		.meta({ description: "Year it came out, in quotes; left out for pages that keep changing." }),
	publisher: line(120).optional().meta({ description: "Publisher, journal or conference." }),
	address: webAddress.meta({ description: "Where it can be read or found." }),
	why: line(300).meta({ description: "Why it is worth the time, in your own words." }),
	level: z
		.enum(["introductory", "intermediate", "advanced"])
		.meta({ description: "introductory, intermediate or advanced." }),
	free: z.boolean().meta({ description: "Can the whole be read without paying?" }),
	checked: day.meta({ description: "Day the facts above were last looked up." }),
});
export type RelatedWork = z.infer<typeof work>;

/** What to read besides the guide: `data/reading.yaml`. */
export const readingSchema = z
	.strictObject({ works: z.array(work).min(1).meta({ description: "The works, in any order." }) })
	.meta({ title: "Related reading", description: "Books, specifications, papers and articles." });
