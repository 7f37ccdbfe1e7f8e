import type { Tone } from "#src/domain/figures/figure.ts";
import type { Colour } from "#src/theme/palette.ts";
import { type Pattern, TONES } from "#src/theme/patterns.ts";

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

/** The same fillings, each made once however many rows ask for it. */
export function memoizedPattern(paint: ChartStyle["paint"]): ChartStyle["paint"] {
	const made = new Map<string, ReturnType<ChartStyle["paint"]>>();
	return (pattern, colour) => {
		const key = `${pattern} ${colour}`;
		const known = made.get(key);
		if (known !== undefined) return known;
		const filling = paint(pattern, colour);
		made.set(key, filling);
		return filling;
	};
}

/** A name in lines of at most so many letters, whole: broken between words, a longer word has a line of its own. */
export function nameLines(name: string, letters: number): readonly string[] {
	const lines: string[] = [];
	for (const word of name.split(" ")) {
		const longer = [lines.at(-1), word].filter(Boolean).join(" ");
		if (lines.length > 0 && longer.length <= letters) lines.pop();
		lines.push(longer.length <= letters ? longer : word);
	}
	return lines;
}

/** Draws a small square in the colour and the filling of a meaning, around the place given. */
export function swatch(
	context: CanvasRenderingContext2D,
	tone: Tone,
	{ paint, colours }: ChartStyle,
	at: { readonly x: number; readonly y: number },
): void {
	const { colour, pattern } = TONES[tone];
	context.fillStyle = paint(pattern, colour);
	context.fillRect(at.x - 6, at.y - 6, 12, 12);
	context.fillStyle = colours[colour];
	// A rim of four thin bars: the renderer turns stroked rectangles into long paths.
	context.fillRect(at.x - 6, at.y - 6, 12, 1);
	context.fillRect(at.x - 6, at.y + 5, 12, 1);
	context.fillRect(at.x - 6, at.y - 6, 1, 12);
	context.fillRect(at.x + 5, at.y - 6, 1, 12);
}
