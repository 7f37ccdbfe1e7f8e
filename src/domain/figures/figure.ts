import type { ChartModel } from "./chart-model.ts";

/** A chart with all that must be said beside it. */
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
	readonly chart: Model;
};
