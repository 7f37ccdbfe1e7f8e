import type { APIRoute, InferGetStaticPropsType } from "astro";
import { figures } from "#src/catalog/figures.ts";
import { linkTo } from "#src/components/link-to.ts";
import { FIGURE_FILES, type FigureFormat } from "#src/rendering/figure-files.ts";

export async function getStaticPaths() {
	const formats = Object.keys(FIGURE_FILES) as FigureFormat[];
	return (await figures()).flatMap((figure) =>
		formats.map((format) => ({
			params: { file: `${figure.id}.${format}` },
			props: { figure, format },
		})),
	);
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { figure, format }, site }) => {
	const { type, content } = FIGURE_FILES[format];
	const address = new URL(linkTo(figure.home), site).href;
	return new Response(content(figure, address), { headers: { "content-type": type } });
};
