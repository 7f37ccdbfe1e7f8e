import type { BadgeModel } from "#src/domain/embeds/embed.ts";
import type { Drawing } from "./drawing.ts";
import { themedAttributes } from "./table-drawing.ts";
import { textWidth } from "./text-width.ts";

const HEIGHT = 20;
const MARGIN = 7;
const LABEL = { size: 12, weight: 400 } as const;
const MESSAGE = { size: 12, weight: 600 } as const;

/** A badge: what it is about, then what it says. */
export function badgeDrawing({ label, message, tone }: BadgeModel): Drawing {
	const left = Math.ceil(textWidth(label, LABEL)) + 2 * MARGIN;
	const width = left + Math.ceil(textWidth(message, MESSAGE)) + 2 * MARGIN;
	return {
		width,
		height: HEIGHT,
		shapes: [
			`<rect ${themedAttributes("fill", tone)} rx="3" width="${width}" height="${HEIGHT}"/>`,
			`<path ${themedAttributes("fill", "ink")} d="M3 0H${left}V${HEIGHT}H3a3 3 0 0 1-3-3V3a3 3 0 0 1 3-3"/>`,
		].join(""),
		texts: [
			{ ...LABEL, colour: "paper", x: MARGIN, y: 14, text: label, isFitted: true },
			{ ...MESSAGE, colour: "paper", x: left + MARGIN, y: 14, text: message, isFitted: true },
		],
	};
}
