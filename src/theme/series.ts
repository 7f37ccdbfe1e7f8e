import type { Colour } from "./palette.ts";

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
