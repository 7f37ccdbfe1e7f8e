/**
 * All meshes on all axes, also with weights of the reader's own.
 *
 * @module
 */

import type { PerformanceAxis } from "#src/domain/benchmarks/axis.ts";
import { lifecycle } from "#src/domain/entries/entry.ts";
import {
	type AxisSpectrum,
	type AxisStanding,
	type ClaimedMesh,
	capabilityStandings,
	inTiers,
	type PlacedMesh,
} from "#src/domain/strengths/axis.ts";
import { stepStandings } from "#src/domain/strengths/first-steps.ts";
import {
	type MaturingProject,
	type MaturityGround,
	maturityStanding,
} from "#src/domain/strengths/maturity.ts";
import type { ChangedWeight } from "#src/domain/strengths/query.ts";
import type { Claim } from "#src/schema/comparison/claim.ts";
import type { Mesh } from "#src/schema/entries/mesh.ts";
import type { StrengthAxis } from "#src/schema/strengths/strengths.ts";

/** A mesh with all the spectrum reads of it. */
export type SpectrumMesh = MaturingProject & {
	readonly name: string;
	readonly capabilities: Readonly<Record<string, Pick<Claim, "level" | "stage">>>;
	readonly getting_started?: Mesh["getting_started"];
};

/** What the spectrum stands on beside the entries themselves. */
export type SpectrumGround = MaturityGround & {
	/** By mesh, from experiments that are current. */
	readonly performance: ReadonlyMap<string, PerformanceAxis>;
	/** The same from older experiments: shown, never counted. */
	readonly history?: ReadonlyMap<string, PerformanceAxis> | undefined;
};

/** Every mesh on every axis, in the order of the axes; on each axis in the order of {@link inTiers}. */
export function spectrum(
	axes: readonly StrengthAxis[],
	meshes: readonly SpectrumMesh[],
	ground: SpectrumGround,
): readonly AxisSpectrum[] {
	return axes.map((axis) => {
		const standings = standingsOn(axis, meshes, ground);
		const placed = new Set(standings.map(({ mesh }) => mesh.id));
		return { axis, standings, without: meshes.filter(({ id }) => !placed.has(id)).map(asPlaced) };
	});
}

function standingsOn(
	axis: StrengthAxis,
	meshes: readonly SpectrumMesh[],
	ground: SpectrumGround,
): readonly AxisStanding[] {
	switch (axis.measured_by) {
		case "capabilities": {
			const claimed = meshes.map((mesh) => ({ ...mesh, lifecycle: lifecycle(mesh.status) }));
			return capabilityStandings(axis.capabilities, claimed);
		}
		case "experiments":
			return inTiers(meshes.flatMap((mesh) => inExperiments(mesh, ground)));
		case "getting-started":
			return inTiers(stepStandings(meshes));
		case "project":
			return inTiers(meshes.map((mesh) => maturityStanding(axis, mesh, ground)));
	}
}

function inExperiments(mesh: SpectrumMesh, ground: SpectrumGround): readonly AxisStanding[] {
	const found = ground.performance.get(mesh.id);
	if (found === undefined) return [];
	const { low, high, value, cells } = found;
	const publishers = {
		all: found.publishers.length,
		independent: found.independent.length,
		sources: found.sources,
	};
	const counted = { known: cells.length, asked: cells.length };
	return [{ mesh: asPlaced(mesh), low, high, value, ...counted, publishers }];
}

function asPlaced({ id, name, status }: SpectrumMesh): PlacedMesh {
	return { id, name, lifecycle: lifecycle(status) };
}

/**
 * An axis with a reader's weights: meshes are placed again, the axis is the same.
 *
 * Axes that are not measured by capabilities have no weights to change and come back as they are.
 */
export function reweighted(
	found: AxisSpectrum,
	changed: readonly ChangedWeight[],
	meshes: readonly ClaimedMesh[],
): AxisSpectrum {
	const own = changed.filter(({ axis }) => axis === found.axis.id);
	if (own.length === 0 || found.axis.measured_by !== "capabilities") return found;
	const capabilities = found.axis.capabilities.map((capability) => ({
		...capability,
		weight: own.find((one) => one.capability === capability.id)?.weight ?? capability.weight,
	}));
	const standings = capabilityStandings(capabilities, meshes);
	const without = standings.length === 0 ? meshes : [];
	return { axis: { ...found.axis, capabilities }, standings, without };
}
