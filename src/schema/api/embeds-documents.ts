/**
 * The lists published next to the figures: what programs read to embed them.
 *
 * @module
 */

import { z } from "zod";
import { siteUrl } from "#src/schema/api/document.ts";
import { day, id, line } from "#src/schema/text/text.ts";

const px = z.number().int().min(1);
const ids = z.array(id);
const row = z.strictObject({
	id: id.meta({ description: "Id of the row." }),
	name: line(100).meta({ description: "What it is called." }),
	group: z.string().meta({ description: "Its group; empty where there are none." }),
});

const listedFigure = z.strictObject({
	id: id.meta({ description: "Id of the figure; it never changes." }),
	title: z.string().meta({ description: "Its finding." }),
	topic: z.string().meta({ description: "What it is about." }),
	width: px.meta({ description: "Width of its picture, px." }),
	height: px.meta({ description: "Height of its picture, px." }),
	formats: z.array(z.string()).meta({ description: "Endings of its files." }),
	page: siteUrl.meta({ description: "Its live page; of a badge its picture." }),
	heights: z
		.record(z.string().regex(/^\d+$/), z.number())
		.meta({ description: "Height its live page needs, px, by the width it has." }),
	options: z
		.array(z.enum(["m", "rows", "axis", "theme"]))
		.meta({ description: "What the fragment of its live page may choose." }),
	meshes: ids.optional().meta({ description: "Meshes that can be chosen." }),
	shown: ids.optional().meta({ description: "Meshes it shows when none is chosen." }),
	rows: z.array(row).optional().meta({ description: "Rows that can be chosen." }),
	kind: z.enum(["chart", "table", "badge"]).meta({ description: "What it is." }),
	data_day: day.meta({ description: "Newest day of its data." }),
	frozen: z.array(day).meta({ description: "Days of its copies that never change, newest first." }),
	home: siteUrl.meta({ description: "Page of the site it comes from." }),
});

/** Every figure there is. */
export const figuresDocument = z
	.strictObject({
		$schema: siteUrl.meta({ description: "JSON Schema of this document." }),
		figures: z.array(listedFigure).meta({ description: "All figures." }),
	})
	.meta({ title: "Figures", description: "Every figure that can be embedded." });

const loader = z.strictObject({
	file: z.string().meta({ description: "File name next to this list." }),
	integrity: z.string().meta({ description: "What an integrity attribute calls it." }),
	bytes: z.number().int().meta({ description: "Its size, not compressed." }),
	since: day.meta({ description: "Day it was first published." }),
});

/** The loaders whose text never changes. */
export const loadersDocument = z
	.strictObject({
		$schema: z.string().meta({ description: "JSON Schema of this document." }),
		loaders: z.array(loader).meta({ description: "All that are kept, newest first." }),
	})
	.meta({ title: "Loaders", description: "Scripts of the element, each kept for ever." });

const cell = z.union([z.string(), z.number(), z.null()]);
const column = z.strictObject({
	id: z.string().meta({ description: "Key of its values in a row." }),
	name: z.string().meta({ description: "Heading of the column." }),
});

/** The numbers of one figure, as they are today or as they were kept on a day. */
export const figureDocument = z
	.strictObject({
		frozen: day.optional().meta({ description: "Day it was kept; only in a copy." }),
		// Copies of the first release have none, and a copy never changes.
		$schema: z.string().optional().meta({ description: "JSON Schema of this document." }),
		id: id.meta({ description: "Id of the figure." }),
		title: z.string().meta({ description: "Its finding." }),
		takeaway: z.string().meta({ description: "What to take from it." }),
		unit: z.string().meta({ description: "What the numbers are." }),
		coverage: z.string().meta({ description: "How much of it is known." }),
		source: z.string().meta({ description: "Where the numbers come from." }),
		data_day: day.meta({ description: "Newest day of its data." }),
		licence: z.literal("CC BY 4.0").meta({ description: "Licence of the data." }),
		address: z.string().meta({ description: "Page of the site it comes from." }),
		citation: z.string().meta({ description: "How to name the source." }),
		columns: z.array(column).meta({ description: "Its columns, in order." }),
		rows: z
			.array(z.record(z.string(), cell))
			.meta({ description: "Its rows: an id where rows have one, and a value for each column." }),
	})
	.meta({ title: "Figure", description: "The numbers of a figure, with all that must be cited." });

/** A figure as oEmbed 1.0 describes it. */
export const oembedDocument = z
	.strictObject({
		$schema: siteUrl.meta({ description: "JSON Schema of this document." }),
		version: z.literal("1.0").meta({ description: "Version of oEmbed." }),
		type: z.literal("rich").meta({ description: "It carries markup." }),
		provider_name: z.string().meta({ description: "Name of this site." }),
		provider_url: siteUrl.meta({ description: "Address of this site." }),
		title: z.string().meta({ description: "The finding of the figure." }),
		html: z.string().meta({ description: "A frame with the live page." }),
		width: px.meta({ description: "Widest the frame gets, px." }),
		height: px.meta({ description: "Height that is enough at every width, px." }),
		thumbnail_url: siteUrl.optional().meta({ description: "Its picture, where a PNG is made." }),
		thumbnail_width: px.optional().meta({ description: "Width of that picture, px." }),
		thumbnail_height: px.optional().meta({ description: "Height of that picture, px." }),
		cache_age: z.number().int().meta({ description: "How long to keep this answer, s." }),
	})
	.meta({ title: "oEmbed", description: "A figure for hosts that speak oEmbed." });
