import type { ChartConfiguration, ChartType } from "chart.js";
import type { ChartModel } from "#src/domain/figures/figure.ts";
import type { ChartStyle } from "./chart-style.ts";
import { curvesChart, curvesHeight } from "./curves-chart.ts";
import { intervalsChart, intervalsHeight } from "./intervals-chart.ts";
import { lifespanChart, lifespanHeight } from "./lifespan-chart.ts";
import { mapChart, mapHeight } from "./map-chart.ts";
import { overlayChart, overlayHeight } from "./overlay-chart.ts";
import { panelsChart, panelsHeight } from "./panels-chart.ts";
import { planeChart, planeHeight } from "./plane-chart.ts";
import { stackedChart, stackedHeight } from "./stacked-chart.ts";
import { supportChart, supportHeight, supportRowAt } from "./support-chart.ts";

/** A configuration of whatever type, as `new Chart` takes it. */
export type AnyConfiguration = ChartConfiguration<ChartType, never, string>;

/** One kind of chart: how it is drawn and how high it gets. */
type ChartKind<Model extends ChartModel> = {
	readonly configuration: (model: Model, style: ChartStyle) => unknown;
	/** Height of the picture in px; the width is given. */
	readonly height: (model: Model, isNarrow: boolean) => number;
	/** The id of the row that a line of the picture shows, where lines and rows differ. */
	readonly rowAt?: (model: Model, line: number, isNarrow: boolean) => string | undefined;
};

type Kinds = { readonly [Kind in ChartModel["kind"]]: ChartKind<ModelOf<Kind>> };
type ModelOf<Kind> = Extract<ChartModel, { readonly kind: Kind }>;

/** Every kind of chart: one line each. */
const CHARTS: Kinds = {
	intervals: { configuration: intervalsChart, height: intervalsHeight },
	lives: { configuration: lifespanChart, height: lifespanHeight },
	map: { configuration: mapChart, height: mapHeight },
	overlay: { configuration: overlayChart, height: overlayHeight },
	stacked: { configuration: stackedChart, height: stackedHeight },
	panels: { configuration: panelsChart, height: panelsHeight, rowAt: () => undefined },
	curves: { configuration: curvesChart, height: curvesHeight },
	plane: { configuration: planeChart, height: planeHeight },
	support: { configuration: supportChart, height: supportHeight, rowAt: supportRowAt },
};

/** The Chart.js configuration of a model. */
export function configurationOf(model: ChartModel, style: ChartStyle): AnyConfiguration {
	const kind: ChartKind<never> = CHARTS[model.kind];
	// A kind is looked up by its model, so the two fit; Chart.js' own types do not follow unions.
	const made = kind.configuration(model as never, style) as AnyConfiguration;
	// Numbers are English like the words around them, whatever the machine or its reader speaks.
	return { ...made, options: { ...made.options, locale: "en" } };
}

/** The height a picture of a model needs, px. */
export function heightOf(model: ChartModel, isNarrow: boolean): number {
	const kind: ChartKind<never> = CHARTS[model.kind];
	return kind.height(model as never, isNarrow);
}

/** The id of the row that a line of a model's picture shows; `undefined` for a line that shows none. */
export function rowAt(model: ChartModel, line: number, isNarrow: boolean): string | undefined {
	const kind: ChartKind<never> = CHARTS[model.kind];
	if (kind.rowAt !== undefined) return kind.rowAt(model as never, line, isNarrow);
	return "rows" in model ? model.rows[line]?.id : undefined;
}
