import type { APIRoute } from "astro";
import { frozenFigures } from "#src/api/frozen-figures.ts";
import { embeds } from "#src/catalog/embeds.ts";
import { meshes } from "#src/catalog/entries.ts";
import { linkTo } from "#src/components/page/link-to.ts";
import { choosable, liveOptions } from "#src/domain/embeds/live.ts";
import { embedHeights } from "#src/rendering/embed-heights.ts";
import { formatsOf, pictureSize } from "#src/rendering/figure-files.ts";

/** Every figure there is, with the size of its picture and the room its live page needs. */
export const GET: APIRoute = async ({ site }) => {
	const at = (path: string) => new URL(linkTo(path), site).href;
	const frozen = frozenFigures();
	const ids = new Set((await meshes()).map(({ id }) => id));
	const listed = (await embeds()).map((figure) => {
		const { id, title, topic, day, home, chart } = figure;
		return {
			id,
			title,
			topic,
			...pictureSize(figure, at(home)),
			formats: [...formatsOf(figure), ...(chart.kind === "badge" ? [] : ["oembed.json"])],
			page: at(`/embed/v1/${id}/`),
			heights: embedHeights(figure),
			options: liveOptions(figure, ids),
			...choosable(figure, ids),
			kind: chart.kind === "table" || chart.kind === "badge" ? chart.kind : "chart",
			data_day: day,
			frozen: frozen.get(id) ?? [],
			home: at(home),
		};
	});
	return new Response(
		`${JSON.stringify({ $schema: at("/schema/v1/api/figures.json"), figures: listed })}\n`,
		{
			headers: { "content-type": "application/json; charset=utf-8" },
		},
	);
};
