/**
 * What charts of measurements and of the readiness map draw.
 *
 * @module
 */

import type { ReadinessVerdict } from "#src/schema/readiness/scoring.ts";

/** A value as measured: the middle of its repeats, their lowest and highest, and what is written. */
export type PanelValue = {
	/** Null where nothing is drawn: not published, failed, or the length of a queue. */
	readonly value: number | null;
	readonly low: number | null;
	readonly high: number | null;
	/** The number, or why there is none; empty where nothing was published. */
	readonly text: string;
};

/** One measured value of all rows, on a scale of its own that starts at zero unless it is logarithmic. */
export type Panel = {
	readonly id: string;
	readonly name: string;
	readonly unit: string;
	readonly scale: { readonly kind: "linear" | "log"; readonly from: number; readonly to: number };
	/** The value the others are counted from, and how near to it another is a tie. */
	readonly reference: { readonly value: number; readonly margin: number } | null;
	/** The value a reader compares by. */
	readonly isChosen: boolean;
};

/** A row of all panels. */
export type PanelRow = {
	readonly id: string;
	readonly name: string;
	/** Rows of one group are listed together under its name; null where there is one group only. */
	readonly group: string | null;
	readonly isBaseline: boolean;
	/** Why the row takes no part in a comparison, in a word or two. */
	readonly remark: string | null;
	readonly values: Readonly<Record<string, PanelValue>>;
};

/** Several measured values of the same rows next to each other. */
export type PanelsModel = {
	readonly kind: "panels";
	readonly rowsAre: string;
	readonly panels: readonly Panel[];
	readonly rows: readonly PanelRow[];
};

/** Latency distributions: percentiles by their nines across, milliseconds on a logarithmic scale up. */
export type CurvesModel = {
	readonly kind: "curves";
	/** `nines` is −log10 of the share of requests that are slower: 1 for p90, 2 for p99. */
	readonly points: readonly {
		readonly id: string;
		readonly name: string;
		readonly nines: number;
	}[];
	readonly series: readonly {
		readonly id: string;
		readonly name: string;
		readonly isBaseline: boolean;
		/** Milliseconds by percentile; a percentile that was not published is missing. */
		readonly values: Readonly<Record<string, number>>;
	}[];
};

type Band = { readonly from: number; readonly to: number };

/** The readiness map: which verdict holds where, and the places of results on it. */
export type PlaneModel = {
	readonly kind: "plane";
	readonly fields: readonly {
		readonly id: string;
		readonly verdict: ReadinessVerdict;
		readonly name: string;
		readonly need: Band;
		readonly readiness: Band;
		/** The first field of a verdict carries its name. */
		readonly isFirst: boolean;
		readonly endsRight: boolean;
		readonly endsAbove: boolean;
		/** The verdict of one of the results. */
		readonly isGiven: boolean;
	}[];
	readonly results: readonly {
		readonly id: string;
		readonly name: string;
		readonly need: number;
		readonly readiness: number;
	}[];
};
