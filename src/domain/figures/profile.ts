/**
 * The figure of one mesh on all axes of the strengths.
 *
 * @module
 */

import type { Figure, IntervalModel } from "#src/domain/figures/figure.ts";
import { type AxisSpectrum, placesOf } from "#src/domain/strengths/axis.ts";
import { headlineStrengths } from "#src/domain/strengths/leaders.ts";
import { percent } from "#src/domain/text/numbers.ts";
import { inSentence, listed } from "#src/domain/text/words.ts";

/** One mesh across all axes, in the order of the axes; axes without a value are left out. */
export function profileFigure(
	mesh: { readonly id: string; readonly name: string },
	spectra: readonly AxisSpectrum[],
	day: string,
): Figure<IntervalModel> {
	const chart = profileModel(mesh.id, spectra);
	const strengths = headlineStrengths(mesh.id, spectra);
	const said = (isAlone: boolean) =>
		strengths
			.filter(({ tiesWith }) => (tiesWith === 0) === isAlone)
			.map(({ axis }) => inSentence(axis.name));
	const missing = spectra.filter(({ axis }) => chart.rows.every(({ id }) => id !== axis.id));
	return {
		id: `strengths-of-${mesh.id}`,
		topic: `${mesh.name}, every axis`,
		title: profileTitle(mesh.name, said(true), said(false)),
		takeaway: profileTakeaway(chart),
		unit: "Place on each axis, %. Solid: proven; hatched: unknown. On performance: the median of its cells.",
		coverage:
			missing.length === 0
				? `A value on all ${spectra.length} axes.`
				: `No value on ${listed(missing.map(({ axis }) => inSentence(axis.name)))}.`,
		source: "Claims of the entry and published experiments",
		day,
		home: `/strengths/${mesh.id}/#figure`,
		chart,
	};
}

function profileTitle(name: string, ahead: readonly string[], tied: readonly string[]): string {
	const all = (names: readonly string[]) => listed(names, names.length);
	const ties = tied.length === 0 ? "" : `ties at the top on ${all(tied)}`;
	if (ahead.length === 0) return ties === "" ? `${name} on every axis` : `${name} ${ties}`;
	return `${name} is ahead on ${all(ahead)}${ties === "" ? "" : ` and ${ties}`}`;
}

function profileModel(mesh: string, spectra: readonly AxisSpectrum[]): IntervalModel {
	const rows = spectra.flatMap(({ axis, scores }) => {
		const score = scores.find((one) => one.mesh.id === mesh);
		if (score === undefined) return [];
		const among = scores.filter((one) => one === score || one.mesh.lifecycle === "active");
		const { best, worst, of } = placesOf(score, among);
		return [
			{
				id: axis.id,
				name: axis.name,
				low: percent(axis.measured_by === "experiments" ? score.value : score.low),
				high: percent(axis.measured_by === "experiments" ? score.value : score.high),
				value: percent(score.value),
				ground: `place ${best === worst ? best : `${best} to ${worst}`} of ${of}`,
				isQuiet: false,
				address: `/strengths/${mesh}/#${axis.id}`,
			},
		];
	});
	return { kind: "intervals", rowsAre: "Axis", reading: "proven", rows };
}

function profileTakeaway({ rows }: IntervalModel): string {
	const sorted = rows.toSorted((a, b) => b.low - a.low);
	const [best, last] = [sorted[0], sorted.at(-1)];
	if (best === undefined || last === undefined) return "No axis has a value.";
	return `Most is proven on ${inSentence(best.name)} (${best.low} %), least on ${inSentence(last.name)} (${last.low} %).`;
}
