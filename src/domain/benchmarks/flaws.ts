import { cellStandings } from "./cell-standings.ts";
import { type LoadCell, loadCells } from "./load-cells.ts";
import type { NamedExperiment } from "./performance-axis.ts";
import { isTie, NOISE_SHARE, tieMarginMs } from "./tie-margin.ts";

/** How two meshes stood in one experiment, by the number of loads. */
export type PairVerdict = {
	readonly experiment: string;
	readonly publisher: string;
	readonly firstLower: number;
	readonly secondLower: number;
	readonly ties: number;
	/** Id of the mesh with the lower p99 in most loads; `undefined` when neither is. */
	readonly lower: string | undefined;
};

/** Two meshes that experiments put in different order. */
export type ExperimentConflict = {
	/** The two ids, in alphabetical order. */
	readonly meshes: readonly [string, string];
	/** Every experiment that measured both, those that disagree and those that do not. */
	readonly verdicts: readonly PairVerdict[];
};

/**
 * Pairs of meshes that published experiments put in different order by p99.
 *
 * Stated instead of averaged away. Within a load a gap below the tie margin counts for neither;
 * saturated runs, runs with errors and meshes an experiment excludes do not count.
 *
 * @returns Pairs in alphabetical order; empty when nobody disagrees.
 */
export function experimentConflicts(
	experiments: readonly NamedExperiment[],
): readonly ExperimentConflict[] {
	const verdicts = experiments.flatMap(pairVerdicts);
	const byPair = Map.groupBy(verdicts, ({ meshes }) => meshes.join(" "));
	return [...byPair]
		.toSorted(([one], [other]) => (one < other ? -1 : 1))
		.flatMap(([_key, found]) => {
			const [first] = found;
			const winners = new Set(found.map(({ lower }) => lower).filter((id) => id !== undefined));
			if (first === undefined || winners.size < 2) return [];
			return [
				{ meshes: first.meshes, verdicts: found.map(({ meshes: _, ...verdict }) => verdict) },
			];
		});
}

type FoundVerdict = PairVerdict & { readonly meshes: readonly [string, string] };
type Order = { readonly meshes: readonly [string, string]; readonly lower: string | undefined };

function pairVerdicts({ id, experiment }: NamedExperiment): readonly FoundVerdict[] {
	const excluded = new Set(experiment.not_comparable.map(({ mesh }) => mesh));
	const orders = loadCells(experiment.runs).flatMap((cell) => cellOrders(cell, excluded));
	const byPair = Map.groupBy(orders, ({ meshes }) => meshes.join(" "));
	return [...byPair.values()].flatMap((found): FoundVerdict[] => {
		const [first] = found;
		if (first === undefined) return [];
		const [one, other] = first.meshes;
		const firstLower = found.filter(({ lower }) => lower === one).length;
		const secondLower = found.filter(({ lower }) => lower === other).length;
		const most = firstLower > secondLower ? one : other;
		return [
			{
				meshes: first.meshes,
				experiment: id,
				publisher: experiment.provenance.publisher,
				firstLower,
				secondLower,
				ties: found.length - firstLower - secondLower,
				lower: firstLower === secondLower ? undefined : most,
			},
		];
	});
}

function cellOrders(cell: LoadCell, excluded: ReadonlySet<string>): readonly Order[] {
	const margin = tieMarginMs(cell.baselines, "p99");
	const standings = cellStandings(cell, excluded).toSorted((one, other) =>
		one.mesh < other.mesh ? -1 : 1,
	);
	return standings.flatMap((one, at) =>
		standings.slice(at + 1).map((other): Order => {
			const within = margin ?? NOISE_SHARE * Math.min(one.p99, other.p99);
			const lower = one.p99 < other.p99 ? one.mesh : other.mesh;
			return {
				meshes: [one.mesh, other.mesh],
				lower: isTie(one.p99, other.p99, within) ? undefined : lower,
			};
		}),
	);
}
