/**
 * What an experiment found, in one sentence for a list: the added p99 of each mesh over all loads.
 *
 * @module
 */

import type { NamedExperiment } from "#src/domain/benchmarks/axis.ts";
import type { NameOf } from "#src/domain/benchmarks/findings.ts";
import { isBaseline } from "#src/domain/benchmarks/load.ts";
import { type MeshResult, meshResults } from "#src/domain/benchmarks/mesh-results.ts";
import type { Added } from "#src/domain/benchmarks/results.ts";
import { formatDifference } from "#src/domain/text/numbers.ts";

/**
 * The lowest and the highest p99 that each mesh added, over all its loads, versions and modes.
 *
 * Nothing is averaged. Without a baseline, or where no added p99 can be told, it says that.
 *
 * @example
 * // => "Added p99: Istio +2 to +8 ms; Linkerd +0.5 ms, within noise."
 */
export function experimentFinding(named: NamedExperiment, nameOf: NameOf): string {
	const { runs } = named.experiment;
	if (!runs.some(isBaseline)) return "No baseline: what a mesh adds is unknown.";
	const meshes = [...new Set(runs.map(({ mesh }) => mesh))].filter((mesh) => mesh !== "none");
	const parts = meshes.flatMap((mesh) => {
		const range = rangeOf(meshResults(mesh, [named]));
		return range === undefined ? [] : [`${nameOf(mesh)} ${range}`];
	});
	return parts.length === 0
		? "No added p99 can be told: not published, saturated or not comparable."
		: `Added p99: ${parts.join("; ")}.`;
}

function rangeOf(results: readonly MeshResult[]): string | undefined {
	const ends = results
		.flatMap(({ lowest, highest }) => [lowest, highest])
		.filter((added): added is Added => added !== undefined)
		.toSorted((one, other) => one.addedMs - other.addedMs);
	const [lowest, highest] = [ends[0], ends.at(-1)];
	if (lowest === undefined || highest === undefined) return undefined;
	const values = [...new Set([lowest, highest].map(({ addedMs }) => formatDifference(addedMs)))];
	const noise = ends.every(({ tie }) => tie) ? ", within noise" : "";
	const sick = lowest.sick ? ", at its lowest below no mesh: sick baseline" : "";
	return `${values.join(" to ")} ms${noise}${sick}`;
}
