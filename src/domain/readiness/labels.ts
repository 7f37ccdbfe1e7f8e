import { anyOf } from "./any-of.ts";
import { capabilityName } from "./capability-name.ts";
import type { CapabilityNames } from "./markdown-meshes.ts";
import type { Asker, Requirements } from "./requirements.ts";

/** One thing the answers ask of a mesh, in words, with the answers that ask for it. */
export interface AskedThing {
	readonly what: string;
	/** Id of the capability; `undefined` for platforms, environments and the rest. */
	readonly capability: string | undefined;
	readonly isMust: boolean;
	readonly askedBy: readonly Asker[];
}

/** Everything the answers ask of a mesh: must-haves first, each group in the order it was asked for. */
export function askedThings(
	{ hard, soft, platforms, environments, architecture, prefer }: Requirements,
	names: CapabilityNames,
): readonly AskedThing[] {
	const capability = (isMust: boolean) => (one: Requirements["hard"][number]) => ({
		what: capabilityName(one.capability, names),
		capability: one.capability,
		isMust,
		askedBy: one.askedBy,
	});
	const other = (what: string, isMust: boolean, askedBy: readonly Asker[]): AskedThing => {
		return { what, capability: undefined, isMust, askedBy };
	};
	return [
		...hard.map(capability(true)),
		...platforms.map(({ any, askedBy }) => other(`Runs on ${anyOf(any)}`, true, askedBy)),
		...soft.map(capability(false)),
		...environments.map(({ any, askedBy }) => other(`Meant for ${anyOf(any)}`, false, askedBy)),
		...(architecture
			? [other(`Built as ${anyOf(architecture.any)}`, false, architecture.askedBy)]
			: []),
		...prefer.map(({ askedBy }) => other("Commercial support", false, [askedBy])),
	];
}
