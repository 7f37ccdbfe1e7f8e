import type { APIRoute, InferGetStaticPropsType } from "astro";
import { ALL_RESOURCES } from "#src/api/api-index.ts";
import { publishedSchema } from "#src/api/document.ts";
import { EMBED_DOCUMENTS, publishedEmbedSchema } from "#src/api/embed-documents.ts";

export function getStaticPaths() {
	return [
		...ALL_RESOURCES.map((resource) => ({
			params: { name: resource.id },
			props: { schema: publishedSchema(resource) },
		})),
		...EMBED_DOCUMENTS.map((document) => ({
			params: { name: document.id },
			props: { schema: publishedEmbedSchema(document) },
		})),
	];
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { schema } }) =>
	new Response(`${JSON.stringify(schema)}\n`, {
		headers: { "content-type": "application/schema+json; charset=utf-8" },
	});
