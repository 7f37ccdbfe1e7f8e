/**
 * Figures of the strengths: one axis across all meshes.
 *
 * @module
 */

import type { Figure, IntervalModel, IntervalRow } from "#src/domain/figures/figure.ts";
import type { AxisScore, AxisSpectrum } from "#src/domain/strengths/axis.ts";
import { activeOn, topOf } from "#src/domain/strengths/leaders.ts";
import { percent } from "#src/domain/text/numbers.ts";
import { counted, listed } from "#src/domain/text/words.ts";

const SOURCES: Readonly<Record<AxisSpectrum["axis"]["measured_by"], string>> = {
	capabilities: "Claims of the entries, each with its evidence",
	experiments: "Published experiments, each with its publisher",
	project: "Facts of the entries, each with its source",
	"getting-started": "The projects' own getting-started pages, each with its address",
};

/**
 * One axis across all active meshes.
 *
 * @param day - Newest day in the data.
 * @param withDiscontinued - Shows discontinued meshes as well, in grey.
 */
export function axisFigure(
	found: AxisSpectrum,
	day: string,
	withDiscontinued = false,
): Figure<IntervalModel> {
	const { axis } = found;
	return {
		id: `strengths-${axis.id}`,
		topic: `${axis.name}, every active mesh`,
		title: axisTitle(found),
		takeaway: axisTakeaway(found),
		unit: axisUnit(found),
		coverage: axisCoverage(found),
		source: SOURCES[axis.measured_by],
		day,
		home: `/strengths/#${axis.id}`,
		chart: axisModel(found, withDiscontinued),
	};
}

/** The bars of an axis; active meshes first, in tiers, within a tie by name. */
export function axisModel({ axis, scores }: AxisSpectrum, withDiscontinued = false): IntervalModel {
	const isSpread = axis.measured_by === "experiments";
	const isShown = ({ mesh }: AxisScore) => withDiscontinued || mesh.lifecycle !== "discontinued";
	const shown = scores.filter(isShown);
	const isDiscontinued = (score: AxisScore) => score.mesh.lifecycle === "discontinued";
	return {
		kind: "intervals",
		rowsAre: "Mesh",
		reading: isSpread ? "spread" : "proven",
		rows: [...shown.filter((one) => !isDiscontinued(one)), ...shown.filter(isDiscontinued)].map(
			(score) => row(axis.id, score, isSpread),
		),
	};
}

function row(axis: string, score: AxisScore, isSpread: boolean): IntervalRow {
	const { mesh, low, high, value, known, asked } = score;
	return {
		id: mesh.id,
		name: mesh.name,
		low: percent(low),
		high: percent(high),
		value: percent(value),
		ground: isSpread ? measuredBy(score) : `${known} of ${asked} known`,
		isQuiet: mesh.lifecycle === "discontinued",
		address: `/strengths/${mesh.id}/#${axis}`,
	};
}

function measuredBy({ known, publishers }: AxisScore): string {
	const loads = counted(known, "load");
	if (publishers === undefined) return loads;
	const { all, independent } = publishers;
	return `${loads}, ${counted(all, "publisher")}, ${independent} independent`;
}

/** Whether a reader has taken every capability out. */
function isWeightless({ axis: { capabilities } }: AxisSpectrum): boolean {
	return capabilities.length > 0 && capabilities.every(({ weight }) => weight === 0);
}

/** Who is ahead or who ties, in a sentence; nobody leads in a tie. */
export function axisTitle(found: AxisSpectrum): string {
	const { name, measured_by } = found.axis;
	const { leader, tied, thin } = topOf(found);
	if (measured_by === "experiments") return experimentsTitle(found);
	if (leader) return `${name}: ${leader.mesh.name} is ahead of every other active mesh`;
	const known = tied.filter((one) => !thin.includes(one));
	const [only] = known;
	if (isWeightless(found)) return `${name}: no capability has a weight`;
	if (only === undefined) return `${name}: too little is known to tell`;
	const unknown = thin.length === 0 ? "" : `; of ${thin.length} more too little is known`;
	const names = listed(known.map(({ mesh }) => mesh.name));
	if (known.length === 1) return `${name}: no mesh is shown to be ahead of ${names}${unknown}`;
	return `${name}: ${known.length > 3 ? `${known.length} meshes` : names} tie${unknown}`;
}

