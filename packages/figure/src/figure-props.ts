/*
 * The properties of a figure. They are repeated here as the package has no types of the site.
 */

/** What a page says of a figure; only the first two are needed. */
export type FigureProps = {
	/** Address of the Meshscape the figure comes from, such as `https://example.org/`. */
	readonly site: string;
	/** Id of the figure, as `embed/v1/figures.json` lists it. */
	readonly figure: string;
	/** Ids of the meshes to show, at most six; none for those the figure shows by itself. */
	readonly meshes?: readonly string[];
	/** Ids of the rows to show; none for all. */
	readonly rows?: readonly string[];
	/** A theme that stays; `auto`, the default, follows the page. */
	readonly theme?: "auto" | "light" | "dark";
	/** `inherit` takes the font of the text around the figure. */
	readonly font?: "inherit";
	/** What the figure is about: the name of its frame. */
	readonly title?: string;
	/** What its picture shows, in words. */
	readonly alt?: string;
	/** Where its picture leads: the figure's page on the site. */
	readonly href?: string;
	/** Id of the figure whose picture shows this choice; `null` for a line of text in its place. */
	readonly picture?: string | null;
	/** Size of that picture, px. */
	readonly width?: number;
	readonly height?: number;
	/** Room the live figure needs, px, by the width it gets: nothing below it moves then. */
	readonly heights?: Readonly<Record<string, number>>;
	/** Endings of the files that were made of it. */
	readonly formats?: readonly string[];
	/** Widest it is to get, px. */
	readonly maxWidth?: number;
};
