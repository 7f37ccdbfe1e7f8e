import type { MeshFacts } from "./mesh-facts.ts";

/**
 * What matching has to know of a mesh and nothing else, because it travels to the browser.
 *
 * @param asked - Ids of the capabilities any answer asks for; claims about others stay behind.
 */
export function meshFactsOf(mesh: MeshFacts, asked: readonly string[]): MeshFacts {
	const { id, name, status, platforms, environments, architecture, commercial_support } = mesh;
	const claims = asked.flatMap((capability) => {
		const claim = Object.hasOwn(mesh.capabilities, capability) && mesh.capabilities[capability];
		if (!claim) return [];
		const { level, note, evidence, checked } = claim;
		return [[capability, { level, evidence, checked, ...(note && { note }) }] as const];
	});
	return {
		id,
		name,
		status,
		platforms,
		environments,
		architecture,
		commercial_support,
		capabilities: Object.fromEntries(claims),
	};
}