function experimentsTitle(found: AxisSpectrum): string {
	const { name } = found.axis;
	const { leader, tied } = topOf(found);
	const sources = sourcesOf(activeOn(found));
	const where = sources.length === 0 ? "" : ` in ${listed(sources)}`;
	if (leader) return `${name}: ${leader.mesh.name} added least${where}`;
	if (tied.length === 0) return `${name}: no comparable measurement of the last two years`;
	return `${name}: ${listed(tied.map(({ mesh }) => mesh.name))} tie${where}`;
}

function sourcesOf(scores: readonly AxisScore[]): readonly string[] {
	return [...new Set(scores.flatMap(({ publishers }) => publishers?.sources ?? []))];
}

function axisTakeaway(found: AxisSpectrum): string {
	const active = activeOn(found);
	const isMeasured = found.axis.measured_by === "experiments";
	if (isWeightless(found)) return "Give at least one capability a weight above 0.";
	if (active.length === 0) {
		return isMeasured
			? "That says nothing about how fast any of them is."
			: "No mesh has been read for it yet, so that nothing is compared.";
	}
	if (isMeasured) return experimentsTakeaway(active);
	if (found.axis.measured_by === "getting-started") return stepsTakeaway(found);
	const { leader, tied, thin } = topOf(found);
	const lows = active.map(({ low }) => percent(low));
	const range = `From ${Math.min(...lows)} to ${Math.max(...lows)} % is proven among ${counted(active.length, "active mesh", "active meshes")}.`;
	if (leader) {
		const others = active.filter((one) => one !== leader).map(({ high }) => percent(high));
		return `It proves ${percent(leader.low)} %; no other could reach more than ${Math.max(...others)} %. ${range}`;
	}
	const names = tied.filter((one) => !thin.includes(one)).map(({ mesh }) => mesh.name);
	return names.length > 3 ? `Their intervals overlap: ${listed(names, 12)}. ${range}` : range;
}

/** How many pages were counted; where a recount could change the order, meshes tie. */
function stepsTakeaway(found: AxisSpectrum): string {
	const active = activeOn(found);
	const whole = active.filter(({ known, asked }) => known === asked).length;
	const missing = found.without.filter(({ lifecycle }) => lifecycle === "active").length;
	return `Both goals are counted for ${counted(whole, "active mesh", "active meshes")}, one of them for ${active.length - whole}, none for ${missing}. A recount may differ by a step for each goal, so places that touch tie.`;
}

function experimentsTakeaway(active: readonly AxisScore[]): string {
	const loads = Math.max(...active.map(({ known }) => known));
	const independent = Math.max(...active.map(({ publishers }) => publishers?.independent ?? 0));
	const who =
		independent === 0 ? "no independent publisher" : counted(independent, "independent publisher");
	return `${counted(active.length, "active mesh", "active meshes")} in up to ${counted(loads, "load")}, ${who}. Counted are experiments of the last two years, at the same layer and with mutual TLS on; older ones are history.`;
}

function axisUnit({ axis }: AxisSpectrum): string {
	switch (axis.measured_by) {
		case "capabilities":
			return "Share of the weighted capabilities, %. Solid: proven. Hatched: unknown.";
		case "experiments":
			return "Lowest added p99 latency of the same test ÷ this mesh's, %. Mark: median. Bar: lowest to highest.";
		case "project":
			return "Share of the weighted facts of the project, %. Solid: proven. Hatched: unknown.";
		case "getting-started":
			return "Fewest steps among active meshes ÷ this mesh's, %. Hatched: what a recount could change, or a goal that is not counted.";
	}
}

function axisCoverage({ axis, scores, without }: AxisSpectrum): string {
	const isActive = ({ lifecycle }: AxisScore["mesh"]) => lifecycle === "active";
	const active = scores.filter(({ mesh }) => isActive(mesh));
	const missing = without.filter(isActive).length;
	const all = active.length + missing;
	if (axis.measured_by === "experiments") {
		return `${active.length} of ${all} active meshes were measured under like conditions; no value for the other ${missing}.`;
	}
	const known = active.reduce((sum, score) => sum + score.known, 0);
	const asked = active.reduce((sum, score) => sum + score.asked, 0);
	const complete = active.filter((score) => score.known === score.asked).length;
	const share = asked === 0 ? 0 : percent(known / asked);
	return `${known} of ${asked} answers known (${share} %); complete for ${complete} of ${all} active meshes.`;
}
