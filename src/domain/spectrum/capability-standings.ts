import {
	coverageInterval,
	type WeightedCapability,
} from "#src/domain/scoring/coverage-interval.ts";
import type { SupportLevel } from "#src/schema/claim.ts";
import type { AxisStanding, PlacedMesh } from "./axis-standing.ts";
import { byStanding } from "./by-standing.ts";

/** A mesh with its claims. */
export type ClaimedMesh = PlacedMesh & {
	readonly capabilities: Readonly<Record<string, { readonly level: SupportLevel }>>;
};

/**
 * Places meshes by what is proven of weighted capabilities, best first.
 *
 * @param asked - Capabilities with weights of 0 or more; with no weight at all nobody has a place.
 */
export function capabilityStandings(
	asked: readonly WeightedCapability[],
	meshes: readonly ClaimedMesh[],
): readonly AxisStanding[] {
	const counted = asked.filter(({ weight }) => weight > 0);
	return meshes
		.flatMap(({ id, name, lifecycle, capabilities }) => {
			const interval = coverageInterval(capabilities, counted);
			if (interval === undefined) return [];
			return [{ mesh: { id, name, lifecycle }, ...interval, value: interval.low }];
		})
		.toSorted(byStanding);
}
