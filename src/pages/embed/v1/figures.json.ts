import type { APIRoute } from "astro";
import { embeds } from "#src/catalog/embeds.ts";
import { linkTo } from "#src/components/link-to.ts";
import { embedHeights } from "#src/rendering/embed-heights.ts";
import { formatsOf, pictureSize } from "#src/rendering/figure-files.ts";

/** Every figure there is, with the size of its picture and the room its live page needs. */
export const GET: APIRoute = async ({ site }) => {
	const at = (path: string) => new URL(linkTo(path), site).href;
	const listed = (await embeds()).map((figure) => {
		const { id, title, topic, day, home, chart } = figure;
		return {
			id,
			title,
			topic,
			...pictureSize(figure, at(home)),
			formats: [...formatsOf(figure), "oembed.json"],
			page: at(`/embed/v1/${id}/`),
			heights: embedHeights(figure),
			kind: chart.kind === "table" || chart.kind === "badge" ? chart.kind : "chart",
			data_day: day,
			home: at(home),
		};
	});
	return new Response(`${JSON.stringify({ figures: listed }, undefined, "\t")}\n`, {
		headers: { "content-type": "application/json; charset=utf-8" },
	});
};
