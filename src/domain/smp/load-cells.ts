import type { SmpRun } from "#src/schema/smp-run.ts";
import { type Load, loadKey, loadOf } from "./load-of.ts";

/** All runs of one experiment under one load: the only ones that may be compared. */
export type LoadCell = {
	readonly load: Load;
	readonly baselines: readonly SmpRun[];
	readonly meshed: readonly SmpRun[];
};

/** True for a run with no mesh in the path. */
export function isBaseline(run: SmpRun): boolean {
	return run.mesh === "none";
}

/** The runs of one experiment by load, in the order the loads first appear. */
export function loadCells(runs: readonly SmpRun[]): readonly LoadCell[] {
	const byLoad = Map.groupBy(runs, (run) => loadKey(loadOf(run)));
	return [...byLoad.values()].flatMap((together) => {
		const [first] = together;
		if (first === undefined) return [];
		return [
			{
				load: loadOf(first),
				baselines: together.filter(isBaseline),
				meshed: together.filter((run) => !isBaseline(run)),
			},
		];
	});
}
