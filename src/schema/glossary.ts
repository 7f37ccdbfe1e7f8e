import { z } from "zod";
import { id, line } from "./text.ts";

const term = z.strictObject({
	id: id.meta({ description: "Id of the term; its address is /guide/glossary/#id." }),
	term: line(60).meta({ description: "The term as it stands in a sentence." }),
	aliases: z
		.array(line(60))
		.default([])
		.meta({ description: "Other names and spellings that mean the same." }),
	definition: line(300).meta({ description: "What it means, in plain words." }),
	see: z.array(id).default([]).meta({ description: "Ids of related terms." }),
});
export type GlossaryTerm = z.infer<typeof term>;

/** The words the guide explains: `data/glossary.yaml`. */
export const glossarySchema = z
	.strictObject({
		terms: z.array(term).min(1).meta({ description: "The terms, A to Z." }),
	})
	.meta({ title: "Glossary", description: "Terms of service meshes in plain words." });
export type Glossary = z.infer<typeof glossarySchema>;
