/**
 * The criteria that can be chosen from, in groups, and how many meshes meet each.
 *
 * @module
 */

import { answerOf } from "#src/domain/choosing/answer.ts";
import type { Candidate } from "#src/domain/choosing/candidate.ts";
import type { CandidateMesh } from "#src/domain/choosing/candidate-mesh.ts";
import {
	type CapabilityTerms,
	type Criterion,
	capabilityTerms,
	criterionName,
} from "#src/domain/choosing/criteria.ts";
import type { KnownCriteria } from "#src/domain/choosing/criteria-query.ts";
import { releaseValues } from "#src/domain/choosing/release-criteria.ts";
import { compareVersions } from "#src/domain/releases/cycle-order.ts";
import type { CriterionKind } from "#src/schema/choosing/presets.ts";
import type { CapabilityGroup } from "#src/schema/comparison/capabilities.ts";

/** One thing that can be asked for, with its words. */
export type CriterionOption = {
	readonly kind: CriterionKind;
	readonly value: string;
	readonly name: string;
	/** The question that full support answers with yes; for capabilities. */
	readonly meaning?: string;
};

/** Things that can be asked for, in a group of a list. */
export type OptionGroup = { readonly name: string; readonly options: readonly CriterionOption[] };

/** Everything a reader can ask for: the vocabulary, then what the meshes' own facts hold. */
export function criterionOptions(
	groups: readonly CapabilityGroup[],
	meshes: readonly CandidateMesh[],
): readonly OptionGroup[] {
	const terms = capabilityTerms(groups.flatMap(({ capabilities }) => capabilities));
	const held = (values: readonly (string | undefined)[]) =>
		[...new Set(values)].filter((value) => value !== undefined).toSorted();
	const all = (field: "platforms" | "environments" | "architecture") =>
		held(meshes.flatMap((mesh) => mesh[field]));
	const group = (name: string, kind: CriterionKind, values: readonly string[]): OptionGroup => ({
		name,
		options: values.map((value) => ({ kind, value, name: optionName(kind, value, terms) })),
	});
	return [
		...groups.map(({ name, capabilities }) => ({
			name,
			options: capabilities.map((capability) => ({
				kind: "capability" as const,
				value: capability.id,
				name: capability.name,
				meaning: capability.question,
			})),
		})),
		group("Runs on", "platform", all("platforms")),
		group("Made for", "environment", all("environments")),
		group("Architecture", "architecture", all("architecture")),
		group("Source", "source", ["yes", "partial"]),
		group("Support", "support", ["commercial"]),
		group("Releases and support", "release", releaseValues(minorsOf(meshes))),
		group("Conformance", "conformance", ["MESH-HTTP", "MESH-GRPC"]),
		group("Licence", "license", held(meshes.map(({ license }) => license))),
		group("Foundation level", "foundation", ["sandbox", "incubating", "graduated"]),
	].filter(({ options }) => options.length > 0);
}

/** The Kubernetes minors any mesh was asked about, newest first. */
function minorsOf(meshes: readonly CandidateMesh[]): readonly string[] {
	const asked = meshes.flatMap(({ releases }) => [
		...(releases?.kubernetes ?? []),
		...(releases?.unlisted ?? []),
	]);
	return [...new Set(asked)].toSorted(compareVersions);
}

function optionName(kind: CriterionKind, value: string, terms: CapabilityTerms): string {
	return criterionName({ kind, any: [value], level: "partial", must: false }, terms);
}

/** How many meshes meet an option in full, in at least one mode and edition. */
export function meetingMeshes(
	{ kind, value }: Pick<CriterionOption, "kind" | "value">,
	candidates: readonly Candidate[],
): number {
	const asked: Criterion = { kind, any: [value], level: "full", weight: 1, must: true };
	const meeting = candidates.filter((candidate) => answerOf(candidate, asked).meets === true);
	return new Set(meeting.map(({ id }) => id)).size;
}

/** What may be asked for in an address. */
export function knownCriteria(
	groups: readonly OptionGroup[],
	modes: readonly string[],
	terms: CapabilityTerms,
): KnownCriteria {
	const options = groups.flatMap((group) => group.options);
	const of = (kind: CriterionKind) =>
		options.filter((option) => option.kind === kind).map(({ value }) => value);
	return {
		terms,
		modes,
		values: {
			capability: of("capability"),
			platform: of("platform"),
			environment: of("environment"),
			architecture: of("architecture"),
			source: of("source"),
			license: of("license"),
			foundation: of("foundation"),
			support: of("support"),
			conformance: of("conformance"),
			release: of("release"),
		},
	};
}

/** Every architecture and every id of a mode, as a condition may name it. */
export function modesKnown(
	meshes: readonly Pick<CandidateMesh, "architecture" | "modes">[],
): readonly string[] {
	const ids = meshes.flatMap(({ modes }) => modes.map(({ id }) => id));
	return [...new Set([...meshes.flatMap(({ architecture }) => architecture), ...ids])];
}
