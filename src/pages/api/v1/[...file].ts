import type { APIRoute, InferGetStaticPropsType } from "astro";
import { apiFiles } from "#src/api/api-files.ts";
import { ALL_RESOURCES } from "#src/api/api-index.ts";

export async function getStaticPaths() {
	const files = await apiFiles(ALL_RESOURCES);
	return files.map((file) => ({
		params: { file: file.path.slice("/api/v1/".length) },
		props: { file },
	}));
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props: { file } }) =>
	new Response(await file.text(), { headers: { "content-type": file.type } });
