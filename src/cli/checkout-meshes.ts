import { withUpstream } from "#src/domain/comparison/upstream.ts";
import { coverageInterval } from "#src/domain/entries/coverage.ts";
import type { MeshRecord } from "#src/domain/entries/entry.ts";
import { type Catalog, filesOf } from "#src/lint/catalog.ts";
import { type CapabilityGroup, capabilitiesSchema } from "#src/schema/comparison/capabilities.ts";
import { meshSchema } from "#src/schema/entries/mesh.ts";

/** The vocabulary of a checkout; empty where it is not valid. */
export function checkoutGroups(catalog: Catalog): readonly CapabilityGroup[] {
	return filesOf(catalog, "capabilities").flatMap(
		({ data }) => capabilitiesSchema.safeParse(data).data?.groups ?? [],
	);
}

/** The meshes of a checkout with what they take over from upstream, without those that are not valid. */
export function checkoutMeshes(
	catalog: Catalog,
	groups: readonly CapabilityGroup[],
): readonly MeshRecord[] {
	const vocabulary = groups.flatMap(({ capabilities }) => capabilities);
	const weighed = vocabulary.map(({ id }) => ({ id, weight: 1 }));
	const own = filesOf(catalog, "mesh").flatMap(({ id, file, data }) => {
		// What `mesh check` refuses is left out; what is not written gets its default.
		const { data: mesh } = meshSchema.safeParse(data);
		const place = { id, collection: "meshes" as const, path: `/meshes/${id}/`, file };
		return mesh === undefined ? [] : [{ ...mesh, ...place } as Omit<MeshRecord, "coverage">];
	});
	return withUpstream(own, vocabulary).map((mesh) => ({
		...mesh,
		coverage: coverageInterval(mesh.capabilities, weighed),
	}));
}
