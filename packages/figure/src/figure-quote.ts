/*
 * The quote of the site's snippets that somebody's words about a figure make.
 */

import { FRAME_WIDTH, type Quote } from "../../../src/domain/embeds/quote.ts";
import type { FigureProps } from "./figure-props.ts";

/** A figure as the snippets of the site quote it. */
export function quoteOf(props: FigureProps): Quote {
	const { figure: id, meshes = [], rows = [], theme = "auto", width = 800 } = props;
	const site = new URL(`${props.site.replace(/\/?$/, "/")}`).href;
	const { height = (width * 3) / 5 } = props;
	const isChosen = meshes.length + rows.length > 0;
	const { picture = isChosen ? null : id, title = id } = props;
	return {
		site,
		id,
		topic: title,
		title: props.alt ?? title,
		home: props.href ?? `${site}embed/v1/${id}/`,
		width,
		height,
		// As high as the picture at every width.
		heights: props.heights ?? { 320: Math.ceil((320 * height) / width), [width]: height },
		span: props.maxWidth ?? FRAME_WIDTH,
		meshes,
		names: [],
		rows,
		rowNames: [],
		theme,
		formats: props.formats ?? ["svg"],
		picture: picture ?? undefined,
		frozen: [],
		pinned: { file: "", integrity: "" },
	};
}
