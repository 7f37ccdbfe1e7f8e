import { expect, test } from "vitest";
import type { Change } from "#src/schema/api/changes-document.ts";
import {
	changeDays,
	changeRows,
	changesOfEntry,
	historyNote,
	quarterLabel,
	quarterOf,
} from "./history.ts";

const change = (facts: Partial<Change>): Change => ({
	at: "2026-11-28T10:00:00Z",
	commit: "0123456",
	collection: "meshes",
	entry: "kuma",
	kind: "claim-changed",
	...facts,
});
const names = new Map([["mtls", "Mutual TLS"]]);

test("a row has the day, the cell by its name, and both states", () => {
	const rows = changeRows(
		[
			change({ capability: "mtls", before: "full", after: "partial, beta: Not for UDP" }),
			change({ kind: "claim-added", capability: "gone", after: "none" }),
			change({ kind: "claim-removed", capability: "mtls", before: "full" }),
			change({ kind: "status-changed", before: "active", after: "archived" }),
			change({ kind: "entry-added" }),
			change({ kind: "entry-removed" }),
		],
		names,
	);
	expect(rows.map(({ day, cell, from, to }) => [day, cell, from, to].join(" | "))).toEqual([
		"2026-11-28 | Mutual TLS | full | partial, beta: Not for UDP",
		"2026-11-28 | gone | unknown | none",
		"2026-11-28 | Mutual TLS | full | unknown",
		"2026-11-28 | Status | active | archived",
		"2026-11-28 | Entry |  | added",
		"2026-11-28 | Entry |  | removed",
	]);
	// Only a capability that exists can be linked to.
	expect(rows.slice(0, 2).map(({ capability }) => capability)).toEqual(["mtls", undefined]);
});

test("days come newest first, entries by id; a cell that moved twice is told from its first to its last state", () => {
	const early = { at: "2026-11-27T23:59:00+02:00" };
	const days = changeDays(
		[
			change({ entry: "zeta", kind: "entry-added" }),
			change({ capability: "mtls", before: "partial: a", after: "none" }),
			change({ capability: "mtls", before: "full", after: "partial: a" }),
			change({ capability: "fips", before: "full: a", after: "full: b" }),
			change({ ...early, capability: "mtls", before: "full", after: "none" }),
			change({ ...early, capability: "mtls", before: "none", after: "full" }),
			change({ ...early, capability: "fips", before: "none", after: "full" }),
		],
		names,
	);
	const move = (cell: string, from: string, to: string) => ({
		cell,
		capability: cell === "Mutual TLS" ? "mtls" : undefined,
		from,
		to,
	});
	expect(days).toEqual([
		{
			day: "2026-11-28",
			entries: [
				{
					collection: "meshes",
					entry: "kuma",
					moves: [move("Mutual TLS", "full", "none")],
					reworded: 1,
				},
				{ collection: "meshes", entry: "zeta", moves: [move("Entry", "", "added")], reworded: 0 },
			],
		},
		{
			day: "2026-11-27",
			entries: [
				{
					collection: "meshes",
					entry: "kuma",
					// Mutual TLS went and came back within the day: nothing to tell.
					moves: [move("fips", "none", "full")],
					reworded: 0,
				},
			],
		},
	]);
});

test.each([
	["2026-01-01", "2026-q1", "January to March 2026"],
	["2026-03-31", "2026-q1", "January to March 2026"],
	["2026-04-01", "2026-q2", "April to June 2026"],
	["2026-12-31", "2026-q4", "October to December 2026"],
])("%s lies in %s, %s", (day, quarter, label) => {
	expect(quarterOf(day)).toBe(quarter);
	expect(quarterLabel(quarter)).toBe(label);
});

test("a history that is cut or missing says so, a whole one says nothing", () => {
	expect(historyNote("complete")).toBeUndefined();
	expect(historyNote("shallow")).toContain("Older changes are missing here");
	expect(historyNote("unavailable")).toContain("without the git repository");
});

test("an entry keeps the changes it had under its old id, and the rename is one row of ids", () => {
	const changes = [
		change({ kind: "status-changed", entry: "new", before: "active", after: "archived" }),
		change({ kind: "entry-renamed", entry: "new", before: "old", after: "new" }),
		change({ kind: "claim-added", entry: "old", capability: "mtls", after: "full" }),
		change({ kind: "claim-added", entry: "other", capability: "mtls", after: "full" }),
	];
	const own = changesOfEntry(changes, { collection: changes[0]?.collection ?? "", id: "new" });
	expect(own).toEqual(changes.slice(0, 3));
	const [day] = changeDays(changes.slice(1, 2), new Map());
	expect(day?.entries[0]?.moves).toEqual([
		{ cell: "Id", capability: undefined, from: "old", to: "new" },
	]);
});
