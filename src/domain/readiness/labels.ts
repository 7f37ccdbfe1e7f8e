/**
 * The words for requirements and capabilities in a result.
 *
 * @module
 */

import type { CapabilityNames } from "#src/domain/readiness/export-markdown.ts";
import type { CheckedMust } from "#src/domain/readiness/mesh-facts.ts";
import type { Asker, Requirements } from "#src/domain/readiness/requirements.ts";
import { anyOf } from "#src/domain/text/words.ts";

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

/** The name of a capability, or its id where the name is not known. */
export function capabilityName(id: string, names: CapabilityNames): string {
	return Object.hasOwn(names, id) ? (names[id] ?? id) : id;
}

/** A must-have in words: the capability's name, or what a mesh has to run on. */
export function mustName(
	{ kind, any }: Pick<CheckedMust, "kind" | "any">,
	names: CapabilityNames,
): string {
	return kind === "platform"
		? `runs on ${anyOf(any)}`
		: any.map((id) => capabilityName(id, names)).join(" or ");
}
