import type { CapabilityNames } from "./markdown-meshes.ts";

/** The name of a capability, or its id where the name is not known. */
export function capabilityName(id: string, names: CapabilityNames): string {
	return Object.hasOwn(names, id) ? (names[id] ?? id) : id;
}
