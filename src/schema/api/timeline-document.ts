import { z } from "zod";
import { looseDate } from "#src/schema/text/day.ts";
import { id, line, webAddress } from "#src/schema/text/text.ts";

/** Every dated step of every entry. */
export const timelineDocument = z
	.strictObject({
		events: z
			.array(
				z.strictObject({
					date: looseDate.meta({ description: "As exact as its source." }),
					entry: id.meta({ description: "Id of the entry." }),
					kind: z.enum(["announced", "ga", "foundation", "licence", "ended"]).meta({
						description: "announced, ga (generally available), foundation (a level), ended.",
					}),
					label: line(200).meta({ description: "What happened, in a few words." }),
					source: webAddress.meta({ description: "Page that says so." }),
				}),
			)
			.meta({ description: "Newest first." }),
	})
	.meta({ title: "Timeline", description: "Every dated step of every entry with its source." });
