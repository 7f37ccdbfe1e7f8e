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
			const version = (bytes: Buffer | undefined, path: string) =>
				bytes && { id: idOf(path), ...read(bytes) };
			const changes = withRenames(revisions).flatMap((revision) => {
				const place = placeOf(revision);
				if (place === undefined) return [];
				const { path, oldPath = path, before, after } = revision;
				const [old, now] = [version(before, oldPath), version(after, path)];
				return changesOf(old, now).map((one) => ({ ...place, ...one }));
			});
			const data = { state, changes };
			store.set({ id: "claims", data: await parseData({ id: "claims", data }) });
		},
	};
}

/** A revision, and the path its file had before where the entry was renamed in it. */
type RenamedRevision = Revision & { readonly oldPath?: string };

/**
 * The same with an entry that goes and one that comes in its place as one revision.
 *
 * It is the same entry where the new file names the old address in `moved_from`, as `mesh rename` writes it.
 */
export function withRenames(revisions: readonly Revision[]): readonly RenamedRevision[] {
	const gone = new Map<string, Revision>();
	for (const one of revisions) {
		if (one.after === undefined) gone.set(`${one.commit} ${addressOf(one.path)}`, one);
	}
	const taken = new Set<Revision>();
	const joined = revisions.map((one): RenamedRevision => {
		if (one.before !== undefined || gone.size === 0) return one;
		const old = movedFrom(one.after)
			.map((address) => gone.get(`${one.commit} ${address}`))
			.find((found) => found !== undefined && !taken.has(found));
		if (old === undefined) return one;
		taken.add(old);
		return { ...one, before: old.before, oldPath: old.path };
	});
	return joined.filter((one) => !taken.has(one));
}

function movedFrom(bytes: Buffer | undefined): readonly string[] {
	const block = bytes?.toString("utf8").match(/^moved_from:.*\n(?:[ \t]*-.*\n)*/m)?.[0] ?? "";
	return block.match(/(?:meshes|proxies|tools)\/[a-z0-9-]+/g) ?? [];
}

/** `meshes/istio` of `content/meshes/istio.yaml`. */
function addressOf(path: string): string {
	return path.replace(/^content\/|\.yaml$/g, "");
}

function idOf(path: string): string {
	return addressOf(path).split("/").at(-1) ?? "";
}

function placeOf({ commit, at, path }: Revision): Omit<Change, "kind"> | undefined {
	const [, collection, entry] =
		path.match(/^content\/(meshes|proxies|tools)\/([a-z0-9-]+)\.yaml$/) ?? [];
	if (collection === undefined || entry === undefined) return undefined;
	return { at, commit, entry, collection: collection as Change["collection"] };
}
