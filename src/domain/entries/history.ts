/**
 * The history of the data as pages list it: by cell for one entry, by day and quarter for all.
 *
 * @module
 */

import { levelOf } from "#src/domain/entries/changes.ts";
import type { Change, History } from "#src/schema/api/changes-document.ts";

/** One change as a row of an entry's page: which cell said what before, and what it says since. */
export type ChangeRow = {
	/** Day it entered the history, `YYYY-MM-DD`. */
	readonly day: string;
	readonly commit: string;
	/** Name of the capability, else what changed of the entry itself. */
	readonly cell: string;
	/** The capability, where it still exists. */
	readonly capability: string | undefined;
	readonly from: string;
	readonly to: string;
};

/**
 * The changes of one entry, newest first.
 *
 * @param names - Names of the capabilities by id; an id that is gone is its own name.
 */
export function changeRows(
	changes: readonly Change[],
	names: ReadonlyMap<string, string>,
): readonly ChangeRow[] {
	return changes.map((change) => {
		const { at, commit, capability } = change;
		const known = capability !== undefined && names.has(capability) ? capability : undefined;
		const row = { day: at.slice(0, 10), commit, capability: known, cell: cellOf(change, names) };
		return { ...row, ...statesOf(change) };
	});
}

function cellOf({ kind, capability }: Change, names: ReadonlyMap<string, string>): string {
	if (capability !== undefined) return names.get(capability) ?? capability;
	if (kind === "entry-renamed") return ID_CELL;
	return kind === "status-changed" ? "Status" : "Entry";
}

/** The row of an entry that has another id: its states are ids, not levels. */
const ID_CELL = "Id";

function statesOf({ kind, before, after }: Change): { readonly from: string; readonly to: string } {
	if (kind === "entry-added") return { from: "", to: "added" };
	if (kind === "entry-removed") return { from: "", to: "removed" };
	return { from: before ?? "unknown", to: after ?? "unknown" };
}

/**
 * The changes of one entry and of what it was called before, newest first.
 *
 * @param changes - Of all entries, newest first.
 */
export function changesOfEntry(
	changes: readonly Change[],
	{ collection, id }: { readonly collection: string; readonly id: string },
): readonly Change[] {
	const names = new Set([id]);
	return changes.filter((change) => {
		if (change.collection !== collection || !names.has(change.entry)) return false;
		if (change.kind === "entry-renamed" && change.before !== undefined) names.add(change.before);
		return true;
	});
}

/** What changed in one entry on one day, in short. */
type EntryDay = Pick<Change, "collection" | "entry"> & {
	/** Cells whose level or status is another one, and the entry itself where it came or went. */
	readonly moves: readonly Omit<ChangeRow, "day" | "commit">[];
	/** Claims that keep their level, with another limit or note. */
	readonly reworded: number;
};

/** All changes of one day, the entries in the order of their ids. */
export type ChangeDay = { readonly day: string; readonly entries: readonly EntryDay[] };

/**
 * Changes by day, newest first, and within a day by entry.
 *
 * A cell that changed twice in a day is told once, from its first to its last state; if those are the
 * same it did not change.
 */
export function changeDays(
	changes: readonly Change[],
	names: ReadonlyMap<string, string>,
): readonly ChangeDay[] {
	const days = Map.groupBy(changes, ({ at }) => at.slice(0, 10));
	return [...days]
		.map(([day, found]) => {
			const entries = Map.groupBy(found, ({ collection, entry }) => `${entry} ${collection}`);
			const told = [...entries]
				.toSorted(([a], [b]) => (a < b ? -1 : 1))
				.flatMap(([, of]) => entryDay(of, names) ?? []);
			return { day, entries: told };
		})
		.filter(({ entries }) => entries.length > 0)
		.toSorted((a, b) => (a.day < b.day ? 1 : -1));
}

function entryDay(
	newestFirst: readonly Change[],
	names: ReadonlyMap<string, string>,
): EntryDay | undefined {
	const [newest] = newestFirst;
	if (newest === undefined) return undefined;
	const { collection, entry } = newest;
	const cells = Map.groupBy(changeRows(newestFirst, names), ({ cell }) => cell);
	const ends = [...cells.values()].flatMap((rows) => {
		const [last, first] = [rows[0], rows.at(-1)];
		if (last === undefined || first === undefined || first.from === last.to) return [];
		return [{ cell: last.cell, capability: last.capability, from: first.from, to: last.to }];
	});
	const moves = ends.map((end) =>
		end.cell === ID_CELL ? end : { ...end, from: levelOf(end.from), to: levelOf(end.to) },
	);
	const moved = moves.filter(({ from, to }) => from !== to);
	if (ends.length === 0) return undefined;
	return { collection, entry, moves: moved, reworded: moves.length - moved.length };
}

/** A quarter as addresses write it: `2026-q4`. */
export function quarterOf(day: string): string {
	const [year = "", month = "1"] = day.split("-");
	return `${year}-q${Math.ceil(Number(month) / 3)}`;
}

const QUARTERS = [
	"January to March",
	"April to June",
	"July to September",
	"October to December",
] as const;

/** A quarter in words: `2026-q4` is "October to December 2026". */
export function quarterLabel(quarter: string): string {
	const [year = "", number = ""] = quarter.split("-q");
	return `${QUARTERS[Number(number) - 1]} ${year}`;
}

const NOTES: Readonly<Record<History["state"], string | undefined>> = {
	complete: undefined,
	shallow:
		"Only the newest part of the history was at hand when this page was made. Older changes are missing here; the repository has them.",
	unavailable:
		"No history was at hand when this page was made, because it was made without the git repository. Changes are recorded there.",
};

/** What a reader must know of a history that is not complete. */
export function historyNote(state: History["state"]): string | undefined {
	return NOTES[state];
}
