import type { APIRoute, InferGetStaticPropsType } from "astro";
import { twins } from "#src/api/twins/registry.ts";
import { twinText } from "#src/api/twins/twin-text.ts";

/** Beside every page its twin in Markdown. */
export async function getStaticPaths() {
	const all = await twins();
	return all.map((twin) => ({
		params: { twin: `${twin.path.slice(1)}index.md` },
		props: { twin },
	}));
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props: { twin } }) =>
	new Response(await twinText(twin), {
		headers: { "content-type": "text/markdown; charset=utf-8" },
	});
