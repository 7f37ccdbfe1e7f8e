import { fileURLToPath } from "node:url";
import type { Loader } from "astro/loaders";
import type { Change } from "#src/schema/api/changes-document.ts";
import { gitRevisions, type Revision } from "./git-revisions.ts";
import { readYaml } from "./read-yaml.ts";

type Version = Readonly<Record<string, unknown>>;
type ChangesOf = (
	before: Version | undefined,
	after: Version | undefined,
) => readonly Pick<Change, "kind" | "capability" | "before" | "after">[];

const MOST_FILES = 120;
const MOST_CHANGES = 200;

/**
 * Loads what changed in the entries, newest first, from the history of the repository.
 *
 * @param changesOf - Says what changed between two versions of an entry.
 */
export function historyLoader(changesOf: ChangesOf): Loader {
	return {
		name: "history",
		load: async ({ config, store, parseData }) => {
			const { state, revisions } = gitRevisions(fileURLToPath(config.root), "content", MOST_FILES);
			const changes = revisions.flatMap((revision) => changesIn(revision, changesOf));
			const data = { state, changes: changes.slice(0, MOST_CHANGES) };
			store.set({ id: "claims", data: await parseData({ id: "claims", data }) });
		},
	};
}

function changesIn(revision: Revision, changesOf: ChangesOf): readonly Change[] {
	const { commit, at, path, before, after } = revision;
	const [, collection, entry] =
		path.match(/^content\/(meshes|proxies|tools)\/([a-z0-9-]+)\.yaml$/) ?? [];
	if (collection === undefined || entry === undefined) return [];
	const place = { at, commit, entry, collection: collection as Change["collection"] };
	return changesOf(version(before), version(after)).map((change) => ({ ...place, ...change }));
}

function version(bytes: Buffer | undefined): Version | undefined {
	return bytes && (readYaml(bytes).data ?? {});
}
