/**
 * What a reader can ask of a mesh: one criterion, its name, and the sets that are offered ready-made.
 *
 * @module
 */

import { releaseValueName } from "#src/domain/choosing/release-criteria.ts";
import { written } from "#src/domain/text/words.ts";
import type { CriterionKind, Preset } from "#src/schema/choosing/presets.ts";

/** One thing asked of a mesh. */
export type Criterion = {
	readonly kind: CriterionKind;
	/** Id of the capability, or the platform, environment, architecture, licence … */
	readonly value: string;
	/** Least level of a capability that will do; for other kinds it says nothing. */
	readonly level: "full" | "partial";
	/** How much it counts in the score, 1 to 5. */
	readonly weight: number;
	/** A mesh that is known not to have it is out. */
	readonly must: boolean;
};

/** The same for two criteria that ask the same question, however much it counts. */
export function criterionKey({ kind, value }: Pick<Criterion, "kind" | "value">): string {
	return `${kind}:${value}`;
}

/** Puts a criterion in the place of one that asks the same, or at the end. */
export function withCriterion(
	criteria: readonly Criterion[],
	added: Criterion,
): readonly Criterion[] {
	const key = criterionKey(added);
	return criteria.some((criterion) => criterionKey(criterion) === key)
		? criteria.map((criterion) => (criterionKey(criterion) === key ? added : criterion))
		: [...criteria, added];
}

/**
 * A criterion in words, as a reader sees it in lists and in the decision record.
 *
 * @param capabilities - Names of capabilities by id.
 */
export function criterionName(
	{ kind, value, level }: Criterion,
	capabilities: Readonly<Record<string, string>>,
): string {
	switch (kind) {
		case "capability":
			return `${capabilities[value] ?? value}${level === "full" ? ", fully" : ""}`;
		case "platform":
			return `Runs on ${written(value)}`;
		case "environment":
			return `Meant for ${written(value)}`;
		case "architecture":
			return `Architecture: ${written(value)}`;
		case "source":
			return value === "yes" ? "Open source" : "Open source, at least in part";
		case "license":
			return `Licence ${value}`;
		case "foundation":
			return `Foundation level ${value}${value === "graduated" ? "" : " or higher"}`;
		case "release":
			return releaseValueName(value);
	}
}

/** The criteria of a ready-made question, must-haves first. */
export function presetCriteria({
	must,
	wish,
}: Pick<Preset, "must" | "wish">): readonly Criterion[] {
	const asked = (criteria: Preset["must"], isMust: boolean) =>
		criteria.map(({ kind, value, level = "partial", weight }) => ({
			kind,
			value,
			level,
			weight,
			must: isMust,
		}));
	return [...asked(must, true), ...asked(wish, false)];
}
