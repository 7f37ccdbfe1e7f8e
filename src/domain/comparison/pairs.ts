import type { Capability, CapabilityGroup } from "#src/schema/capabilities.ts";
import type { Claim } from "#src/schema/claim.ts";

/** An entry as one side of a comparison. */
type Side = { readonly capabilities: Readonly<Record<string, Claim>> };

/** One capability as both sides have it; no claim means unknown. */
export type PairRow = {
	readonly capability: Capability;
	readonly group: string;
	readonly a: Claim | undefined;
	readonly b: Claim | undefined;
};

/** How two entries differ, each capability in exactly one of the lists, in the vocabulary's order. */
export type PairDifferences = {
	/** The first has it, fully or partly; the second is known not to. */
	readonly onlyA: readonly PairRow[];
	readonly onlyB: readonly PairRow[];
	/** Both have it or both lack it, but not to the same level. */
	readonly degree: readonly PairRow[];
	readonly same: readonly PairRow[];
	/** At least one side is unknown. */
	readonly unknown: readonly PairRow[];
};

/** Compares two entries capability by capability. Swapping them swaps `onlyA` and `onlyB`. */
export function pairDifferences(
	a: Side,
	b: Side,
	groups: readonly CapabilityGroup[],
): PairDifferences {
	const rows = groups.flatMap(({ name, capabilities }) =>
		capabilities.map((capability) => ({
			capability,
			group: name,
			a: a.capabilities[capability.id],
			b: b.capabilities[capability.id],
		})),
	);
	const by = Map.groupBy(rows, listOf);
	return {
		onlyA: by.get("onlyA") ?? [],
		onlyB: by.get("onlyB") ?? [],
		degree: by.get("degree") ?? [],
		same: by.get("same") ?? [],
		unknown: by.get("unknown") ?? [],
	};
}

function listOf({ a, b }: PairRow): keyof PairDifferences {
	if (a === undefined || b === undefined) return "unknown";
	if (a.level === b.level) return "same";
	if (has(a) === has(b)) return "degree";
	return has(a) ? "onlyA" : "onlyB";
}

function has({ level }: Claim): boolean {
	return level === "full" || level === "partial";
}
