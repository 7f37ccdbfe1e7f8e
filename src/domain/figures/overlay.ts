/**
 * Several meshes on all axes in one figure.
 *
 * @module
 */

import type { Figure, OverlayModel } from "#src/domain/figures/figure.ts";
import type { AxisSpectrum } from "#src/domain/strengths/axis.ts";
import { percent } from "#src/domain/text/numbers.ts";
import { listed } from "#src/domain/text/words.ts";

/** Two to four meshes laid over each other. */
export function overlayFigure(
	meshes: readonly { readonly id: string; readonly name: string }[],
	spectra: readonly AxisSpectrum[],
	day: string,
): Figure<OverlayModel> {
	const chart = overlayModel(meshes, spectra);
	const gaps = chart.series.flatMap(({ low }) => low).filter((value) => value === null).length;
	return {
		id: "strengths-overlay",
		topic: "Meshes laid over each other",
		title: overlayTitle(chart),
		takeaway: overlayTakeaway(chart),
		unit: "Place on each axis, %. Lines: proven. Dotted: if every unknown held. On performance: the median of the cells.",
		coverage:
			gaps === 0
				? "Every mesh shown has a value on every axis."
				: `${gaps} of ${chart.axes.length * chart.series.length} places have no value; the line has a gap there.`,
		source: "Claims of the entries and published experiments",
		day,
		home: "/strengths/#overlay",
		chart,
	};
}

/** The lines of an overlay, in the order the meshes are named. */
export function overlayModel(
	meshes: readonly { readonly id: string; readonly name: string }[],
	spectra: readonly AxisSpectrum[],
): OverlayModel {
	const value = (mesh: string, { standings, axis }: AxisSpectrum, end: "low" | "high") => {
		const standing = standings.find((one) => one.mesh.id === mesh);
		if (standing === undefined) return null;
		return percent(axis.measured_by === "experiments" ? standing.value : standing[end]);
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

/** On how many axes each is ahead of the others shown. */
function overlayTitle({ axes, series }: OverlayModel): string {
	const ahead = series.map(({ name, low }) => ({
		name,
		count: axes.filter((_axis, at) =>
			series.every((other) => other.low === low || (low[at] ?? -1) > (other.low[at] ?? -1)),
		).length,
	}));
	const said = ahead
		.toSorted((a, b) => b.count - a.count)
		.map(({ name, count }) => `${name} on ${count}`);
	return `Of ${axes.length} axes, ahead of the others: ${listed(said)}`;
}

function overlayTakeaway({ axes, series }: OverlayModel): string {
	const spans = axes.flatMap(({ name }, at) => {
		const values = series.flatMap(({ low }) => low[at] ?? []);
		if (values.length < 2) return [];
		return [{ name, span: Math.max(...values) - Math.min(...values) }];
	});
	const widest = spans.toSorted((a, b) => b.span - a.span)[0];
	if (widest === undefined) return "There is no axis on which two of them have a value.";
	return `They differ most on ${widest.name.toLowerCase()}: ${widest.span} points between the first and the last.`;
}
