/**
 * Figures of the strengths: one axis, or one mesh on all.
 *
 * @module
 */

import type { Figure, IntervalModel, IntervalRow } from "#src/domain/figures/figure.ts";
import { type AxisSpectrum, type AxisStanding, rankOf } from "#src/domain/strengths/axis.ts";
import { headlineStrengths, leaders } from "#src/domain/strengths/leaders.ts";
import { percent } from "#src/domain/text/numbers.ts";
import { listed } from "#src/domain/text/words.ts";

/**
 * One axis across all meshes: the spectrum.
 *
 * @param day - Newest day in the data.
 */
export function axisFigure(found: AxisSpectrum, day: string): Figure<IntervalModel> {
	const { axis } = found;
	return {
		id: `strengths-${axis.id}`,
		topic: `${axis.name}, every mesh`,
		title: axisTitle(found),
		takeaway: axisTakeaway(found),
		unit: axisUnit(found),
		coverage: axisCoverage(found),
		source:
			axis.measured_by === "experiments"
				? "Published experiments, each with its publisher"
				: "Claims of the entries, each with its evidence",
		day,
		home: `/strengths/#${axis.id}`,
		chart: axisModel(found),
	};
}

/** The bars of an axis. */
export function axisModel({ axis, standings }: AxisSpectrum): IntervalModel {
	const isSpread = axis.measured_by === "experiments";
	return {
		kind: "intervals",
		rowsAre: "Mesh",
		reading: isSpread ? "spread" : "proven",
		rows: standings.map((standing) => row(axis.id, standing, isSpread)),
	};
}

function row(axis: string, standing: AxisStanding, isSpread: boolean): IntervalRow {
	const { mesh, low, high, value, known, asked } = standing;
	return {
		id: mesh.id,
		name: mesh.name,
		low: percent(low),
		high: percent(high),
		value: percent(value),
		ground: isSpread ? measuredBy(standing) : `${known} of ${asked} known`,
		isQuiet: mesh.lifecycle === "ended",
		address: `/strengths/${mesh.id}/#${axis}`,
	};
}

function measuredBy({ known, publishers }: AxisStanding): string {
	const cells = `${known} ${known === 1 ? "cell" : "cells"}`;
	if (publishers === undefined) return cells;
	const { all, independent } = publishers;
	return `${cells}, ${all} ${all === 1 ? "publisher" : "publishers"}, ${independent} independent`;
}

/** Who leads, in a sentence. */
export function axisTitle(found: AxisSpectrum): string {
	const { name } = found.axis;
	const leading = leaders(found);
	const names = listed(leading.map(({ mesh }) => mesh.name));
	if (leading.length === 0) return `${name}: no living mesh has a value`;
	return `${name}: ${names} ${leading.length === 1 ? "leads" : "lead together"}`;
}

function axisTakeaway(found: AxisSpectrum): string {
	const living = found.standings.filter(({ mesh }) => mesh.lifecycle === "living");
	const [best] = leaders(found);
	const middle = living[Math.floor((living.length - 1) / 2)];
	if (best === undefined || middle === undefined) return "Nobody has measured it yet.";
	const [top, half] = [percent(best.value), percent(middle.value)];
	const group = `${living.length} living ${living.length === 1 ? "mesh" : "meshes"}`;
	if (found.axis.measured_by === "experiments") {
		return `The best median is ${top} % of the fastest, the middle of the ${group} that were measured ${half} %.`;
	}
	return `The best proves ${top} % of what counts, the middle of the ${group} ${half} %.`;
}

function axisUnit({ axis }: AxisSpectrum): string {
	switch (axis.measured_by) {
		case "capabilities":
			return "Share of the weighted capabilities, %. Solid: proven. Hatched: unknown. Grey: ended.";
		case "experiments":
			return "Lowest added p99 latency of the same test ÷ this mesh's, %. Mark: median. Bar: lowest to highest. Grey: ended.";
		case "project":
			return "Share of the weighted facts of the project, %. Solid: proven. Hatched: unknown. Grey: ended.";
	}
}

function axisCoverage({ axis, standings, without }: AxisSpectrum): string {
	const all = standings.length + without.length;
	if (axis.measured_by === "experiments") {
		const names = without.length === 0 ? "" : `; no value for the other ${without.length}`;
		return `${standings.length} of ${all} meshes were measured beside another one${names}.`;
	}
	const known = standings.reduce((sum, standing) => sum + standing.known, 0);
	const asked = standings.reduce((sum, standing) => sum + standing.asked, 0);
	const complete = standings.filter((standing) => standing.known === standing.asked).length;
	return `${known} of ${asked} answers known (${percent(known / asked)} %); complete for ${complete} of ${all} meshes.`;
}

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
