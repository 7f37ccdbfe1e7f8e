import type { SmpRun } from "#src/schema/smp-run.ts";
import { isSaturated } from "./is-saturated.ts";
import type { LoadCell } from "./load-cells.ts";
import { median } from "./median.ts";

/** The 99th percentile of one mesh under one load. */
export type CellStanding = {
	readonly mesh: string;
	readonly mode: string | null;
	readonly p99: number;
};

/**
 * May this run be set against others? Not when it was saturated (its latency is a queue), not when
 * requests failed (failing is fast), and not without a p99.
 */
export function isSound(run: SmpRun): boolean {
	const hasErrors = (run.errors.share ?? 0) > 0;
	return run.result.latencies_ms.p99 !== null && !hasErrors && !isSaturated(run);
}

/** p99 of the sound runs, the median where the same thing was run several times. */
export function typicalP99(runs: readonly SmpRun[]): number | undefined {
	const sound = runs.filter(isSound);
	return median(sound.map((run) => run.result.latencies_ms.p99).filter((p99) => p99 !== null));
}

/**
 * The p99 of each mesh in a cell, lowest first.
 *
 * A mesh that was run in several modes or versions stands with the best of them; repeats of one
 * mode stand with their median.
 *
 * @param excluded - Meshes the experiment says must not be set against the others.
 */
export function cellStandings(
	cell: LoadCell,
	excluded: ReadonlySet<string> = new Set(),
): readonly CellStanding[] {
	const candidates = cell.meshed.filter(({ mesh }) => !excluded.has(mesh));
	const byMode = Map.groupBy(candidates, ({ mesh, mesh_version, mode }) =>
		JSON.stringify([mesh, mesh_version, mode]),
	);
	const standings = [...byMode.values()].flatMap((runs): CellStanding[] => {
		const p99 = typicalP99(runs);
		const [first] = runs;
		return p99 === undefined || first === undefined
			? []
			: [{ mesh: first.mesh, mode: first.mode, p99 }];
	});
	const sorted = standings.toSorted((one, other) => one.p99 - other.p99);
	return sorted.filter(({ mesh }, at) => sorted.findIndex((each) => each.mesh === mesh) === at);
}
