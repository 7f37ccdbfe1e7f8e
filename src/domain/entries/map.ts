/**
 * The map of meshes: every mesh in one picture, grouped as somebody who has to choose thinks.
 *
 * @module
 */

import { hasPairPage, type PairReach, pairId } from "#src/domain/comparison/pairs.ts";
import { lifecycle, type MeshRecord } from "#src/domain/entries/entry.ts";
import { byLifecycle } from "#src/domain/entries/groups.ts";
import { type Lifespan, lifespans } from "#src/domain/entries/timeline.ts";
import { formatDate } from "#src/domain/text/dates.ts";
import { counted } from "#src/domain/text/words.ts";

/** One mesh of the map. */
export type MapRow = {
	readonly mesh: MeshRecord;
	/** Its life on the time axis; missing where no source gives a date. */
	readonly life: Lifespan | undefined;
};

/** Meshes of one kind, by name. */
export type MapGroup = {
	readonly id: string;
	readonly title: string;
	readonly rows: readonly MapRow[];
};

type Group = {
	readonly id: string;
	readonly title: string;
	readonly holds: (mesh: MeshRecord) => boolean;
};

const isOpen = ({ open_source }: MeshRecord) => open_source === "yes";

/** Whether it builds on Istio: as its vendor says, or as a distribution of it. */
export function isBuiltOnIstio({ built_on, based_on }: MeshRecord): boolean {
	return built_on.includes("istio") || based_on?.mesh === "istio";
}

/** Somebody else runs it, and it cannot be run without them. */
const isManaged = (mesh: MeshRecord) =>
	!isOpen(mesh) && mesh.capabilities.managed?.level === "full";

/** Takes machines outside Kubernetes as members. */
const takesMachines = ({ platforms }: MeshRecord) =>
	platforms.includes("vm") || platforms.includes("bare-metal");

/**
 * The groups in the order of the map, from what most ask for to what is over.
 *
 * A mesh is in the last group whose rule holds: what an architect rules out first is asked first.
 */
const GROUPS: readonly Group[] = [
	{ id: "machines", title: "Kubernetes and machines", holds: takesMachines },
	{ id: "kubernetes", title: "Kubernetes only", holds: (mesh) => !takesMachines(mesh) },
	{ id: "istio", title: "Built on Istio", holds: isBuiltOnIstio },
	{ id: "managed", title: "Run by a cloud provider", holds: isManaged },
	{
		id: "layers",
		title: "Layers 2 and 3",
		holds: ({ capabilities }) => capabilities["l2-l3"]?.level === "full",
	},
	{
		id: "unclear",
		title: "Silent or unclear",
		holds: ({ status }) => lifecycle(status) === "unclear",
	},
	{
		id: "discontinued",
		title: "Discontinued",
		holds: ({ status }) => lifecycle(status) === "discontinued",
	},
];

/** Pairs a reader who has none in mind may begin with, each in alphabetical order of ids. */
const STARTING_PAIRS = [
	["istio", "linkerd"],
	["cilium", "istio"],
	["consul", "istio"],
	["istio", "kuma"],
	["cilium", "linkerd"],
] as const;

/** Those of them that have a page, with its address and their names. */
export function startingPairs(
	meshes: readonly { readonly id: string; readonly name: string }[],
	reaches: ReadonlyMap<string, PairReach>,
) {
	const name = (id: string) => meshes.find((mesh) => mesh.id === id)?.name ?? id;
	return STARTING_PAIRS.filter(([a, b]) => hasPairPage(reaches.get(a), reaches.get(b))).map(
		([a, b]) => ({ path: `/compare/${pairId(a, b)}/`, text: `${name(a)} and ${name(b)}` }),
	);
}

/**
 * The map: each mesh in exactly one group, by name within it.
 *
 * @param day - Day up to which active meshes are drawn, `YYYY-MM-DD`.
 */
export function meshMap(meshes: readonly MeshRecord[], day: string): readonly MapGroup[] {
	const lives = new Map(lifespans(meshes, day).map((life) => [life.entry.id, life]));
	const grouped = Map.groupBy(meshes, (mesh) => GROUPS.findLast(({ holds }) => holds(mesh))?.id);
	return GROUPS.flatMap(({ id, title }) => {
		const rows = (grouped.get(id) ?? [])
			.toSorted(byLifecycle)
			.map((mesh) => ({ mesh, life: lives.get(mesh.id) }));
		return rows.length === 0 ? [] : [{ id, title, rows }];
	});
}

/** The dates of a mesh in words, for those who do not see its bar. */
export function lifeWords({ mesh: { announced, ga, ended }, life }: MapRow): string {
	if (life === undefined) return "no date found";
	const said = [
		announced && `announced ${formatDate(announced.date)}`,
		ga && `generally available ${formatDate(ga.date)}`,
		ended && `ended ${formatDate(ended.date)}`,
	];
	return said.filter(Boolean).join(", ");
}

/** What the map shows, in a sentence. */
export function mapFinding(meshes: readonly MeshRecord[]): string {
	const active = meshes.filter(({ status }) => lifecycle(status) === "active");
	const onIstio = active.filter(isBuiltOnIstio).length;
	const over = meshes.filter(({ status }) => lifecycle(status) === "discontinued").length;
	const built = onIstio === 0 ? "" : `, ${onIstio} of them built on Istio`;
	return `${counted(active.length, "mesh", "meshes")} of ${meshes.length} are active${built}; ${over} are discontinued.`;
}
