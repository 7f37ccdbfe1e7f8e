import type { Panel, PanelRow, PanelsModel } from "#src/domain/figures/measured-models.ts";
import { barRowHeight } from "./bar-scales.ts";

/** From how many rows on a list is long and set closer. */
const LONG = 30;
/** Most panels next to each other: their names and numbers need the room. */
const MOST = { wide: 3, narrow: 1 } as const;

/** Part of a panel's width that the longest bar takes; the rest is for its number. */
export const BAR_SHARE = { wide: 0.66, narrow: 0.7 } as const;

/** One line of the picture, from top to bottom: names of panels, the name of a group, or a row. */
export type PanelLine =
	| { readonly kind: "head"; readonly panels: readonly Panel[] }
	| { readonly kind: "group"; readonly name: string }
	| { readonly kind: "row"; readonly row: PanelRow; readonly panels: readonly Panel[] };

/** How many panels are next to each other; the others follow below with the same rows. */
export function panelsPerBand({ panels }: PanelsModel, isNarrow: boolean): number {
	const bands = Math.ceil(panels.length / (isNarrow ? MOST.narrow : MOST.wide));
	return Math.ceil(panels.length / bands);
}

/** Height of a line, px. */
export function lineHeight({ rows }: PanelsModel, isNarrow: boolean): number {
	const names = rows.map(({ name }) => name);
	return barRowHeight(names, isNarrow, rows.length > LONG ? 16 : 22);
}

/** The lines of a picture: each band of panels with all rows, in their groups. */
export function panelLines(model: PanelsModel, isNarrow: boolean): readonly PanelLine[] {
	const { panels, rows } = model;
	const size = panelsPerBand(model, isNarrow);
	const bands = Array.from({ length: Math.ceil(panels.length / size) }, (_, band) =>
		panels.slice(band * size, (band + 1) * size),
	);
	return bands.flatMap((band, at): readonly PanelLine[] => [
		...(at === 0 ? [] : [{ kind: "group" as const, name: "" }]),
		{ kind: "head", panels: band },
		...rows.flatMap((row, at): readonly PanelLine[] => {
			const line: PanelLine = { kind: "row", row, panels: band };
			const isNew = row.group !== null && row.group !== rows[at - 1]?.group;
			return isNew ? [{ kind: "group", name: row.group ?? "" }, line] : [line];
		}),
	]);
}

/** The place of a value on the scale of its panel, 0 to 1; logarithmic scales begin a little in. */
export function placeOn({ kind, from, to }: Panel["scale"], value: number): number {
	const share =
		kind === "log"
			? 0.04 + (0.96 * Math.log(value / from)) / Math.log(to / from)
			: (value - from) / (to - from);
	return Math.min(1, Math.max(0, share));
}
