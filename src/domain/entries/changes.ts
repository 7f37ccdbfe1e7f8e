/**
 * What changed in an entry between two states of its file.
 *
 * @module
 */

import { levelWithLimits, qualifiers } from "#src/domain/comparison/claim.ts";
import type { Change } from "#src/schema/api/changes-document.ts";
import type { Claim } from "#src/schema/comparison/claim.ts";

/**
 * A change as a headline.
 *
 * @param name - Name of the entry; its id stands in for an entry that is gone.
 * @param capability - Name of the capability; its id stands in for one that is gone.
 */
export function changeTitle(change: Change, name = change.entry, capability?: string): string {
	const about = capability ?? change.capability ?? "";
	switch (change.kind) {
		case "entry-added":
			return `${name} joined the landscape`;
		case "entry-removed":
			return `${name} left the landscape`;
		case "entry-renamed":
			return `${name} has another id: ${change.before} is ${change.after} now`;
		case "status-changed":
			return `${name} is now ${change.after}`;
		case "claim-added":
			return `${name}: ${about} is known, ${levelOf(change.after)}`;
		case "claim-changed":
			return `${name}: ${about} ${moved(levelOf(change.before), levelOf(change.after))}`;
		case "claim-removed":
			return `${name}: ${about} is unknown again`;
	}
}

function moved(before: string, after: string): string {
	return before === after
		? `is still ${after}, said differently`
		: `went from ${before} to ${after}`;
}

/** The level that the words of a claim begin with; empty where there was no claim. */
export function levelOf(words = ""): string {
	return words.match(/^[a-z]+/)?.[0] ?? "";
}

/** An entry as one version of its file has it; old versions may lack anything. */
export type EntryVersion = {
	readonly id?: string | undefined;
	readonly status?: string | undefined;
	readonly capabilities?: Readonly<Record<string, Claim>> | undefined;
};

/** What changed, without where and when. */
export type EntryChange = Pick<Change, "kind" | "capability" | "before" | "after">;

/**
 * What changed in an entry between two versions of its file.
 *
 * Only what it says counts: a claim that was read again, or whose evidence moved to another page,
 * has not changed. A new entry is one change, not one for each of its claims.
 *
 * @param before - `undefined` when the entry is new.
 * @param after - `undefined` when it was removed.
 * @returns In the order of the newer file; what is gone comes last.
 */
export function entryChanges(
	before: EntryVersion | undefined,
	after: EntryVersion | undefined,
): readonly EntryChange[] {
	if (before === undefined) return after === undefined ? [] : [{ kind: "entry-added" }];
	if (after === undefined) return [{ kind: "entry-removed" }];
	return [
		...idChange(before, after),
		...statusChange(before, after),
		...claimChanges(before, after),
	];
}

function idChange(before: EntryVersion, after: EntryVersion): readonly EntryChange[] {
	if (before.id === undefined || after.id === undefined || before.id === after.id) return [];
	return [{ kind: "entry-renamed", before: before.id, after: after.id }];
}

function statusChange(before: EntryVersion, after: EntryVersion): readonly EntryChange[] {
	if (before.status === after.status) return [];
	return [
		{
			kind: "status-changed",
			before: before.status ?? "unknown",
			after: after.status ?? "unknown",
		},
	];
}

function claimChanges(before: EntryVersion, after: EntryVersion): readonly EntryChange[] {
	const [old, now] = [new Map(said(before)), new Map(said(after))];
	const changed = [...now].flatMap(([capability, words]): EntryChange[] => {
		const was = old.get(capability);
		if (was === undefined) return [{ kind: "claim-added", capability, after: words }];
		// A change of case is not a change.
		if (was.toLowerCase() === words.toLowerCase()) return [];
		return [{ kind: "claim-changed", capability, before: was, after: words }];
	});
	const gone = [...old].filter(([capability]) => !now.has(capability));
	return [
		...changed,
		...gone.map(
			([capability, was]): EntryChange => ({ kind: "claim-removed", capability, before: was }),
		),
	];
}

function said({ capabilities = {} }: EntryVersion): readonly (readonly [string, string])[] {
	return Object.entries(capabilities).map(([id, claim]) => {
		const limits = levelWithLimits(claim.level, qualifiers(claim));
		return [id, claim.note === undefined ? limits : `${limits}: ${claim.note}`];
	});
}
