import { z } from "zod";
import { id, line, reference } from "#src/schema/text/text.ts";

const term = z.strictObject({
	id: id.meta({ description: "Id of the term; its address is /guide/glossary/#id." }),
	term: line(60).meta({ description: "The term as written in a sentence." }),
	aliases: z
		.array(line(60))
		.default([])
		.meta({ description: "Other names and spellings that mean the same." }),
	everyday: z.array(line(60)).default([]).meta({
		description:
			"Those of its names that also have an everyday meaning, so that pages do not link them.",
	}),
	definition: line(300).meta({ description: "What it means, in plain words." }),
	see: z.array(reference("term")).default([]).meta({ description: "Ids of related terms." }),
	explained: z
		.array(
			line(120).regex(
				/^\/([a-z0-9-]+\/)*(#[a-z0-9-]+)?$/,
				"is not an address of this site: write /guide/architectures/#sidecar",
			),
		)
		.default([])
		.meta({ description: "Pages of this site that explain it further, best first." }),
});
export type GlossaryTerm = z.infer<typeof term>;

/** The words the guide explains: `data/glossary.yaml`. */
export const glossarySchema = z
	.strictObject({
		terms: z.array(term).min(1).meta({ description: "The terms, A to Z." }),
	})
	.meta({ title: "Glossary", description: "Terms of service meshes in plain words." });
