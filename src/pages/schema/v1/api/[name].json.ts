import type { APIRoute, InferGetStaticPropsType } from "astro";
import { ALL_RESOURCES } from "#src/api/api-index.ts";
import { publishedSchema } from "#src/api/document.ts";

export function getStaticPaths() {
	return ALL_RESOURCES.map((resource) => ({ params: { name: resource.id }, props: { resource } }));
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { resource } }) =>
	new Response(`${JSON.stringify(publishedSchema(resource))}\n`, {
		headers: { "content-type": "application/schema+json; charset=utf-8" },
	});
