import type { ChartModel } from "#src/domain/figures/figure.ts";

/** Told to a figure after its model has changed. */
export const MODEL_CHANGED = "figure-model-changed";

/**
 * Gives a figure of the page another model; its drawing follows, now or when it comes near.
 *
 * It is in an attribute: the policy of a page lets nobody write into a script element.
 */
export function changeModel(figure: HTMLElement, model: ChartModel): void {
	figure.dataset.changed = JSON.stringify(model);
	figure.dispatchEvent(new CustomEvent(MODEL_CHANGED));
}

/** The model of a figure as it is shown; `undefined` where the page holds none. */
export function modelOf(figure: HTMLElement): ChartModel | undefined {
	const text = figure.dataset.changed ?? figure.querySelector("[data-model]")?.textContent;
	return text ? (JSON.parse(text) as ChartModel) : undefined;
}
