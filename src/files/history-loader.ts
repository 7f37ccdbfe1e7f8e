import { fileURLToPath } from "node:url";
import type { Loader } from "astro/loaders";
import type { Change } from "#src/schema/api/changes-document.ts";
import { versionReader } from "./entry-version.ts";
import { gitRevisions, type Revision } from "./git-revisions.ts";

type Version = Readonly<Record<string, unknown>>;
type ChangesOf = (
	before: Version | undefined,
	after: Version | undefined,
) => readonly Pick<Change, "kind" | "capability" | "before" | "after">[];

/** Where entries are. */
const FOLDERS = ["content/meshes", "content/proxies", "content/tools"];

/** As much of the history as is read: a few years of daily changes, and bounded memory. */
const MOST_VERSIONS = 6_000;

/**
 * Loads what changed in the entries, newest first, from the history of the repository.
 *
 * @param changesOf - Says what changed between two versions of an entry.
 */
export function historyLoader(changesOf: ChangesOf): Loader {
	return {
		name: "history",
		load: async ({ config, store, parseData }) => {
			const root = fileURLToPath(config.root);
			const { state, revisions } = gitRevisions(root, FOLDERS, MOST_VERSIONS);
			const read = versionReader();
			const version = (bytes: Buffer | undefined) => bytes && read(bytes);
			const changes = revisions.flatMap((revision) => {
				const place = placeOf(revision);
				if (place === undefined) return [];
				const { before, after } = revision;
				return changesOf(version(before), version(after)).map((one) => ({ ...place, ...one }));
			});
			const data = { state, changes };
			store.set({ id: "claims", data: await parseData({ id: "claims", data }) });
		},
	};
}

function placeOf({ commit, at, path }: Revision): Omit<Change, "kind"> | undefined {
	const [, collection, entry] =
		path.match(/^content\/(meshes|proxies|tools)\/([a-z0-9-]+)\.yaml$/) ?? [];
	if (collection === undefined || entry === undefined) return undefined;
	return { at, commit, entry, collection: collection as Change["collection"] };
}
