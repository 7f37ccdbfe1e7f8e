import type { Colour } from "#src/theme/palette.ts";
import type { Pattern } from "#src/theme/patterns.ts";

/** What a drawing depends on besides its numbers. */
export type ChartStyle = {
	readonly colours: Readonly<Record<Colour, string>>;
	/** Font family, as in CSS. */
	readonly family: string;
	/** A filling in a colour, in the form the canvas at hand takes. */
	readonly paint: (pattern: Pattern, colour: Colour) => string | CanvasPattern;
	/** A line of dashes and gaps in px in a colour, in the form the canvas at hand takes. */
	readonly line: (
		dash: readonly number[],
		colour: Colour,
	) => { readonly colour: string; readonly dash: readonly number[] };
	/** On a phone: shorter labels, less room next to the bars. */
	readonly isNarrow: boolean;
};
