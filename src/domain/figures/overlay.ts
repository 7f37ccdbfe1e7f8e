/**
 * Several meshes on all axes in one figure.
 *
 * @module
 */

import type { Figure, OverlayModel, OverlaySeries } from "#src/domain/figures/figure.ts";
import type { AxisSpectrum } from "#src/domain/strengths/axis.ts";
import { percent } from "#src/domain/text/numbers.ts";
import { inSentence, listed } from "#src/domain/text/words.ts";

/** Two to four meshes on all axes. */
export function overlayFigure(
	meshes: readonly { readonly id: string; readonly name: string }[],
	spectra: readonly AxisSpectrum[],
	day: string,
): Figure<OverlayModel> {
	const chart = overlayModel(meshes, spectra);
	const gaps = chart.series.flatMap(({ low }) => low).filter((value) => value === null).length;
	return {
		id: "strengths-overlay",
		topic: "Meshes on all axes, compared",
		title: overlayTitle(chart),
		takeaway: overlayTakeaway(chart),
		unit: "Place on each axis, %. Solid: proven. Hatched: unknown. On performance: the median.",
		coverage:
			gaps === 0
				? "Every mesh shown has a value on every axis."
				: `${gaps} of ${chart.axes.length * chart.series.length} places have no value; there is no bar.`,
		source: "Claims of the entries and published experiments",
		day,
		home: "/strengths/#overlay",
		chart,
	};
}

/** The bars of an overlay, in the order the meshes are named. */
export function overlayModel(
	meshes: readonly { readonly id: string; readonly name: string }[],
	spectra: readonly AxisSpectrum[],
): OverlayModel {
	const value = (mesh: string, { scores, axis }: AxisSpectrum, end: "low" | "high") => {
		const score = scores.find((one) => one.mesh.id === mesh);
		if (score === undefined) return null;
		return percent(axis.measured_by === "experiments" ? score.value : score[end]);
	};
	return {
		kind: "overlay",
		axes: spectra.map(({ axis: { id, name, short } }) => ({ id, name, short })),
		series: meshes.map(({ id, name }) => ({
			id,
			name,
			low: spectra.map((found) => value(id, found, "low")),
			high: spectra.map((found) => value(id, found, "high")),
		})),
	};
}

/** On how many axes each is ahead of all others shown, with every unknown against it. */
function overlayTitle({ axes, series }: OverlayModel): string {
	const ahead = series.map((one) => ({
		name: one.name,
		count: axes.filter((_axis, at) =>
			series.every((other) => other === one || isAhead(one, other, at)),
		).length,
	}));
	const untied = ahead.reduce((sum, { count }) => sum + count, 0);
	const names = listed(series.map(({ name }) => name));
	if (untied === 0) return `${names} tie on every axis`;
	const said = ahead
		.filter(({ count }) => count > 0)
		.map(({ name, count }) => `${name} on ${count}`);
	return `Of ${axes.length} axes, ahead of the others shown: ${listed(said)}; tied or without a value on ${axes.length - untied}`;
}

function isAhead(one: OverlaySeries, other: OverlaySeries, at: number): boolean {
	const [low, high] = [one.low[at], other.high[at]];
	return low != null && high != null && low > high;
}

/** The axis with the widest gap that no unknown can close. */
function overlayTakeaway({ axes, series }: OverlayModel): string {
	const gaps = axes.map(({ name }, at) => {
		const best = Math.max(...series.map(({ low }) => low[at] ?? Number.NEGATIVE_INFINITY));
		const least = Math.min(...series.map(({ high }) => high[at] ?? Number.POSITIVE_INFINITY));
		return { name, gap: best - least };
	});
	const widest = gaps
		.filter(({ gap }) => gap > 0 && Number.isFinite(gap))
		.toSorted((a, b) => b.gap - a.gap)[0];
	if (widest === undefined) return "On no axis is one certainly ahead of another.";
	return `They differ most on ${inSentence(widest.name)}: at least ${widest.gap} points between the first and the last.`;
}
