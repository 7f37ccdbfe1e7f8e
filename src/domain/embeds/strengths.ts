/**
 * The strengths as embeddable tables.
 *
 * @module
 */

import type { EmbedFigure, TableModel } from "#src/domain/embeds/embed.ts";
import type { AxisScore, AxisSpectrum } from "#src/domain/strengths/axis.ts";
import { percent } from "#src/domain/text/numbers.ts";

type Named = { readonly id: string; readonly name: string };

/** The places of meshes on every axis, as a table; any others can replace those shown. */
export function strengthsEmbed(
	shown: readonly Named[],
	all: readonly Named[],
	spectra: readonly AxisSpectrum[],
	day: string,
): EmbedFigure<TableModel> {
	const leads = shown.map(({ id, name }) => {
		const led = spectra.filter(({ scores }) => leaderOf(scores, shown) === id);
		return { name, count: led.length };
	});
	const said = leads.filter(({ count }) => count > 0).toSorted((a, b) => b.count - a.count);
	return {
		id: "strengths",
		topic: "Strengths of meshes",
		title: `Of ${spectra.length} axes, ahead: ${said.map(({ name, count }) => `${name} on ${count}`).join(", ")}`,
		takeaway: "A span goes from what is proven to what is possible if every unknown were full.",
		unit: "Share of what the axis asks for, per cent; on the performance axis median, lowest to highest.",
		coverage: `${spectra.length} axes, ${all.length} meshes to choose from.`,
		source: "Claims of the entries and published experiments",
		day,
		home: "/strengths/",
		chart: {
			kind: "table",
			rowsAre: "Axis",
			columns: shown,
			groups: [
				{
					name: "",
					rows: spectra.map((found) => ({
						id: found.axis.id,
						name: found.axis.name,
						cells: shown.map(({ id }) => ({ text: written(found, id) })),
					})),
				},
			],
			choices: all.map(({ id, name }) => ({
				id,
				name,
				cells: Object.fromEntries(
					spectra.map((found) => [found.axis.id, { text: written(found, id) }]),
				),
			})),
		},
	};
}

function leaderOf(scores: readonly AxisScore[], shown: readonly Named[]): string | undefined {
	const [first, second] = scores
		.filter(({ mesh }) => shown.some(({ id }) => id === mesh.id))
		.toSorted((a, b) => b.value - a.value);
	// A mesh that ties does not lead.
	return first && first.value > (second?.value ?? -1) ? first.mesh.id : undefined;
}

function written({ axis, scores }: AxisSpectrum, id: string): string {
	const found = scores.find(({ mesh }) => mesh.id === id);
	if (found === undefined) return "no value";
	const [low, high] = [percent(found.low), percent(found.high)];
	const span = low === high ? `${low} %` : `${low} to ${high} %`;
	return axis.measured_by === "experiments" ? `${percent(found.value)} % (${span})` : span;
}
