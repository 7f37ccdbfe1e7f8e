/**
 * The load of a run, and the runs that share one.
 *
 * @module
 */

import { formatNumber } from "#src/domain/text/numbers.ts";
import type { SmpRun } from "#src/schema/benchmarks/smp-run.ts";

/** What a run was put under. Null where the source does not say, or for full speed. */
export type Load = {
	readonly scenario: string | null;
	readonly protocol: string | null;
	readonly connections: number | null;
	readonly rps: number | null;
};

/**
 * The load of a run, over all its load generators: connections and requests per second add up.
 *
 * The protocol is the first one stated; generators of one run speak the same.
 */
export function loadOf(run: SmpRun): Load {
	const { clients } = run.config;
	return {
		scenario: run.scenario,
		protocol: clients.find(({ protocol }) => protocol !== null)?.protocol ?? null,
		connections: sum(clients.map(({ connections }) => connections)),
		rps: sum(clients.map(({ rps }) => rps)),
	};
}

function sum(values: readonly (number | null)[]): number | null {
	const known = values.filter((value) => value !== null);
	return known.length === 0 ? null : known.reduce((total, value) => total + value, 0);
}

/** A text that is equal for equal loads and differs for different ones. */
export function loadKey(load: Load): string {
	return JSON.stringify([load.scenario, load.protocol, load.connections, load.rps]);
}

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

/**
 * The load that says most of an experiment: the one most meshes were put under, then the one with
 * most runs, then with fewest saturated runs, then the highest rate.
 *
 * @param isSaturated - Whether a run shows a queue and not the mesh.
 */
export function fullestCell(
	cells: readonly LoadCell[],
	isSaturated: (run: SmpRun) => boolean,
): LoadCell | undefined {
	const meshes = ({ meshed }: LoadCell) => new Set(meshed.map(({ mesh }) => mesh)).size;
	const runs = ({ meshed, baselines }: LoadCell) => [...baselines, ...meshed];
	const saturated = (cell: LoadCell) => runs(cell).filter(isSaturated).length;
	return cells.toSorted(
		(one, other) =>
			meshes(other) - meshes(one) ||
			runs(other).length - runs(one).length ||
			saturated(one) - saturated(other) ||
			(other.load.rps ?? -1) - (one.load.rps ?? -1),
	)[0];
}

const PROTOCOLS: Readonly<Record<string, string>> = {
	PROTOCOL_HTTP: "HTTP",
	PROTOCOL_GRPC: "gRPC",
	PROTOCOL_TCP: "TCP",
	PROTOCOL_UDP: "UDP",
};

/** SMP's name of a protocol as people write it; `undefined` for none. */
export function protocolWord(protocol: string | null): string | undefined {
	return protocol === null ? undefined : PROTOCOLS[protocol];
}

/**
 * A load without its scenario, in words.
 *
 * @example
 * loadLabel({ rps: 1000, connections: 32, … }) // => "1,000 rps, 32 connections"
 */
export function loadLabel({ rps, connections }: Load): string {
	const parts = [
		rps === null ? undefined : `${formatNumber(rps)} rps`,
		connections === null
			? undefined
			: `${formatNumber(connections)} ${connections === 1 ? "connection" : "connections"}`,
	].filter((part) => part !== undefined);
	if (rps === null && connections !== null) parts.unshift("no rate limit");
	return parts.join(", ") || "load not stated";
}

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
