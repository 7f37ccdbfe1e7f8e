import type { MeshRecord } from "#src/domain/landscape/entry-record.ts";
import type { Claim } from "#src/schema/claim.ts";
import type { FoundationLevel } from "#src/schema/entry-vocabulary.ts";

/** A claim as far as a decision needs it. */
export type CandidateClaim = Pick<Claim, "level" | "evidence" | "checked" | "recorded">;

/** A mesh as far as a decision needs it; plain data, because it travels to the browser. */
export type Candidate = {
	readonly id: string;
	readonly name: string;
	/** Address of its page, without the base path. */
	readonly path: string;
	readonly source: MeshRecord["open_source"];
	readonly license: string | undefined;
	/** `outside` where its owner is no foundation that gives levels. */
	readonly foundation: FoundationLevel | "outside" | undefined;
	readonly architecture: readonly string[];
	readonly platforms: readonly string[];
	readonly environments: readonly string[];
	readonly claims: Readonly<Record<string, CandidateClaim>>;
};

/** What a decision needs of a mesh. */
export function candidateOf(mesh: MeshRecord): Candidate {
	const { id, name, path, license, governance, architecture, platforms, environments } = mesh;
	return {
		id,
		name,
		path,
		source: mesh.open_source,
		license,
		foundation: governance && (governance.level ?? "outside"),
		architecture,
		platforms,
		environments,
		claims: Object.fromEntries(
			Object.entries(mesh.capabilities).map(
				([capability, { level, evidence, checked, recorded }]) => [
					capability,
					{ level, evidence, checked, recorded },
				],
			),
		),
	};
}
