import type { SmpRun } from "#src/schema/smp-run.ts";

/**
 * Rate a mesh sustains as a part of the baseline's, both at full speed.
 *
 * @returns `undefined` when either was paced to a target, because then the target is what both
 * reach, or when a rate is unknown.
 */
export function throughputShare(meshed: SmpRun, baseline: SmpRun): number | undefined {
	const isPaced = [meshed, baseline].some((run) =>
		run.config.clients.some(({ rps }) => rps !== null),
	);
	const [withMesh, without] = [meshed.result.actual_qps, baseline.result.actual_qps];
	if (isPaced || withMesh === null || without === null || without === 0) return undefined;
	return withMesh / without;
}
