/**
 * The groups in which lists of entries are shown.
 *
 * @module
 */

import { type EntryRecord, type Lifecycle, lifecycle } from "#src/domain/entries/entry.ts";
import { idLabel } from "#src/domain/text/words.ts";

/** A group of the landscape with its entries in the order to show them. */
export type LandscapeGroup = {
	readonly id: string;
	readonly title: string;
	readonly entries: readonly EntryRecord[];
};

/** The ids are addresses of sections, so they keep the words they were first given. */
const MESH_GROUPS = [
	{ stage: "active", id: "meshes-living", title: "Active meshes" },
	{ stage: "unclear", id: "meshes-unclear", title: "Meshes of unclear status" },
	{ stage: "discontinued", id: "meshes-ended", title: "Discontinued meshes" },
] as const satisfies readonly { stage: Lifecycle; id: string; title: string }[];

const GROUPS: readonly { id: string; title: string; holds: (entry: EntryRecord) => boolean }[] = [
	...MESH_GROUPS.map(({ stage, id, title }) => ({
		id,
		title,
		holds: (entry: EntryRecord) =>
			entry.collection === "meshes" && lifecycle(entry.status) === stage,
	})),
	{ id: "service-proxies", title: "Service proxies", holds: isCategory("service-proxy") },
	{ id: "api-gateways", title: "API gateways", holds: isCategory("api-gateway") },
	{ id: "load-balancers", title: "Load balancers", holds: isCategory("load-balancer") },
	{ id: "client-libraries", title: "Client libraries", holds: isCategory("client-library") },
	{ id: "tools", title: "Tools", holds: (entry) => entry.collection === "tools" },
];

function isCategory(category: string): (entry: EntryRecord) => boolean {
	return (entry) => entry.collection === "proxies" && entry.category === category;
}

/**
 * The whole landscape by category, meshes first and active ones before the others.
 *
 * Within a group active entries come first, then by name: a list by the number of capabilities would
 * be a ranking that nothing supports. Empty groups are left out.
 */
export function landscapeGroups(entries: readonly EntryRecord[]): readonly LandscapeGroup[] {
	return GROUPS.map(({ id, title, holds }) => ({
		id,
		title,
		entries: entries.filter(holds).toSorted(byLifecycle),
	})).filter((group) => group.entries.length > 0);
}

const RANK: Readonly<Record<Lifecycle, number>> = { active: 0, unclear: 1, discontinued: 2 };

/** Orders entries for a list: active first, then by name. */
export function byLifecycle(
	a: Pick<EntryRecord, "status" | "name">,
	b: Pick<EntryRecord, "status" | "name">,
): number {
	return (
		RANK[lifecycle(a.status)] - RANK[lifecycle(b.status)] || a.name.localeCompare(b.name, "en")
	);
}

/**
 * One collection by what its entries are: meshes by lifecycle, proxies by category, tools by
 * what they are for. The largest group of tools comes first, since it is what most come for.
 */
export function collectionGroups(entries: readonly EntryRecord[]): readonly LandscapeGroup[] {
	const tools = entries.filter((entry) => entry.collection === "tools");
	if (tools.length < entries.length) return landscapeGroups(entries);
	return [...Map.groupBy(tools, ({ type }) => type)]
		.map(([type, members]) => ({
			id: type,
			title: capitalised(idLabel(type)),
			entries: members.toSorted(byLifecycle),
		}))
		.toSorted(
			(a, b) => b.entries.length - a.entries.length || a.title.localeCompare(b.title, "en"),
		);
}

function capitalised(words: string): string {
	return words.charAt(0).toUpperCase() + words.slice(1);
}
