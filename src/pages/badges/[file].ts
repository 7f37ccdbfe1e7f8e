import type { APIRoute, InferGetStaticPropsType } from "astro";
import { addressedEmbeds } from "#src/catalog/embeds.ts";
import { linkTo } from "#src/components/page/link-to.ts";
import { isBadge } from "#src/domain/embeds/badge.ts";
import type { BadgeModel } from "#src/domain/embeds/embed.ts";
import { FIGURE_FILES } from "#src/rendering/figure-files.ts";

const COLOURS: Readonly<Record<BadgeModel["tone"], string>> = {
	full: "00614d",
	partial: "8f4b00",
	none: "4f535c",
};

/** Badges at short addresses, as a picture and in the form shields.io reads. */
export async function getStaticPaths() {
	return (await addressedEmbeds()).filter(isBadge).flatMap((figure) => {
		const { chart } = figure;
		const file = figure.id.replace(/^status-/, "").replace(/^(verified|supported)-(.*)/, "$2-$1");
		const { label, message, tone } = chart;
		const shield = { schemaVersion: 1, label, message, color: COLOURS[tone], cacheSeconds: 86_400 };
		return [
			{ params: { file: `${file}.svg` }, props: { figure, shield: undefined } },
			{ params: { file: `${file}.json` }, props: { figure, shield } },
		];
	});
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { figure, shield }, site }) => {
	if (shield !== undefined) return Response.json(shield);
	const address = new URL(linkTo(figure.home), site).href;
	const { type, content } = FIGURE_FILES.svg;
	return new Response(content(figure, address), { headers: { "content-type": type } });
};
