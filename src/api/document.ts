import { z } from "zod";
import { documentSchema } from "#src/schema/api/document.ts";
import { dataState } from "./data-state.ts";
import { documentPath, type Resource, type ResourceDocument, siteAddress } from "./resource.ts";

/**
 * A document of the API as the text of its file.
 *
 * It is read through its schema: what does not fit stops the build, and keys are in the order of
 * the schema whatever order a file has them in, so that equal data gives equal bytes.
 */
export async function documentText(
	resource: Resource,
	document: ResourceDocument,
): Promise<string> {
	const { version, day } = await dataState();
	const self = siteAddress(documentPath(resource, document.id));
	const whole = documentSchema(resource.schema).parse({
		$schema: siteAddress(schemaPath(resource)),
		self,
		data_version: version,
		data_day: day,
		licence: "CC-BY-4.0",
		citation: `Meshscape, ${siteAddress("/")}, data of ${day}, CC BY 4.0`,
		...document.body,
	});
	return `${JSON.stringify(whole)}\n`;
}

/** Address of the JSON Schema of a resource, without the base path. */
export function schemaPath({ id }: Pick<Resource, "id">): string {
	return `/schema/v1/api/${id}.json`;
}

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
			// What an id refers to is for editors of the files; JSON Schema has no such keyword.
			delete part["to"];
		},
	});
}
