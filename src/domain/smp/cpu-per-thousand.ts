import type { SmpRun } from "#src/schema/smp-run.ts";

/**
 * CPU of the data plane per 1000 requests per second, in millicores.
 *
 * Makes runs at different rates of one experiment comparable in cost; it says nothing between
 * experiments, where one counts a proxy and the other all of them.
 *
 * @returns `undefined` when CPU or the rate reached is unknown, or nothing was sent.
 */
export function cpuPerThousand(run: SmpRun): number | undefined {
	const cpu = run.resources.data_plane.cpu_mcores;
	const reached = run.result.actual_qps;
	return cpu === null || reached === null || reached === 0 ? undefined : (1000 * cpu) / reached;
}
