import type { SocialCard } from "#src/domain/text/social-cards.ts";
import type { Drawing, DrawingText } from "./drawing.ts";
import { themedAttributes } from "./table-drawing.ts";
import { brokenLines } from "./text-width.ts";

/** Half of what chat tools ask for, 1200 × 630 px: a picture is made at twice its size. */
const CARD = { width: 600, height: 315 } as const;

const MARGIN = 40;
const ROOM = CARD.width - 2 * MARGIN;
const TITLE = { size: 38, weight: 600, family: "serif" } as const;
/** For what does not fit into two lines of the large one, such as the question of an experiment. */
const LONG_TITLE = { ...TITLE, size: 28 } as const;
const WORDS = { size: 17, weight: 400, family: "serif" } as const;
const NOTE = { size: 13, weight: 400 } as const;
const NAME = { size: 16, weight: 600, family: "serif" } as const;

/** A card: what the page is about, in large, and of a mesh how much of it is proven and unknown. */
export function cardDrawing({ title, text, bar }: SocialCard, address: string): Drawing {
	const isLong = brokenLines(title, TITLE, ROOM).length > 2;
	const [setting, each] = isLong ? ([LONG_TITLE, 34] as const) : ([TITLE, 42] as const);
	const titles = cutLines(brokenLines(title, setting, ROOM), 3);
	const top = 62 + each * (titles.length - 1) + 34;
	// The last line is above the rule.
	const most = Math.min(3, Math.floor((214 - top) / 24));
	const words = cutLines(brokenLines(text, WORDS, ROOM), most);
	const set = (
		lines: readonly string[],
		first: number,
		each: number,
		how: typeof TITLE | typeof LONG_TITLE | typeof WORDS,
	) =>
		lines.map((line, at): DrawingText => {
			return { ...how, colour: "ink", x: MARGIN, y: first + each * at, text: line };
		});
	const notes: readonly DrawingText[] = [
		...(bar === undefined
			? []
			: [{ ...NOTE, colour: "quiet", x: MARGIN, y: 250, text: bar.reading } as const]),
		{ ...NAME, colour: "ink", x: MARGIN, y: 287, text: "Meshscape" },
		{ ...NOTE, colour: "quiet", x: MARGIN + 92, y: 287, text: address },
	];
	return {
		...CARD,
		shapes: [
			`<rect ${themedAttributes("fill", "paper")} width="${CARD.width}" height="${CARD.height}"/>`,
			`<path ${themedAttributes("fill", "ink")} d="M${MARGIN} 198h${ROOM}v1h-${ROOM}z"/>`,
			...(bar === undefined ? [] : barShapes(bar)),
		].join(""),
		texts: [...set(titles, 62, each, setting), ...set(words, top, 24, WORDS), ...notes],
	};
}

/** The first of some lines; what is left out is three dots. */
function cutLines(lines: readonly string[], most: number): readonly string[] {
	const last = lines[most - 1];
	if (last === undefined || lines.length === most) return lines;
	return [...lines.slice(0, most - 1), `${last.replace(/[\s,;:.]+$/, "")} …`];
}

/** Proven from the left, unknown hatched behind it: what lies between them and the end is less than full, or none. */
function barShapes({ proven, unknown }: NonNullable<SocialCard["bar"]>): readonly string[] {
	const [solid, open] = [proven, unknown].map((share) => Math.round(ROOM * share)) as [
		number,
		number,
	];
	const strokes = Array.from({ length: Math.max(0, Math.floor((open - 12) / 6) + 1) }, (_, at) => {
		return `M${MARGIN + solid + 6 * at} 228l12 -14`;
	});
	return [
		`<rect ${themedAttributes("fill", "accent")} x="${MARGIN}" y="214" width="${solid}" height="14"/>`,
		`<path ${themedAttributes("stroke", "accent")} fill="none" d="${strokes.join("")}"/>`,
		`<path ${themedAttributes("fill", "rule")} d="M${MARGIN} 229h${ROOM}v1h-${ROOM}z"/>`,
	];
}
