"use client";

import { type CSSProperties, createElement, type ReactElement, useEffect } from "react";
import { fittingHeight, quoteName } from "../../../src/domain/embeds/quote.ts";
import { fallbackOf } from "../../../src/domain/embeds/snippet-code.ts";
import type { FigureProps } from "./figure-props.ts";
import { quoteOf } from "./figure-quote.ts";
import { defineFigure } from "./index.ts";

export type { FigureProps } from "./figure-props.ts";

/** What the component takes; `className` and `style` go to the element. */
export type MeshFigureProps = FigureProps & {
	readonly className?: string;
	/** Such as `{ "--mesh-accent": "rebeccapurple" }`. */
	readonly style?: CSSProperties & { readonly [property: `--mesh-${string}`]: string };
};

/** The picture fills the room the live figure will have, whatever the page does with pictures. */
const PICTURE: CSSProperties = {
	display: "block",
	width: "100%",
	height: "100%",
	maxWidth: "100%",
	margin: 0,
	border: 0,
	objectFit: "scale-down",
	objectPosition: "0 0",
};

/**
 * A figure of Meshscape. A server renders its picture with a link, or a line of text where no picture shows the
 * choice; in a browser the live figure takes its place.
 */
export function MeshFigure(props: MeshFigureProps): ReactElement {
	const { site, font, className, style } = props;
	useEffect(() => defineFigure({ site }), [site]);
	const quote = quoteOf(props);
	const { id, meshes, rows, theme, span, home, heights } = quote;
	const place: CSSProperties = {
		display: "block",
		position: "relative",
		containerType: "inline-size",
		maxWidth: span,
		...style,
	};
	const room: CSSProperties = {
		display: "block",
		height: fittingHeight(heights),
		color: "var(--mesh-accent, revert-layer)",
		fontFamily: "var(--mesh-font, inherit)",
	};
	return createElement(
		"mesh-figure",
		{
			src: id,
			meshes: meshes.join(",") || undefined,
			rows: rows.join(",") || undefined,
			theme: theme === "auto" ? undefined : theme,
			font,
			title: quoteName(quote),
			class: className,
			style: place,
		},
		createElement("a", { href: home, style: room }, inside(quote)),
	);
}

function inside(quote: ReturnType<typeof quoteOf>): ReactElement | string {
	const { words, image, small } = fallbackOf(quote);
	if (image === undefined) return words;
	const { title: alt, width, height, theme } = quote;
	const style = theme === "auto" ? PICTURE : { ...PICTURE, colorScheme: theme };
	return createElement(
		"picture",
		{ style: { display: "contents" } },
		small && createElement("source", { media: small.media, srcSet: small.image }),
		createElement("img", { src: image, alt, width, height, loading: "lazy", style }),
	);
}
