import { anyOf } from "./any-of.ts";
import { capabilityName } from "./capability-name.ts";
import type { CheckedMust } from "./checked-musts.ts";
import type { CapabilityNames } from "./markdown-meshes.ts";

/** A must-have in words: the capability's name, or what a mesh has to run on. */
export function mustName(
	{ kind, any }: Pick<CheckedMust, "kind" | "any">,
	names: CapabilityNames,
): string {
	return kind === "platform"
		? `runs on ${anyOf(any)}`
		: any.map((id) => capabilityName(id, names)).join(" or ");
}
