import type { Change } from "#src/schema/api/changes-document.ts";

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

function levelOf(words = ""): string {
	return words.match(/^[a-z]+/)?.[0] ?? "";
}
