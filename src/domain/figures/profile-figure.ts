import type { AxisSpectrum } from "#src/domain/spectrum/axis-standing.ts";
import { rankOf } from "#src/domain/spectrum/by-standing.ts";
import { headlineStrengths } from "#src/domain/spectrum/headline-strengths.ts";
import type { IntervalModel } from "./chart-model.ts";
import type { Figure } from "./figure.ts";
import { listed } from "./listed.ts";
import { percent } from "./percent.ts";

/** One mesh across all axes, in the order of the axes; axes without a value are left out. */
export function profileFigure(
	mesh: { readonly id: string; readonly name: string },
	spectra: readonly AxisSpectrum[],
	day: string,
): Figure<IntervalModel> {
	const chart = profileModel(mesh.id, spectra);
	const leads = headlineStrengths(mesh.id, spectra).map(({ axis }) => axis.name.toLowerCase());
	const missing = spectra.filter(({ axis }) => chart.rows.every(({ id }) => id !== axis.id));
	return {
		id: `strengths-of-${mesh.id}`,
		topic: `${mesh.name}, every axis`,
		title:
			leads.length === 0
				? `${mesh.name} leads on none of the axes`
				: `${mesh.name} leads on ${listed(leads, leads.length)}`,
		takeaway: profileTakeaway(chart),
		unit: "Place on each axis, %. Solid: proven; hatched: unknown. On performance: the median of its cells.",
		coverage:
			missing.length === 0
				? `A value on all ${spectra.length} axes.`
				: `No value on ${listed(missing.map(({ axis }) => axis.name.toLowerCase()))}.`,
		source: "Claims of the entry and published experiments",
		day,
		home: `/strengths/${mesh.id}/#figure`,
		chart,
	};
}

function profileModel(mesh: string, spectra: readonly AxisSpectrum[]): IntervalModel {
	const rows = spectra.flatMap(({ axis, standings }) => {
		const standing = standings.find((one) => one.mesh.id === mesh);
		if (standing === undefined) return [];
		const rank = rankOf(standing, standings);
		return [
			{
				id: axis.id,
				name: axis.name,
				low: percent(axis.measured_by === "experiments" ? standing.value : standing.low),
				high: percent(axis.measured_by === "experiments" ? standing.value : standing.high),
				value: percent(standing.value),
				ground: `place ${rank} of ${standings.length}`,
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
	return `Most is proven on ${best.name.toLowerCase()} (${best.low} %), least on ${last.name.toLowerCase()} (${last.low} %).`;
}
