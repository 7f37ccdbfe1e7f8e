import { z } from "zod";

/**
 * The JSON Schema editors read, as the text of its file.
 *
 * Draft 7, because the YAML language server knows it best. It describes a file as it is written,
 * before defaults are filled in.
 */
export function jsonSchema(schema: z.ZodObject): string {
	const document = z.toJSONSchema(schema, {
		io: "input",
		target: "draft-7",
		override: ({ jsonSchema: part }) => {
			if (part.format === "uri") part.pattern = "^https?://";
		},
	});
	return `${JSON.stringify(document, null, 2)}\n`;
}
