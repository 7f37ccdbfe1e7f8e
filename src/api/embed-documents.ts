import { z } from "zod";
import {
	figureDocument,
	figuresDocument,
	loadersDocument,
	oembedDocument,
} from "#src/schema/api/embeds-documents.ts";
import { siteAddress } from "./resource.ts";

/** A JSON file next to the figures that the description of the API names too. */
export type EmbedDocument = {
	/** Id, also the name of its schema. */
	readonly id: string;
	readonly title: string;
	readonly description: string;
	readonly path: `/embed/v1/${string}.json`;
	readonly schema: z.ZodObject;
};

/** The JSON files next to the figures. */
export const EMBED_DOCUMENTS: readonly EmbedDocument[] = [
	{
		id: "figures",
		title: "Figures",
		description: "Every figure that can be embedded, with its files, sizes and choices.",
		path: "/embed/v1/figures.json",
		schema: figuresDocument,
	},
	{
		id: "loaders",
		title: "Loaders",
		description: "Scripts of the element whose text never changes, with their integrity.",
		path: "/embed/v1/loaders.json",
		schema: loadersDocument,
	},
	{
		id: "figure",
		title: "The numbers of a figure",
		description: "Its rows with all that must be cited; figures.json says which figures have it.",
		path: "/embed/v1/{id}.json",
		schema: figureDocument,
	},
	{
		id: "oembed",
		title: "A figure for hosts that speak oEmbed",
		description: "Sizes are fixed: a static host cannot answer maxwidth.",
		path: "/embed/v1/{id}.oembed.json",
		schema: oembedDocument,
	},
];

/** The JSON Schema (2020-12) of such a file. */
export function embedSchema({ schema }: EmbedDocument) {
	return z.toJSONSchema(schema, { io: "output", target: "draft-2020-12" });
}

/** The same with its address as `$id`. */
export function publishedEmbedSchema(document: EmbedDocument): object {
	const { $schema, ...schema } = embedSchema(document);
	return { $schema, $id: siteAddress(`/schema/v1/api/${document.id}.json`), ...schema };
}
