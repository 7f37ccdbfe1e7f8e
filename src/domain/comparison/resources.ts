/**
 * The resource that does the same job in each mesh, for somebody who moves from one to another.
 *
 * @module
 */

import type { Capability } from "#src/schema/comparison/capabilities.ts";
import type { SupportLevel } from "#src/schema/comparison/claim.ts";
import type { MigrationData } from "#src/schema/comparison/migration.ts";

type Kind = MigrationData["mappings"][number]["kinds"][number];

/** A mesh as far as its resources go. */
export type Resourced = {
	readonly id: string;
	readonly name: string;
	readonly based_on?: { readonly mesh: string } | undefined;
	readonly built_on: readonly string[];
	readonly capabilities: Readonly<Record<string, { readonly level: SupportLevel }>>;
};

/** What does a job in one mesh: its resource, that there is none, or that it is unknown. */
export type ResourceCell =
	| { readonly state: "kind"; readonly kind: Kind; readonly of: string }
	| { readonly state: "none" }
	| { readonly state: "unknown" };

/** One job with the resource of the mesh one leaves and of each mesh one may go to. */
export type ResourceRow = {
	readonly capability: Capability;
	readonly own: ResourceCell;
	/** In the order of the targets. */
	readonly targets: readonly ResourceCell[];
};

/** The mesh itself, then those it is a distribution of: their resources are its own. */
function ancestry({ id, based_on, built_on }: Resourced): readonly string[] {
	return [id, ...(based_on ? [based_on.mesh] : []), ...built_on];
}

function cellOf(
	mesh: Resourced,
	{ capability, kinds }: MigrationData["mappings"][number],
): ResourceCell {
	const level = mesh.capabilities[capability]?.level;
	if (level === "none") return { state: "none" };
	for (const id of ancestry(mesh)) {
		const kind = kinds.find((one) => one.mesh === id);
		if (kind !== undefined) return { state: "kind", kind, of: id };
	}
	return { state: "unknown" };
}

/** Whether any resource of a mesh is written down, its own or that of the mesh it is a distribution of. */
function hasResources(mesh: Resourced, mappings: MigrationData["mappings"]): boolean {
	return mappings.some((mapping) => cellOf(mesh, mapping).state === "kind");
}

/**
 * The meshes to put next to each other: those with resources of their own, since a distribution has
 * its upstream's, and the successors a project names.
 */
export function resourceTargets<Mesh extends Resourced>(
	subject: Resourced & { readonly successors: readonly string[] },
	active: readonly Mesh[],
	mappings: MigrationData["mappings"],
): readonly Mesh[] {
	const owners = new Set(mappings.flatMap(({ kinds }) => kinds.map(({ mesh }) => mesh)));
	const family = new Set(ancestry(subject));
	return active
		.filter((mesh) => hasResources(mesh, mappings))
		.filter(({ id }) => !family.has(id) && (owners.has(id) || subject.successors.includes(id)));
}

/** The jobs for which the mesh one leaves has a resource, with what does the job elsewhere. */
export function resourceRows(
	subject: Resourced,
	targets: readonly Resourced[],
	mappings: MigrationData["mappings"],
	vocabulary: readonly Capability[],
): readonly ResourceRow[] {
	return mappings.flatMap((mapping) => {
		const own = cellOf(subject, mapping);
		const capability = vocabulary.find(({ id }) => id === mapping.capability);
		if (own.state !== "kind" || capability === undefined) return [];
		return [{ capability, own, targets: targets.map((target) => cellOf(target, mapping)) }];
	});
}
