import { z } from "zod";
import { line, reference } from "#src/schema/text/text.ts";
import { entryShape } from "./entry.ts";

/** What a tool is for. */
export const toolType = z.enum([
	"management-plane",
	"observability",
	"load-generator",
	"progressive-delivery",
	"conformance",
	"identity",
	"policy",
	"networking",
	"debugging",
	"specification",
	"distribution",
]);

/** A tool around meshes: one file `content/tools/<id>.yaml`. */
export const toolSchema = z
	.strictObject({
		type: toolType.meta({ description: "What it is for." }),
		...entryShape,
		works_with: z
			.array(reference("mesh"))
			.default([])
			.meta({ description: "Ids of the meshes it works with; empty for general use." }),
		supported_by: z
			.array(line(80))
			.default([])
			.meta({ description: "Maintainers: companies or communities." }),
	})
	.meta({ title: "Tool", description: "A tool used with service meshes." });
export type Tool = z.infer<typeof toolSchema>;
