/**
 * What ran in an experiment: the data plane, layer and encryption of each mesh and mode.
 *
 * @module
 */

import type { Experiment, SetUp } from "#src/schema/benchmarks/experiment.ts";
import type { SmpRun } from "#src/schema/benchmarks/smp-run.ts";

/** What carried the traffic, in words. */
export const DATA_PLANE_NAMES: Readonly<Record<SetUp["data_plane"], string>> = {
	sidecar: "sidecar",
	ambient: "ambient, ztunnel only",
	"ambient-waypoint": "ambient with waypoint",
	"node-proxy": "node proxy",
	ebpf: "eBPF",
	vwire: "virtual wire",
};

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

/** The kinds of data plane that an experiment measured, in the order of their names above. */
export function testedDataPlanes({
	set_ups,
}: Pick<Experiment, "set_ups">): readonly SetUp["data_plane"][] {
	const tested = new Set(set_ups.map(({ data_plane }) => data_plane));
	return (Object.keys(DATA_PLANE_NAMES) as SetUp["data_plane"][]).filter((id) => tested.has(id));
}

/** Did it measure ambient and sidecars, so that both have the same load and machines? */
export function hasBothModes(experiment: Pick<Experiment, "set_ups">): boolean {
	const tested = testedDataPlanes(experiment);
	return tested.includes("sidecar") && tested.some((id) => id.startsWith("ambient"));
}
