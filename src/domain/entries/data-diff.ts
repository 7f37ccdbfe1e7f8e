/**
 * What changes for readers between two states of the data: cells, charts and choices.
 *
 * @module
 */

import { type EntryVersion, entryChanges } from "#src/domain/entries/changes.ts";
import { changeRows } from "#src/domain/entries/history.ts";
import { percent } from "#src/domain/text/numbers.ts";
import { listed } from "#src/domain/text/words.ts";
import type { Change } from "#src/schema/api/changes-document.ts";

/** The data at one moment, as far as readers see its changes. */
export type DataSnapshot = {
	/** By collection and id: `meshes/istio`. */
	readonly entries: ReadonlyMap<string, EntryVersion & { readonly name: string }>;
	/** Names of the capabilities by id. */
	readonly names: ReadonlyMap<string, string>;
	/** By name of the chart, the interval of each mesh by name. */
	readonly charts: ReadonlyMap<string, ReadonlyMap<string, Interval>>;
	/** By name of the ready-made question, the meshes known to meet every must-have. */
	readonly choices: ReadonlyMap<string, readonly string[]>;
	/** By title, each experiment as text: a change of any part of it counts. */
	readonly experiments: ReadonlyMap<string, string>;
};

type Interval = { readonly low: number; readonly high: number };

/** One row of a difference: what it is about, and its two states in words. */
export type DiffRow = {
	readonly about: string;
	readonly part: string;
	readonly from: string;
	readonly to: string;
};

/** What changes for readers. */
export type DataDiff = {
	readonly cells: readonly DiffRow[];
	readonly charts: readonly DiffRow[];
	readonly choices: readonly string[];
	readonly experiments: readonly string[];
};

/** What changes for readers from one state of the data to another, each list in the order of the newer. */
export function dataDiff(old: DataSnapshot, now: DataSnapshot): DataDiff {
	return {
		cells: keysOf(old.entries, now.entries).flatMap((key) => cellRows(key, old, now)),
		charts: [...now.charts].flatMap(([chart, after]) => {
			const before = old.charts.get(chart) ?? new Map<string, Interval>();
			return keysOf(before, after).flatMap((mesh) =>
				chartRow(chart, mesh, before.get(mesh), after.get(mesh)),
			);
		}),
		choices: [...now.choices].flatMap(([question, after]) =>
			choiceLine(question, old.choices.get(question), after),
		),
		experiments: keysOf(old.experiments, now.experiments).flatMap((title) =>
			experimentLine(title, old.experiments.get(title), now.experiments.get(title)),
		),
	};
}

function keysOf(old: ReadonlyMap<string, unknown>, now: ReadonlyMap<string, unknown>) {
	return [...new Set([...now.keys(), ...old.keys()])];
}

function cellRows(key: string, old: DataSnapshot, now: DataSnapshot): readonly DiffRow[] {
	const [before, after] = [old.entries.get(key), now.entries.get(key)];
	const [collection = "", entry = ""] = key.split("/");
	const place = { at: "", commit: "", entry, collection: collection as Change["collection"] };
	const changes = entryChanges(before, after).map((change) => ({ ...place, ...change }));
	const about = after?.name ?? before?.name ?? entry;
	return changeRows(changes, now.names).map(({ cell, from, to }) => {
		return { about, part: cell, from, to };
	});
}

function chartRow(
	about: string,
	part: string,
	before: Interval | undefined,
	after: Interval | undefined,
): readonly DiffRow[] {
	const [from, to] = [intervalLabel(before), intervalLabel(after)];
	return from === to ? [] : [{ about, part, from, to }];
}

function intervalLabel(interval: Interval | undefined): string {
	if (interval === undefined) return "not on it";
	const [low, high] = [percent(interval.low), percent(interval.high)];
	return low === high ? `${low} %` : `${low}–${high} %`;
}

const MOST_NAMES = 12;

function choiceLine(
	question: string,
	before: readonly string[] | undefined,
	after: readonly string[],
): readonly string[] {
	if (before === undefined)
		return [`${question}: new; met by ${listed(after, MOST_NAMES) || "none"}`];
	const come = after.filter((name) => !before.includes(name));
	const gone = before.filter((name) => !after.includes(name));
	const said = [
		come.length > 0 ? `now also met by ${listed(come, MOST_NAMES)}` : "",
		gone.length > 0 ? `no longer met by ${listed(gone, MOST_NAMES)}` : "",
	].filter(Boolean);
	return said.length === 0 ? [] : [`${question}: ${said.join("; ")}`];
}

function experimentLine(title: string, before?: string, after?: string): readonly string[] {
	if (before === after) return [];
	if (before === undefined) return [`${title}: new`];
	return [`${title}: ${after === undefined ? "removed" : "changed"}`];
}
