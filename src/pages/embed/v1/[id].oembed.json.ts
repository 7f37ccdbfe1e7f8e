import type { APIRoute, InferGetStaticPropsType } from "astro";
import { embeds } from "#src/catalog/embeds.ts";
import { linkTo } from "#src/components/page/link-to.ts";
import { everyAddress } from "#src/domain/embeds/addresses.ts";
import { FRAME_WIDTH, oembedMarkup } from "#src/domain/embeds/quote.ts";
import { embedHeights, embedRoom } from "#src/rendering/embed-heights.ts";
import { formatsOf, pictureSize } from "#src/rendering/figure-files.ts";

export async function getStaticPaths() {
	// A badge is a picture and nothing more: no host makes a frame of it.
	return everyAddress(await embeds()).flatMap(({ address, figure }) =>
		figure.chart.kind === "badge" ? [] : [{ params: { id: address }, props: { figure } }],
	);
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/**
 * A figure for hosts that speak oEmbed.
 *
 * The sizes are fixed: a static host cannot answer `maxwidth`; the frame fits itself to its place.
 */
export const GET: APIRoute<Props> = ({ props: { figure }, site }) => {
	const at = (path: string) => new URL(linkTo(path), site).href;
	const height = embedRoom(figure);
	const picture = pictureSize(figure, at(figure.home));
	const page = at(`/embed/v1/${figure.id}/`);
	const answer = {
		$schema: at("/schema/v1/api/oembed.json"),
		version: "1.0",
		type: "rich",
		provider_name: "Meshscape",
		provider_url: at("/"),
		title: figure.title,
		html: oembedMarkup(page, figure.topic, embedHeights(figure)),
		width: FRAME_WIDTH,
		height,
		...(formatsOf(figure).includes("png") && {
			thumbnail_url: at(`/embed/v1/${figure.id}.png`),
			thumbnail_width: 2 * picture.width,
			thumbnail_height: 2 * picture.height,
		}),
		cache_age: 86_400,
	};
	return new Response(`${JSON.stringify(answer)}\n`, {
		headers: { "content-type": "application/json; charset=utf-8" },
	});
};
