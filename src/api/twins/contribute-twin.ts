import { markdownRows, markdownText } from "#src/domain/text/markdown.ts";
import { meshSchema } from "#src/schema/entries/mesh.ts";
import { proxySchema } from "#src/schema/entries/proxy.ts";
import { toolSchema } from "#src/schema/entries/tool.ts";
import { fieldReference } from "#src/schema/field-reference.ts";
import type { Twin } from "./twin.ts";

const KINDS = [
	{ title: "Fields of a mesh", schema: meshSchema },
	{ title: "Fields of a proxy", schema: proxySchema },
	{ title: "Fields of a tool", schema: toolSchema },
];

/** How to change or add an entry, with the fields of each kind of file. */
export function contributeTwins(): readonly Twin[] {
	return [
		{
			path: "/contribute/",
			title: "Contribute",
			lead: "One entry is one small file. Every claim names a page that proves it and the day it was read.",
			blocks: () => [
				"- `npm run mesh -- new mesh my-mesh` writes a commented file; `proxy` and `tool` work alike.\n- `npm run mesh -- check` tells every problem with its line and its cure.\n- A capability left out is unknown. `partial` and `planned` need a note, `none` needs a source.",
				...KINDS.flatMap(({ title, schema }) => [
					`## ${title}`,
					markdownRows(
						["Field", "Holds", "What it means"],
						fieldReference(schema).map(({ path, type, required, description, allowed }) => [
							`\`${path}\``,
							markdownText(
								[type, required ? "required" : "", allowed.join(", ")].filter(Boolean).join("; "),
							),
							markdownText(description),
						]),
					),
				]),
			],
		},
	];
}
