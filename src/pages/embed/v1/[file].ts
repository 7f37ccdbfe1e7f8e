import type { APIRoute, InferGetStaticPropsType } from "astro";
import { everyFigure } from "#src/catalog/embeds.ts";
import { linkTo } from "#src/components/page/link-to.ts";
import { everyAddress } from "#src/domain/embeds/addresses.ts";
import { FIGURE_FILES, formatsOf } from "#src/rendering/figure-files.ts";

export async function getStaticPaths() {
	return everyAddress(await everyFigure()).flatMap(({ address, figure }) =>
		formatsOf(figure).map((format) => ({
			params: { file: `${address}.${format}` },
			props: { figure, format },
		})),
	);
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props: { figure, format }, site }) => {
	const { type, content } = FIGURE_FILES[format];
	const address = new URL(linkTo(figure.home), site).href;
	return new Response(await content(figure, address), { headers: { "content-type": type } });
};
