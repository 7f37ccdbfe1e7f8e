/**
 * A figure: what is drawn, its title, its source line and its table.
 *
 * @module
 */

import type { Lifecycle } from "#src/domain/entries/entry.ts";
import type { CurvesModel, PanelsModel, PlaneModel } from "#src/domain/figures/measured-models.ts";
import type { SupportState } from "#src/domain/releases/support.ts";

/** A chart with all that must be said next to it. */
export type Figure<Model extends ChartModel = ChartModel> = {
	/** Id in addresses; it never changes. */
	readonly id: string;
	/** What the figure is about, in a few words; unlike the title it does not change with the data. */
	readonly topic: string;
	/** The finding. */
	readonly title: string;
	/** One sentence computed from the data. */
	readonly takeaway: string;
	/** What is measured, in which unit, and how to read it. */
	readonly unit: string;
	/** How much of what would be needed is known. */
	readonly coverage: string;
	/** Where the numbers come from. */
	readonly source: string;
	/** Newest day in the data, `YYYY-MM-DD`. */
	readonly day: string;
	/** Address of the figure in its page, without the base path. */
	readonly home: string;
	/** Only the page of its entry shows it: nobody else can quote it. */
	readonly isOnPageOnly?: true;
	readonly chart: Model;
};

/** One bar from `low` to `high`, whole per cent; `value` is the median on a spread, else `low`. */
export type IntervalRow = {
	readonly id: string;
	readonly name: string;
	readonly low: number;
	readonly high: number;
	readonly value: number;
	/** What the numbers rest on, in a few words. */
	readonly ground: string;
	/** Discontinued meshes are drawn fainter. */
	readonly isQuiet: boolean;
	/** Where a reader can open how it came about, without the base path. */
	readonly address?: string | undefined;
};

/** Bars from low to high, best first: proven and unknown parts, or the spread of measurements. */
export type IntervalModel = {
	readonly kind: "intervals";
	readonly rowsAre: string;
	readonly reading: "proven" | "spread";
	readonly rows: readonly IntervalRow[];
};

/** One mesh in the overlay: a value for each axis, whole per cent; null where there is none. */
export type OverlaySeries = {
	readonly id: string;
	readonly name: string;
	readonly low: readonly (number | null)[];
	readonly high: readonly (number | null)[];
};

/** Two to four meshes over all axes. */
export type OverlayModel = {
	readonly kind: "overlay";
	readonly axes: readonly { readonly id: string; readonly name: string; readonly short: string }[];
	readonly series: readonly OverlaySeries[];
};

/** A life on a time axis, years as decimal numbers. */
export type LifespanRow = {
	readonly id: string;
	readonly name: string;
	readonly start: number;
	readonly stable: number | null;
	readonly end: number;
	readonly lifecycle: Lifecycle;
	readonly steps: readonly { readonly at: number; readonly label: string }[];
	/** Dates as their sources give them; null where none does. */
	readonly dates: {
		readonly announced: string | null;
		readonly stable: string | null;
		readonly ended: string | null;
	};
	readonly address?: string | undefined;
};

/** Lives of projects, oldest first. */
export type LifespanModel = { readonly kind: "lives"; readonly rows: readonly LifespanRow[] };

/** What a segment means; the theme has a colour and a pattern for each. */
export type Tone = "full" | "partial" | "planned" | "none" | "unknown";

/** Rows of counts side by side, each segment with its own meaning. */
export type StackedModel = {
	readonly kind: "stacked";
	readonly rowsAre: string;
	readonly segments: readonly { readonly id: string; readonly name: string; readonly tone: Tone }[];
	readonly rows: readonly {
		readonly id: string;
		readonly name: string;
		/** One count for each segment, in their order. */
		readonly counts: readonly number[];
		readonly address?: string | undefined;
	}[];
};

/** A release cycle on a time axis, years as decimal numbers. */
export type SupportRow = {
	readonly id: string;
	/** Name of the entry, shown next to the first of its rows. */
	readonly group: string;
	readonly name: string;
	readonly isFirst: boolean;
	readonly state: SupportState;
	/** First release; null where no source gives the day, and then there is no bar. */
	readonly start: number | null;
	/** End of regular support; the day of the data where no end is known. */
	readonly end: number;
	readonly extended: number | null;
	/** Supported without a fixed end. */
	readonly isOpen: boolean;
	/** Support status of the cycle, in words. */
	readonly words: string;
	/** Dates as their sources give them; null where none does. */
	readonly dates: {
		readonly released: string | null;
		readonly latest: string | null;
		readonly ends: string | null;
		readonly extended: string | null;
	};
	readonly address?: string | undefined;
};

/** Support of release cycles, newest cycle of each entry first, with the line of a day. */
export type SupportModel = {
	readonly kind: "support";
	/** Day the states are of, `YYYY-MM-DD`, and its place on the axis. */
	readonly day: string;
	readonly today: number;
	readonly rows: readonly SupportRow[];
};

/** A mesh on the map; years as decimal numbers, null where no source gives a date. */
export type MapFigureRow = {
	readonly id: string;
	readonly name: string;
	readonly start: number | null;
	readonly stable: number | null;
	readonly end: number | null;
	readonly isActive: boolean;
	/** Where its data plane sits, in words. */
	readonly plane: string;
	/** How open its source is, in a word. */
	readonly openness: string;
	/** Month of the newest release, `YYYY-MM`. */
	readonly release: string | null;
	/** Dates as their sources give them; null where none does. */
	readonly dates: Readonly<Record<"announced" | "stable" | "ended", string | null>>;
	readonly address?: string | undefined;
};

/** Meshes by kind on one time axis. */
export type MapModel = {
	readonly kind: "map";
	/** First and last year of the axis. */
	readonly from: number;
	readonly to: number;
	readonly groups: readonly {
		readonly id: string;
		readonly title: string;
		readonly rows: readonly MapFigureRow[];
	}[];
};

/** All a chart draws: every rendering and the table are made from this. */
export type ChartModel =
	| IntervalModel
	| OverlayModel
	| LifespanModel
	| StackedModel
	| SupportModel
	| MapModel
	| PanelsModel
	| CurvesModel
	| PlaneModel;
