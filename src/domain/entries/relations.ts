/**
 * How entries are connected: built on, data plane of, successor of, comparable with.
 *
 * @module
 */

import { type EntryRecord, lifecycle } from "#src/domain/entries/entry.ts";
import type { SupportLevel } from "#src/schema/comparison/claim.ts";
import type { Status } from "#src/schema/entries/entry-vocabulary.ts";

/** A relation as read from one of its two ends, with the entries at the other. */
export type Relation = { readonly label: string; readonly entries: readonly EntryRecord[] };

/**
 * Everything an entry refers to and everything that refers to it, in both directions.
 *
 * Relations without an entry are left out. Data planes are proxies, and what an entry is built on
 * or works with is a mesh; a successor may be any entry.
 */
export function relations(subject: EntryRecord, all: readonly EntryRecord[]): readonly Relation[] {
	const { withId, place, naming } = indexOf(all);
	const named = (ids: readonly string[], collection?: string) =>
		[...new Set(ids)]
			.flatMap((id) => withId.get(id) ?? [])
			.filter((entry) => collection === undefined || entry.collection === collection)
			.toSorted((a, b) => (place.get(a) ?? 0) - (place.get(b) ?? 0));
	const namedBy = (field: keyof typeof naming) =>
		(naming[field].get(subject.id) ?? []).filter((entry) => entry !== subject);
	const isMesh = subject.collection === "meshes";
	return [
		{ label: "Data plane", entries: proxiesOf(subject, all) },
		{ label: "Built on", entries: named(subject.built_on, "meshes") },
		{ label: "Works with", entries: named(worksWith(subject), "meshes") },
		{ label: "The project names as successor", entries: named(subject.successors) },
		{ label: "Carries traffic for", entries: isMesh ? [] : namedBy("data_plane") },
		{ label: "Distributions and extensions of it", entries: isMesh ? namedBy("built_on") : [] },
		{ label: "Successor of", entries: namedBy("successors") },
		{ label: "Tools for it", entries: isMesh ? namedBy("works_with") : [] },
	].filter(({ entries }) => entries.length > 0);
}

type Entries = readonly EntryRecord[];
type ById = ReadonlyMap<string, Entries>;

/** Entries by their id, and by each id they name. */
type Index = {
	readonly withId: ById;
	readonly place: ReadonlyMap<EntryRecord, number>;
	readonly naming: Readonly<Record<"data_plane" | "built_on" | "successors" | "works_with", ById>>;
};

const indexes = new WeakMap<Entries, Index>();

/** Every page asks for the relations of one entry: all entries are looked through once and not for each. */
function indexOf(all: Entries): Index {
	const index = indexes.get(all) ?? madeIndex(all);
	indexes.set(all, index);
	return index;
}

function madeIndex(all: Entries): Index {
	const by = (idsOf: (entry: EntryRecord) => readonly string[]): ById => {
		const pairs = all.flatMap((entry) => [...new Set(idsOf(entry))].map((id) => ({ id, entry })));
		const grouped = Map.groupBy(pairs, ({ id }) => id);
		return new Map([...grouped].map(([id, found]) => [id, found.map(({ entry }) => entry)]));
	};
	return {
		withId: by(({ id }) => [id]),
		place: new Map(all.map((entry, at) => [entry, at])),
		naming: {
			data_plane: by(({ data_plane }) => data_plane),
			built_on: by(({ built_on }) => built_on),
			successors: by(({ successors }) => successors),
			works_with: by(worksWith),
		},
	};
}

function worksWith(entry: EntryRecord): readonly string[] {
	return entry.collection === "tools" ? entry.works_with : [];
}

/** The proxies that carry an entry's traffic, in the order the entry names them. */
export function proxiesOf(entry: EntryRecord, all: readonly EntryRecord[]): readonly EntryRecord[] {
	const { withId } = indexOf(all);
	return entry.data_plane.flatMap((id) =>
		(withId.get(id) ?? []).filter(({ collection }) => collection === "proxies"),
	);
}

/** What is compared to find an alternative. */
export type Alternative = {
	readonly id: string;
	readonly name: string;
	readonly status: Status;
	readonly capabilities: Readonly<Record<string, { readonly level: SupportLevel }>>;
};

/** An active entry and how much of the subject's proven features it has as well. */
export type RankedAlternative<Entry> = {
	readonly entry: Entry;
	/** Capabilities the subject has, fully or partly, that this one has fully or partly too. */
	readonly shared: number;
	/** Capabilities the subject has, fully or partly. */
	readonly of: number;
};

/**
 * The active entries that share most of what the subject can do, by name.
 *
 * Only proven claims count: an entry nobody has checked shares little, which is a fact about our
 * knowledge and not about the entry. That is why the choice is not shown as a ranking.
 *
 * @param most - How many to return.
 */
export function alternatives<Entry extends Alternative>(
	subject: Alternative,
	candidates: readonly Entry[],
	most: number,
): readonly RankedAlternative<Entry>[] {
	const active = candidates.filter(({ status }) => lifecycle(status) === "active");
	return byShared(subject, active)
		.filter(({ shared }) => shared > 0)
		.slice(0, most)
		.toSorted(byName);
}

/** Other entries by how much they share with the subject, and by name where they share as much. */
function byShared<Entry extends Alternative>(
	subject: Alternative,
	candidates: readonly Entry[],
): readonly RankedAlternative<Entry>[] {
	const wanted = Object.keys(subject.capabilities).filter((id) => has(subject, id));
	return candidates
		.filter(({ id }) => id !== subject.id)
		.map((entry) => ({
			entry,
			shared: wanted.filter((id) => has(entry, id)).length,
			of: wanted.length,
		}))
		.toSorted((a, b) => b.shared - a.shared || byName(a, b));
}

type Named = { readonly entry: { readonly name: string } };
const NAMES = new Intl.Collator("en");

function byName(a: Named, b: Named): number {
	return NAMES.compare(a.entry.name, b.entry.name);
}

/** Most peers that are all listed: a list of all for each of them grows with the square. */
const MOST_PEERS = 35;

/** How many peers are listed when there are more. */
const LISTED_PEERS = 20;

/** The peers an entry is listed with, by name: all of them, or beyond a bound those that share most of what it can do. */
export function listedPeers<Entry extends Alternative>(
	subject: Alternative,
	peers: readonly Entry[],
	most = MOST_PEERS,
): readonly Entry[] {
	if (peers.length <= most) return peers;
	return byShared(subject, peers)
		.slice(0, LISTED_PEERS)
		.toSorted(byName)
		.map(({ entry }) => entry);
}

function has(entry: Alternative, capability: string): boolean {
	const level = entry.capabilities[capability]?.level;
	return level === "full" || level === "partial";
}
