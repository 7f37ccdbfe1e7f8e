/**
 * A mesh as far as a decision needs it, with the modes and editions it is judged in.
 *
 * @module
 */

import { type Mode, modesOf, type ShownClaim } from "#src/domain/comparison/modes.ts";
import type { MeshRecord } from "#src/domain/entries/entry.ts";
import type { ReleaseFacts } from "#src/domain/releases/facts.ts";
import type { Claim } from "#src/schema/comparison/claim.ts";
import type { FoundationLevel } from "#src/schema/entries/entry-vocabulary.ts";

/** Ids of editions. */
export type EditionId = NonNullable<Claim["edition"]>;

/** An edition a mesh can be had in. */
export type Edition = { readonly edition: EditionId; readonly name: string };

/** A mesh profile whose core tests a published report passes. */
export type PassedProfile = {
	readonly profile: string;
	/** Release of Gateway API and version of the mesh, in words. */
	readonly tested: string;
};

/** A mesh as far as a decision needs it; plain data, because it travels to the browser. */
export type CandidateMesh = {
	readonly id: string;
	readonly name: string;
	/** Address of its page, without the base path. */
	readonly path: string;
	readonly status: MeshRecord["status"];
	readonly source?: MeshRecord["open_source"];
	readonly license?: string | undefined;
	/** Changes of the licence, newest first, each in words. */
	readonly licenceChanges: readonly string[];
	/** `outside` where its owner is not a foundation that gives levels. */
	readonly foundation?: FoundationLevel | "outside" | undefined;
	/** Mesh profiles of Gateway API it has passed, with what was tested; a missing one is unknown. */
	readonly conformance: readonly PassedProfile[];
	/** Who sells support; empty is unknown. */
	readonly support: readonly string[];
	readonly architecture: readonly string[];
	readonly platforms: readonly string[];
	readonly environments: readonly string[];
	/** Lists that name everything there is, with the page that says so. */
	readonly complete: {
		readonly platforms?: string | undefined;
		readonly environments?: string | undefined;
	};
	/** Status of its releases; missing where none are listed. */
	readonly releases?: ReleaseFacts | undefined;
	/** None when it is judged as a whole. */
	readonly modes: readonly Mode[];
	/** None when it can be had in one edition only. */
	readonly editions: readonly Edition[];
	readonly claims: Readonly<Record<string, ShownClaim>>;
	/** Ids of unknown capabilities that were searched without a source that settles them. */
	readonly searched?: readonly string[];
};

/** What a decision needs of a mesh. */
export function candidateMesh(
	mesh: MeshRecord,
	conformance: readonly PassedProfile[] = [],
): CandidateMesh {
	const { id, name, path, license, governance, architecture, platforms, environments } = mesh;
	return {
		id,
		name,
		path,
		status: mesh.status,
		source: mesh.open_source,
		license,
		licenceChanges: mesh.licence_history
			.toReversed()
			.map(({ date, from, to }) => `${date}: from ${from} to ${to}`),
		foundation: governance && (governance.level ?? "outside"),
		conformance,
		releases: mesh.releases,
		support: mesh.commercial_support.map(({ vendor, product }) => product ?? vendor),
		architecture,
		platforms,
		environments,
		complete: {
			platforms: mesh.complete?.platforms,
			environments: mesh.complete?.environments,
		},
		modes: modesOf(mesh).map((mode) => ({
			id: mode.id,
			name: mode.name,
			architecture: mode.architecture,
			stage: mode.stage,
		})),
		editions: editionsOf(mesh),
		claims: mesh.capabilities,
		searched: Object.keys(mesh.open_questions).filter((open) => !(open in mesh.capabilities)),
	};
}

/**
 * The editions a mesh can be had in; none when there is one only.
 *
 * Where the entry lists none but its claims name some, those are its editions, next to the one whose
 * source can be read.
 */
function editionsOf({ editions, open_source, capabilities }: MeshRecord): readonly Edition[] {
	if (editions.length > 0) {
		return editions.length > 1 ? editions.map(({ edition, name }) => ({ edition, name })) : [];
	}
	const statements = Object.values(capabilities).flatMap(({ by_mode = {}, ...claim }) => [
		claim,
		...Object.values(by_mode),
	]);
	const named = new Set(statements.flatMap(({ edition }) => edition ?? []));
	if (open_source !== undefined && open_source !== "no") named.add("open-source");
	return named.size < 2
		? []
		: EDITIONS.filter(({ edition }) => named.has(edition)).map((edition) =>
				edition.edition === "open-source" && open_source === "source-available"
					? { ...edition, name: "community edition" }
					: edition,
			);
}

const EDITIONS: readonly Edition[] = [
	{ edition: "open-source", name: "open-source edition" },
	{ edition: "enterprise", name: "enterprise edition" },
	{ edition: "managed", name: "managed edition" },
];
