import { z } from "zod";
import { documentSchema } from "#src/schema/api/document.ts";
import { siteAddress } from "./address.ts";
import { schemaPath } from "./document-text.ts";
import type { Resource } from "./resource.ts";

/** The JSON Schema (2020-12) of a resource's documents, with its address as `$id`. */
export function publishedSchema(resource: Resource): object {
	const { $schema, ...schema } = bareSchema(resource);
	return { $schema, $id: siteAddress(schemaPath(resource)), ...schema };
}

/** The JSON Schema of a resource's documents. */
export function bareSchema({ schema }: Resource) {
	return z.toJSONSchema(documentSchema(schema), {
		io: "output",
		target: "draft-2020-12",
		override: ({ jsonSchema: part }) => {
			if (part.format === "uri") part.pattern = "^https?://";
		},
	});
}
