import { getCollection, getEntry } from "astro:content";
import { capabilities } from "#src/catalog/comparison.ts";
import { once } from "#src/catalog/once.ts";
import {
	type Pair,
	type PairReach,
	pagedPairs,
	pairReaches,
} from "#src/domain/comparison/pairs.ts";
import { withUpstream } from "#src/domain/comparison/upstream.ts";
import type { Landscape } from "#src/domain/embeds/many-entries.ts";
import { coverageInterval } from "#src/domain/entries/coverage.ts";
import {
	type CollectionName,
	type EntryRecord,
	type MeshRecord,
	newestDay,
	type ProxyRecord,
	type ToolRecord,
} from "#src/domain/entries/entry.ts";
import { kubernetesMinors } from "#src/domain/releases/compatibility.ts";
import { releaseFacts } from "#src/domain/releases/facts.ts";
import { newestRelease } from "#src/domain/releases/status.ts";

/** The three collections, in the order the site lists them. */
export const COLLECTIONS = ["meshes", "proxies", "tools"] as const satisfies CollectionName[];

/** Every mesh of the landscape, discontinued ones included, by name; asked for the whole vocabulary. */
export const meshes = once(async (): Promise<readonly MeshRecord[]> => {
	const vocabulary = await capabilities();
	const asked = vocabulary.map(({ id }) => ({ id, weight: 1 }));
	const entries = await getCollection("meshes");
	const newest = await newestReleases();
	const own = entries.map(({ id, data }) => ({ ...data, ...located("meshes", id), ...newest(id) }));
	return byName(
		withUpstream(own, vocabulary).map((mesh) => ({
			...mesh,
			coverage: coverageInterval(mesh.capabilities, asked),
		})),
	);
});

/**
 * Every proxy, gateway, load balancer and client library, by name.
 *
 * They have claims but no coverage: the vocabulary asks what a mesh does, and a share of answers to
 * that would score a web server as a poor mesh.
 */
export const proxies = once(async (): Promise<readonly ProxyRecord[]> => {
	const entries = await getCollection("proxies");
	const newest = await newestReleases();
	return byName(
		entries.map(({ id, data }) => ({
			...data,
			...located("proxies", id),
			...newest(id),
			coverage: undefined,
		})),
	);
});

/** Every tool, by name. */
export const tools = once(async (): Promise<readonly ToolRecord[]> => {
	const entries = await getCollection("tools");
	const newest = await newestReleases();
	return byName(
		entries.map(({ id, data }) => ({
			...data,
			...located("tools", id),
			...newest(id),
			coverage: undefined,
		})),
	);
});

/** What each collection is called and what it holds. */
const INTRODUCTIONS: Readonly<Record<CollectionName, { title: string; lead: string }>> = {
	meshes: {
		title: "Service meshes",
		lead: "Every mesh of the landscape, active ones first, by name.",
	},
	proxies: {
		title: "Proxies, gateways and libraries",
		lead: "What carries the traffic: service proxies, API gateways, load balancers and the client libraries that came before meshes.",
	},
	tools: {
		title: "Tools",
		lead: "What is used around meshes: to manage, observe, load, test and release.",
	},
};

/** One collection with its title and what it holds. */
export async function collectionOf(collection: CollectionName) {
	const load = { meshes, proxies, tools }[collection];
	return { ...INTRODUCTIONS[collection], entries: (await load()) as readonly EntryRecord[] };
}

/** Every entry of the landscape: meshes, then proxies, then tools. */
export const allEntries = once(async (): Promise<readonly EntryRecord[]> => {
	return [...(await meshes()), ...(await proxies()), ...(await tools())];
});

/** What the releases file of an entry adds to it: the newest release, and its support status. */
async function newestReleases() {
	const files = await getCollection("releases");
	const kubernetes = await getEntry("platformReleases", "kubernetes");
	const day = newestDay(files.map(({ data }) => data)) ?? "";
	const minors = kubernetes === undefined ? [] : kubernetesMinors(kubernetes.data, day);
	const found = new Map(
		files.map(({ id, data }) => {
			const latest_release = newestRelease(data);
			const releases = releaseFacts(data, minors, day);
			return [id, latest_release === undefined ? { releases } : { latest_release, releases }];
		}),
	);
	return (id: string) => found.get(id) ?? {};
}

function located<Name extends CollectionName>(collection: Name, id: string) {
	return {
		id,
		collection,
		path: `/${collection}/${id}/`,
		file: `content/${collection}/${id}.yaml`,
	};
}

function byName<Entry extends { readonly name: string }>(
	entries: readonly Entry[],
): readonly Entry[] {
	return entries.toSorted((a, b) => a.name.localeCompare(b.name, "en"));
}

/** How many entries there are, and which of them were published. */
export const landscape = once(async (): Promise<Landscape> => {
	const kept = await getEntry("published", "published");
	const ids = (kept?.data.entries ?? []).map((path) => path.slice(path.indexOf("/") + 1));
	return { entries: (await allEntries()).length, published: new Set(ids) };
});

/** The pairs of meshes that have a page of their own. */
export const pairs = once(async (): Promise<readonly Pair<MeshRecord>[]> => {
	return pagedPairs(await meshes(), (await landscape()).published);
});

/** With which others each active mesh has such a page, by id. */
export const reaches = once(async (): Promise<ReadonlyMap<string, PairReach>> => {
	return pairReaches(await meshes(), (await landscape()).published);
});
