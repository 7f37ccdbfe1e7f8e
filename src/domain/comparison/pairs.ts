/**
 * Two meshes next to each other: which pairs there are and where they differ.
 *
 * @module
 */

import { lifecycle } from "#src/domain/entries/entry.ts";
import type { Capability, CapabilityGroup } from "#src/schema/comparison/capabilities.ts";
import type { Claim } from "#src/schema/comparison/claim.ts";
import type { Status } from "#src/schema/entries/entry-vocabulary.ts";

/** Two entries that can both still be chosen, in alphabetical order of their ids. */
export type Pair<Entry> = {
	/** Last part of the address: `<a>-vs-<b>`. */
	readonly id: string;
	readonly a: Entry;
	readonly b: Entry;
};

/** Every pair of active entries, each once. */
export function activePairs<Entry extends { readonly id: string; readonly status: Status }>(
	entries: readonly Entry[],
): readonly Pair<Entry>[] {
	const active = entries
		.filter(({ status }) => lifecycle(status) === "active")
		// Not by locale: an address must not depend on how a language sorts hyphens.
		.toSorted((a, b) => (a.id < b.id ? -1 : 1));
	return active.flatMap((a, index) =>
		active.slice(index + 1).map((b) => ({ id: pairId(a.id, b.id), a, b })),
	);
}

/** Most active meshes of which every pair has a page: pairs grow with the square. */
const MOST_PAIRED = 35;

/** The meshes most often set side by side. Pairs of them are addresses: nothing is taken away here. */
export const COMPARED = ["istio", "linkerd", "cilium", "consul", "kuma", "kong-mesh"];

/**
 * The pairs that have a page of their own: every one, or beyond a bound those of two meshes that were
 * published and each mesh with those most often compared.
 *
 * Any two others are compared in the matrix.
 *
 * @param published - Ids of entries whose addresses are promised.
 */
export function pagedPairs<Entry extends { readonly id: string; readonly status: Status }>(
	entries: readonly Entry[],
	published: ReadonlySet<string>,
	most = MOST_PAIRED,
): readonly Pair<Entry>[] {
	const reaches = pairReaches(entries, published, most);
	return activePairs(entries).filter(({ a, b }) =>
		hasPairPage(reaches.get(a.id), reaches.get(b.id)),
	);
}

/**
 * With which other active meshes a mesh has a page: with every one, with those whose addresses are promised
 * as its own is, or with those most often compared alone.
 */
export type PairReach = "every" | "promised" | "compared";

/** How far the pages of each active mesh reach, by id: what a script needs to know which pairs there are. */
export function pairReaches(
	entries: readonly { readonly id: string; readonly status: Status }[],
	published: ReadonlySet<string>,
	most = MOST_PAIRED,
): ReadonlyMap<string, PairReach> {
	const active = entries.filter(({ status }) => lifecycle(status) === "active");
	const isBounded = active.length > most;
	const reach = (id: string): PairReach => {
		if (!isBounded || COMPARED.includes(id)) return "every";
		return published.has(id) ? "promised" : "compared";
	};
	return new Map(active.map(({ id }) => [id, reach(id)]));
}

/** Whether two meshes have a page of their own; one without a reach has none. */
export function hasPairPage(one: PairReach | undefined, other: PairReach | undefined): boolean {
	if (one === undefined || other === undefined) return false;
	return one === "every" || other === "every" || (one === "promised" && other === "promised");
}

/** Last part of the address of a pair, whichever of the two is named first. */
export function pairId(one: string, other: string): string {
	return one < other ? `${one}-vs-${other}` : `${other}-vs-${one}`;
}

/** Whether an address, with or without the base path before it, is that of the page of a pair. */
export function isPairPage(path: string): boolean {
	return /(?:^|\/)compare\/[^/]+-vs-[^/]+\/(?:index\.html)?$/.test(path);
}

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

/**
 * Rows in which both have the same level: at the same stage and in the same edition, or not.
 *
 * Modes of the data plane are left out: each mesh has its own.
 */
export function byLimits(rows: readonly PairRow[]): {
	readonly alike: readonly PairRow[];
	readonly other: readonly PairRow[];
} {
	const isAlike = ({ a, b }: PairRow) =>
		stageOf(a) === stageOf(b) && (a?.edition ?? "") === (b?.edition ?? "");
	return { alike: rows.filter(isAlike), other: rows.filter((row) => !isAlike(row)) };
}

/** A claim that says no stage is about something stable. */
function stageOf(claim: Claim | undefined): string {
	return claim?.stage ?? "stable";
}
