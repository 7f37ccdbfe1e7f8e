import type { APIRoute, InferGetStaticPropsType } from "astro";
import { everyFigure } from "#src/catalog/embeds.ts";
import { linkTo } from "#src/components/page/link-to.ts";
import { everyAddress } from "#src/domain/embeds/addresses.ts";
import { drawAhead, FIGURE_FILES, figureFile, formatsOf } from "#src/rendering/figure-files.ts";

export async function getStaticPaths() {
	const figures = await everyFigure();
	// While someone is writing, what is asked for is drawn by the code as it is now.
	if (!import.meta.env.DEV) for (const figure of figures) drawAhead(figure, homeOf(figure));
	return everyAddress(figures).flatMap(({ address, figure }) =>
		formatsOf(figure).map((format) => ({
			params: { file: `${address}.${format}` },
			props: { figure, format },
		})),
	);
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props: { figure, format } }) => {
	const content = await figureFile(figure, format, homeOf(figure));
	return new Response(content, { headers: { "content-type": FIGURE_FILES[format].type } });
};

function homeOf({ home }: { readonly home: string }): string {
	return new URL(linkTo(home), import.meta.env.SITE).href;
}
