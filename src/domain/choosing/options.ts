/**
 * The criteria that can be chosen from, in groups.
 *
 * @module
 */

import type { Candidate } from "#src/domain/choosing/candidate.ts";
import { type Criterion, criterionName } from "#src/domain/choosing/criteria.ts";
import { releaseValues } from "#src/domain/choosing/release-criteria.ts";
import { compareVersions } from "#src/domain/releases/cycle-order.ts";
import type { CriterionKind } from "#src/schema/choosing/presets.ts";
import type { CapabilityGroup } from "#src/schema/comparison/capabilities.ts";

/** One thing that can be asked for, with its words. */
export type CriterionOption = {
	readonly kind: CriterionKind;
	readonly value: string;
	readonly name: string;
};

/** Things that can be asked for, in a group of a list. */
export type OptionGroup = { readonly name: string; readonly options: readonly CriterionOption[] };

/** Everything a reader can ask for: the vocabulary, then what the meshes' own facts hold. */
export function criterionOptions(
	groups: readonly CapabilityGroup[],
	candidates: readonly Candidate[],
): readonly OptionGroup[] {
	const held = (values: readonly (string | undefined)[]) =>
		[...new Set(values)].filter((value) => value !== undefined).toSorted();
	const all = (field: "platforms" | "environments" | "architecture") =>
		held(candidates.flatMap((candidate) => candidate[field]));
	const licenses = held(candidates.map(({ license }) => license));
	return [
		...groups.map(({ name, capabilities }) => ({
			name,
			options: capabilities.map((capability) => ({
				kind: "capability" as const,
				value: capability.id,
				name: capability.name,
			})),
		})),
		optionGroup("Runs on", "platform", all("platforms")),
		optionGroup("Meant for", "environment", all("environments")),
		optionGroup("Architecture", "architecture", all("architecture")),
		optionGroup("Source and licence", "source", ["yes", "partial"]),
		optionGroup("Licence", "license", licenses),
		optionGroup("Releases and support", "release", releaseValues(minorsOf(candidates))),
		optionGroup("Foundation level", "foundation", ["sandbox", "incubating", "graduated"]),
	].filter(({ options }) => options.length > 0);
}

/** The Kubernetes minors any candidate was asked about, newest first. */
function minorsOf(candidates: readonly Candidate[]): readonly string[] {
	const asked = candidates.flatMap(({ releases }) => [
		...(releases?.kubernetes ?? []),
		...(releases?.unlisted ?? []),
	]);
	return [...new Set(asked)].toSorted(compareVersions);
}

function optionGroup(name: string, kind: CriterionKind, values: readonly string[]): OptionGroup {
	const asked = (value: string): Criterion => ({
		kind,
		value,
		level: "partial",
		weight: 1,
		must: false,
	});
	return {
		name,
		options: values.map((value) => ({ kind, value, name: criterionName(asked(value), {}) })),
	};
}

/** The values that may be asked for, by kind. */
export function knownValues(
	groups: readonly OptionGroup[],
): Readonly<Record<CriterionKind, readonly string[]>> {
	const options = groups.flatMap((group) => group.options);
	const of = (kind: CriterionKind) =>
		options.filter((option) => option.kind === kind).map(({ value }) => value);
	return {
		capability: of("capability"),
		platform: of("platform"),
		environment: of("environment"),
		architecture: of("architecture"),
		source: of("source"),
		license: of("license"),
		foundation: of("foundation"),
		release: of("release"),
	};
}
