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

/** The picture fills the room the live figure will have below the words, whatever the page does with pictures. */
const PICTURE: CSSProperties = {
	display: "block",
	flex: 1,
	minHeight: 0,
	width: "100%",
	height: "auto",
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
		display: "flex",
		flexDirection: "column",
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
		createElement("a", { href: home, style: room }, fallbackOf(quote).words, picture(quote)),
	);
}

/** For readers without scripts; the words before it say what it shows. */
function picture(quote: ReturnType<typeof quoteOf>): ReactElement | undefined {
	const { pictures } = fallbackOf(quote);
	if (pictures.length === 0) return undefined;
	const { theme } = quote;
	const style = theme === "auto" ? PICTURE : { ...PICTURE, colorScheme: theme };
	return createElement(
		"picture",
		{ style: { display: "contents" } },
		pictures.map(({ media, image }) =>
			createElement("source", { key: media, media, srcSet: image }),
		),
		createElement("img", { alt: "", loading: "lazy", style }),
	);
}
