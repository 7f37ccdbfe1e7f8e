import { siteAddress } from "#src/api/resource.ts";
import { history } from "#src/catalog/history.ts";
import { changesDocument } from "#src/schema/api/changes-document.ts";
import type { Resource } from "../resource.ts";

/** Address of the Atom feed, without the base path. */
export const FEED_PATH = "/api/v1/changes.atom";

/** As many changes as the document has; the pages below /changes/ list all. */
const MOST = 200;

/** What changed in the claims. */
export const changes: Resource = {
	id: "changes",
	title: "Changes",
	description: "What changed in entries and claims, newest first, as far as the history reaches.",
	path: "/api/v1/changes.json",
	schema: changesDocument,
	documents: async () => {
		const { state, changes: found } = await history();
		const body = { feed: siteAddress(FEED_PATH), history: state, changes: found.slice(0, MOST) };
		return [{ body }];
	},
};
