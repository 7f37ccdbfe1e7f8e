import type { APIRoute, InferGetStaticPropsType } from "astro";
import { socialCards } from "#src/catalog/social-cards.ts";
import { linkTo } from "#src/components/page/link-to.ts";
import { cardDrawing } from "#src/rendering/card-drawing.ts";
import { paintAside } from "#src/rendering/painter.ts";

export async function getStaticPaths() {
	return (await socialCards()).map((card) => ({ params: { name: card.name }, props: { card } }));
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** The picture chat tools show of a link to a page, 1200 × 630 px. */
export const GET: APIRoute<Props> = async ({ props: { card }, site }) => {
	const address = new URL(linkTo("/"), site).href.replace(/^https?:\/\/|\/$/g, "");
	const png = await paintAside({ drawing: cardDrawing(card, address) });
	return new Response(png, { headers: { "content-type": "image/png" } });
};
