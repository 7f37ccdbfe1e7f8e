import type { Mesh } from "#src/schema/mesh.ts";

/** What matching has to know of a mesh; every mesh record has it. An empty list is unknown. */
export type MeshFacts = { readonly id: string } & Readonly<
	Pick<
		Mesh,
		| "name"
		| "status"
		| "capabilities"
		| "platforms"
		| "environments"
		| "architecture"
		| "commercial_support"
	>
>;
