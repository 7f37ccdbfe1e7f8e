import type { SmpRun } from "#src/schema/smp-run.ts";

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
