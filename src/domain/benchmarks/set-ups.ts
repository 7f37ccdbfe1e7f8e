/**
 * What ran in an experiment: the data plane, layer and encryption of each mesh and mode.
 *
 * @module
 */

import { isBaseline } from "#src/domain/benchmarks/load.ts";
import type { Experiment, SetUp, TestedDataPlane } from "#src/schema/benchmarks/experiment.ts";
import type { SmpRun } from "#src/schema/benchmarks/smp-run.ts";

/** A set-up with what its experiment says of all; `null` is unknown. */
export type KnownSetUp = Pick<SetUp, "data_plane" | "layer" | "mtls">;

/** What a run was run on; `undefined` without a mesh and where nobody has written it down. */
export function setUpOf(
	{ mesh, mode }: Pick<SmpRun, "mesh" | "mode">,
	{ set_ups, method }: Pick<Experiment, "set_ups" | "method">,
): KnownSetUp | undefined {
	const found = set_ups.find((one) => one.mesh === mesh && one.mode === mode);
	return found && { ...found, mtls: found.mtls ?? method.mtls };
}

/**
 * What two set-ups must share to be compared: the layer, with mutual TLS on in both.
 *
 * @returns `undefined` where the layer or the encryption is unknown or mutual TLS was off.
 */
export function likeness(setUp: KnownSetUp | undefined): "l4" | "l7" | undefined {
	return setUp?.mtls === true ? (setUp.layer ?? undefined) : undefined;
}

/** What readers see for a data plane. */
export const DATA_PLANE_NAMES: Readonly<Record<TestedDataPlane, string>> = {
	sidecar: "sidecar",
	ambient: "ambient, ztunnel only",
	"ambient-waypoint": "ambient with waypoints",
	"node-proxy": "proxy per node",
	ebpf: "eBPF without a proxy",
	vwire: "virtual wire",
};

/** The data planes an experiment ran, each once, in the order of the vocabulary. */
export function testedDataPlanes(experiment: Experiment): readonly TestedDataPlane[] {
	const ran = new Set(
		experiment.runs
			.filter((run) => !isBaseline(run))
			.map((run) => setUpOf(run, experiment)?.data_plane),
	);
	return (Object.keys(DATA_PLANE_NAMES) as TestedDataPlane[]).filter((id) => ran.has(id));
}
