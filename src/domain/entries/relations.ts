import type { EntryRecord } from "#src/domain/landscape/entry-record.ts";
import { proxiesOf } from "#src/domain/landscape/proxies-of.ts";

/** A relation as read from one of its two ends, with the entries at the other. */
export type Relation = { readonly label: string; readonly entries: readonly EntryRecord[] };

/**
 * Everything an entry refers to and everything that refers to it, in both directions.
 *
 * Relations without an entry are left out. Data planes are proxies, and what an entry is built on
 * or works with is a mesh; a successor may be any entry.
 */
export function relations(subject: EntryRecord, all: readonly EntryRecord[]): readonly Relation[] {
	const named = (ids: readonly string[], collection?: string) =>
		all.filter(
			(entry) =>
				ids.includes(entry.id) && (collection === undefined || entry.collection === collection),
		);
	const naming = (field: "data_plane" | "built_on" | "successors") =>
		all.filter((entry) => entry !== subject && entry[field].includes(subject.id));
	const isMesh = subject.collection === "meshes";
	return [
		{ label: "Data plane", entries: proxiesOf(subject, all) },
		{ label: "Built on", entries: named(subject.built_on, "meshes") },
		{ label: "Works with", entries: named(worksWith(subject), "meshes") },
		{ label: "The project names as successor", entries: named(subject.successors) },
		{ label: "Carries traffic for", entries: isMesh ? [] : naming("data_plane") },
		{ label: "Distributions and extensions of it", entries: isMesh ? naming("built_on") : [] },
		{ label: "Successor of", entries: naming("successors") },
		{
			label: "Tools for it",
			entries: isMesh ? all.filter((tool) => worksWith(tool).includes(subject.id)) : [],
		},
	].filter(({ entries }) => entries.length > 0);
}

function worksWith(entry: EntryRecord): readonly string[] {
	return entry.collection === "tools" ? entry.works_with : [];
}
