/**
 * All meshes on all axes, also with weights of the reader's own.
 *
 * @module
 */

import type { PerformanceAxis } from "#src/domain/benchmarks/axis.ts";
import { lifecycle } from "#src/domain/entries/entry.ts";
import {
	type AxisScore,
	type AxisSpectrum,
	type ClaimedMesh,
	capabilityScores,
	inTiers,
	type PlacedMesh,
} from "#src/domain/strengths/axis.ts";
import { type FirstSteps, stepScores } from "#src/domain/strengths/first-steps.ts";
import {
	type MaturingProject,
	type MaturityContext,
	maturityScore,
} from "#src/domain/strengths/maturity.ts";
import type { ChangedWeight } from "#src/domain/strengths/query.ts";
import type { Claim } from "#src/schema/comparison/claim.ts";
import type { StrengthAxis } from "#src/schema/strengths/strengths.ts";

/** A mesh with all the spectrum reads of it. */
export type SpectrumMesh = MaturingProject & {
	readonly name: string;
	readonly capabilities: Readonly<Record<string, Pick<Claim, "level" | "stage">>>;
	readonly getting_started?: readonly FirstSteps[] | undefined;
};

/** What the spectrum rests on besides the entries themselves. */
export type SpectrumContext = MaturityContext & {
	/** By mesh, from experiments that are current. */
	readonly performance: ReadonlyMap<string, PerformanceAxis>;
	/** The same from older experiments: shown, never counted. */
	readonly history?: ReadonlyMap<string, PerformanceAxis> | undefined;
};

/** Every mesh on every axis, in the order of the axes; on each axis in the order of {@link inTiers}. */
export function spectrum(
	axes: readonly StrengthAxis[],
	meshes: readonly SpectrumMesh[],
	context: SpectrumContext,
): readonly AxisSpectrum[] {
	return axes.map((axis) => {
		const scores = scoresOn(axis, meshes, context);
		const placed = new Set(scores.map(({ mesh }) => mesh.id));
		return { axis, scores, without: meshes.filter(({ id }) => !placed.has(id)).map(asPlaced) };
	});
}

function scoresOn(
	axis: StrengthAxis,
	meshes: readonly SpectrumMesh[],
	context: SpectrumContext,
): readonly AxisScore[] {
	switch (axis.measured_by) {
		case "capabilities": {
			const claimed = meshes.map((mesh) => ({ ...mesh, lifecycle: lifecycle(mesh.status) }));
			return capabilityScores(axis.capabilities, claimed);
		}
		case "experiments":
			return inTiers(meshes.flatMap((mesh) => inExperiments(mesh, context)));
		case "getting-started":
			return inTiers(stepScores(meshes));
		case "project":
			return inTiers(meshes.map((mesh) => maturityScore(axis, mesh, context)));
	}
}

function inExperiments(mesh: SpectrumMesh, context: SpectrumContext): readonly AxisScore[] {
	const found = context.performance.get(mesh.id);
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
	const scores = capabilityScores(capabilities, meshes);
	const without = scores.length === 0 ? meshes : [];
	return { axis: { ...found.axis, capabilities }, scores, without };
}
