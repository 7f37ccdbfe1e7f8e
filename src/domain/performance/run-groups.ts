import { isBaseline } from "#src/domain/smp/load-cells.ts";
import type { SmpRun } from "#src/schema/smp-run.ts";

/** Repeats of the same thing under the same load. */
export type RunGroup = {
	readonly mesh: string;
	readonly version: string | null;
	readonly mode: string | null;
	readonly runs: readonly SmpRun[];
};

/**
 * Runs of one load with their repeats put together: same mesh, version and mode.
 *
 * @returns Groups without a mesh first, the rest in the order they first appear.
 */
export function runGroups(runs: readonly SmpRun[]): readonly RunGroup[] {
	const byKey = Map.groupBy(runs, ({ mesh, mesh_version, mode }) =>
		JSON.stringify([mesh, mesh_version, mode]),
	);
	const groups = [...byKey.values()].flatMap((together): RunGroup[] => {
		const [first] = together;
		if (first === undefined) return [];
		const { mesh, mesh_version, mode } = first;
		return [{ mesh, version: mesh_version, mode, runs: together }];
	});
	const rank = ({ runs: [first] }: RunGroup) => (first !== undefined && isBaseline(first) ? 0 : 1);
	return groups.toSorted((one, other) => rank(one) - rank(other));
}
