import { z } from "zod";
import { architecture } from "#src/schema/entries/entry-vocabulary.ts";
import { day, id, line, webAddress } from "#src/schema/text/text.ts";

const figure = z.strictObject({
	after: id.meta({ description: "Slug of the heading whose section it closes." }),
	id: id.meta({ description: "Id of the figure: the name of its drawing." }),
	caption: line(160).meta({ description: "The finding, as the title of the figure." }),
	alt: line(200).meta({ description: "What is seen, for those who cannot see it." }),
	text: line(1500).meta({ description: "Everything the figure shows, in words." }),
});

/** Front matter of `content/guide/<nn-slug>.md`: a chapter of the fundamentals. */
export const guideChapterSchema = z
	.strictObject({
		title: line(80).meta({ description: "Title of the chapter." }),
		summary: line(240).meta({ description: "What the reader knows afterwards." }),
		level: z
			.enum(["introductory", "intermediate", "advanced"])
			.meta({ description: "introductory, intermediate or advanced." }),
		order: z.number().int().min(1).meta({ description: "Number of the chapter." }),
		explains: z
			.array(architecture)
			.default([])
			.meta({ description: "Architectures it explains; entries with them link here." }),
		related: z
			.array(line(80).regex(/^\/[a-z0-9/-]*\/$/, "is not an address of this site: write /compare/"))
			.default([])
			.meta({ description: "Pages of this site to go on with, as addresses." }),
		figures: z.array(figure).default([]).meta({ description: "Its figures, in order." }),
		sources: z
			.array(
				z.strictObject({
					title: line(160).meta({ description: "Title of the source." }),
					address: webAddress.meta({ description: "Its address." }),
				}),
			)
			.min(1)
			.meta({ description: "The main sources, most important first." }),
		checked: day.meta({ description: "Day the sources were last read." }),
	})
	.meta({ title: "Guide chapter", description: "A chapter of the fundamentals." });
export type GuideChapter = z.infer<typeof guideChapterSchema>;
