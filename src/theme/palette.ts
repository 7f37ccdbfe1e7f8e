/**
 * The colours of the site, light and dark, chosen on purpose for each.
 *
 * Text colours pass WCAG AA (4.5 to 1) on `paper` and on `tint`. The level colours differ in
 * lightness as well as in hue, so that they stay apart for readers with colour-vision deficiencies;
 * the signs carry the meaning without any colour at all.
 */
export const PALETTE = {
	light: {
		paper: "#faf7f1",
		tint: "#f2ede3",
		ink: "#1a1e26",
		quiet: "#545a66",
		hairline: "#ddd5c6",
		rule: "#8b8779",
		accent: "#363c93",
		"accent-tint": "#e6e5f2",
		full: "#00614d",
		partial: "#8f4b00",
		planned: "#0a638f",
		none: "#4f535c",
		unknown: "#696d76",
		alarm: "#9c2a2a",
		"series-1": "#242b76",
		"series-2": "#6f3c10",
		"series-3": "#157d5f",
		"series-4": "#b8149f",
	},
	dark: {
		paper: "#0f1622",
		tint: "#172131",
		ink: "#e9e5db",
		quiet: "#a9b0bc",
		hairline: "#2a3546",
		rule: "#6b7688",
		accent: "#aab2ff",
		"accent-tint": "#232b4a",
		full: "#5fd3b1",
		partial: "#f0ae5e",
		planned: "#7cc4ef",
		none: "#b4b9c3",
		unknown: "#8f96a3",
		alarm: "#f29b93",
		"series-1": "#8578e8",
		"series-2": "#c8843b",
		"series-3": "#a6fad9",
		"series-4": "#eda1ea",
	},
} as const satisfies Record<"light" | "dark", Record<string, string>>;

/** A name of the palette. */
export type Colour = keyof (typeof PALETTE)["light"];

/**
 * Up to four things laid over each other, told apart by colour, line and marker alike.
 *
 * Dashes are lengths of line and gap in px; none is a whole line.
 */
export const SERIES = [
	{ colour: "series-1", dash: [], marker: "circle" },
	{ colour: "series-2", dash: [7, 3], marker: "rect" },
	{ colour: "series-3", dash: [2, 2], marker: "triangle" },
	{ colour: "series-4", dash: [9, 3, 2, 3], marker: "rectRot" },
] as const satisfies readonly {
	readonly colour: Colour;
	readonly dash: readonly number[];
	readonly marker: "circle" | "rect" | "triangle" | "rectRot";
}[];
