/**
 * Which meshes can take the place of one that somebody leaves, and what would be missing.
 *
 * @module
 */

import { lifecycle } from "#src/domain/entries/entry.ts";
import type { Capability } from "#src/schema/comparison/capabilities.ts";
import type { Claim, SupportLevel } from "#src/schema/comparison/claim.ts";
import type { Status } from "#src/schema/entries/entry-vocabulary.ts";

/** What is compared when somebody has to leave an entry. */
export type Movable = {
	readonly id: string;
	readonly name: string;
	readonly status: Status;
	readonly successors: readonly string[];
	readonly capabilities: Readonly<Record<string, Claim>>;
};

/** An active entry somebody could move to, by what becomes of each capability they have today. */
export type Destination<Entry> = {
	readonly entry: Entry;
	/** The project that ended names this one as its successor. */
	readonly named: boolean;
	/** Known not to be there, or only planned. */
	readonly gaps: readonly Capability[];
	/** There, but only partly where it was full. */
	readonly reduced: readonly Capability[];
	/** Unknown. */
	readonly unknown: readonly Capability[];
	/** At least as good as today. */
	readonly kept: readonly Capability[];
};

/** What moving away from an entry would cost. */
export type Migration<Entry> = {
	/** What the entry is known to have had, fully or partly. */
	readonly had: readonly Capability[];
	/** Every active candidate, in the order given. */
	readonly active: readonly Entry[];
	readonly destinations: readonly Destination<Entry>[];
};

/** Most active candidates that are all listed: a list for each of them grows with the square. */
const MOST_ACTIVE = 35;

/** How many are listed when there are more. */
const LISTED = 20;

/**
 * The capabilities an entry has, or had, against the active candidates.
 *
 * All of them are listed, or beyond a bound the successors that are named and those that keep most of
 * what the entry has. Named successors come first, then by name: how much of what one has another has
 * too is not an order of merit, since one gap can outweigh the rest.
 */
export function migration<Entry extends Movable>(
	subject: Movable,
	candidates: readonly Entry[],
	vocabulary: readonly Capability[],
	{ most = MOST_ACTIVE, listed = LISTED }: Bounds = {},
): Migration<Entry> {
	const had = vocabulary.filter(({ id }) => rank(subject.capabilities[id]?.level) > 0);
	const active = candidates.filter(
		({ id, status }) => id !== subject.id && lifecycle(status) === "active",
	);
	const chosen = active.length <= most ? active : closest(subject, active, had, listed);
	const destinations = chosen
		.map((entry) => destination(subject, entry, had))
		.toSorted((a, b) => Number(b.named) - Number(a.named) || byName(a.entry, b.entry));
	return { had, active, destinations };
}

type Bounds = { readonly most?: number; readonly listed?: number };

/** The successors that are named, and those that keep most of what the entry has. */
function closest<Entry extends Movable>(
	subject: Movable,
	active: readonly Entry[],
	had: readonly Capability[],
	listed: number,
): readonly Entry[] {
	const isNamed = ({ id }: Entry) => subject.successors.includes(id);
	const kept = (entry: Entry) =>
		had.filter(({ id }) => {
			return rank(entry.capabilities[id]?.level) >= rank(subject.capabilities[id]?.level);
		}).length;
	const others = active
		.filter((entry) => !isNamed(entry))
		.map((entry) => ({ entry, kept: kept(entry) }))
		.toSorted((a, b) => b.kept - a.kept || byName(a.entry, b.entry))
		.map(({ entry }) => entry);
	const named = active.filter(isNamed);
	return [...named, ...others.slice(0, Math.max(0, listed - named.length))];
}

const NAMES = new Intl.Collator("en");

function byName(a: Movable, b: Movable): number {
	return NAMES.compare(a.name, b.name);
}

function destination<Entry extends Movable>(
	subject: Movable,
	entry: Entry,
	had: readonly Capability[],
): Destination<Entry> {
	const by = Map.groupBy(had, ({ id }) => {
		const claim = entry.capabilities[id];
		if (claim === undefined) return "unknown";
		if (rank(claim.level) === 0) return "gaps";
		return rank(claim.level) < rank(subject.capabilities[id]?.level) ? "reduced" : "kept";
	});
	return {
		entry,
		named: subject.successors.includes(entry.id),
		gaps: by.get("gaps") ?? [],
		reduced: by.get("reduced") ?? [],
		unknown: by.get("unknown") ?? [],
		kept: by.get("kept") ?? [],
	};
}

function rank(level: SupportLevel | undefined): number {
	if (level === "full") return 2;
	return level === "partial" ? 1 : 0;
}
