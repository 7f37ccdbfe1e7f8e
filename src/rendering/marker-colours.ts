import type { Colour } from "#src/theme/palette.ts";
import type { Pattern, TILES } from "#src/theme/patterns.ts";

/** What a marker colour stands for: a filling, or dashes of a line. */
export type Marked = {
	readonly colour: Colour;
	readonly pattern?: keyof typeof TILES;
	readonly dash?: readonly number[];
};

/**
 * Colours that stand for what an SVG canvas cannot write well.
 *
 * It would embed a filling as a picture and turn dashes into long outlines. So the chart is drawn
 * in marker colours, and whoever reads the SVG afterwards puts patterns and dashes in their places.
 */
export function markerColours() {
	const marked = new Map<string, Marked>();
	const mark = (what: Marked): string => {
		const key = JSON.stringify(what);
		for (const [colour, known] of marked) if (JSON.stringify(known) === key) return colour;
		// No colour of the palette is this green; the number is in the lowest bits.
		const colour = `#00F7${(marked.size + 1).toString(16).padStart(2, "0").toUpperCase()}`;
		marked.set(colour, what);
		return colour;
	};
	return {
		marked: marked as ReadonlyMap<string, Marked>,
		filling: (pattern: Exclude<Pattern, "solid">, colour: Colour) => mark({ colour, pattern }),
		dashes: (dash: readonly number[], colour: Colour) => mark({ colour, dash }),
	};
}
