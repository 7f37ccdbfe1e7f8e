import { capabilities } from "#src/catalog/comparison.ts";
import { allEntries } from "#src/catalog/entries.ts";
import { history } from "#src/catalog/history.ts";
import { changeTitle } from "#src/domain/entries/changes.ts";
import type { Change } from "#src/schema/api/changes-document.ts";
import { siteAddress } from "./address.ts";
import { type AtomEntry, atomFeed } from "./atom.ts";
import { dataState } from "./data-state.ts";
import { FEED_PATH } from "./resources/changes.ts";

const MOST = 60;

/** The newest changes as an Atom feed. Without a history it is a valid, empty feed. */
export async function changesFeed(): Promise<string> {
	const { state, changes } = await history();
	const { day } = await dataState();
	const names = new Map((await allEntries()).map(({ id, name }) => [id, name]));
	const capabilityNames = new Map((await capabilities()).map(({ id, name }) => [id, name]));
	return atomFeed({
		title: "Meshscape: what changed",
		subtitle:
			state === "complete"
				? "Changes to entries and claims"
				: "Only part of the history was at hand when this was made",
		self: siteAddress(FEED_PATH),
		page: siteAddress("/api/"),
		updated: changes[0]?.at ?? `${day}T00:00:00Z`,
		entries: changes.slice(0, MOST).map((change) => {
			const capability = capabilityNames.get(change.capability ?? "");
			return entryOf(change, changeTitle(change, names.get(change.entry), capability));
		}),
	});
}

function entryOf(change: Change, title: string): AtomEntry {
	const { at, collection, entry, capability, kind, before, after, commit } = change;
	const page = siteAddress(kind === "entry-removed" ? "/" : `/${collection}/${entry}/`);
	const told = [before && `Before: ${before}`, after && `Now: ${after}`].filter(Boolean);
	return {
		key: `${commit} ${entry} ${capability ?? ""} ${kind}`,
		title,
		summary: told.join(". ") || title,
		page: capability && kind !== "claim-removed" ? `${page}#${capability}` : page,
		updated: at,
	};
}
