import type { AxisSpectrum } from "./axis-standing.ts";
import { type ClaimedMesh, capabilityStandings } from "./capability-standings.ts";
import type { ChangedWeight } from "./spectrum-query.ts";

/**
 * An axis with a reader's weights: meshes are placed anew, the axis is the same.
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
