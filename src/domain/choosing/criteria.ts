/**
 * What a reader can ask of a mesh: one criterion, its name, and the sets that are offered ready-made.
 *
 * @module
 */

import { releaseValueName } from "#src/domain/choosing/release-criteria.ts";
import { idLabel } from "#src/domain/text/words.ts";
import type { CriterionKind, Preset } from "#src/schema/choosing/presets.ts";

/** One thing asked of a mesh. */
export type Criterion = {
	readonly kind: CriterionKind;
	/** Ids of capabilities, or platforms, environments, architectures …: one of them is enough. */
	readonly any: readonly string[];
	/** Least level of a capability that is enough; without meaning for other kinds. */
	readonly level: "full" | "partial";
	/** How much it counts in the score, 1 to 5. */
	readonly weight: number;
	/** A mesh that is known not to have it is excluded. */
	readonly must: boolean;
};

/** What has to be known of a vocabulary to ask: names, and what law asks for, by capability. */
export type CapabilityTerms = {
	readonly names: Readonly<Record<string, string>>;
	/** Ids of capabilities that partial support never meets. */
	readonly legal: readonly string[];
};

/** The terms of a vocabulary. */
export function capabilityTerms(
	capabilities: readonly {
		readonly id: string;
		readonly name: string;
		readonly legal?: boolean | undefined;
	}[],
): CapabilityTerms {
	return {
		names: Object.fromEntries(capabilities.map(({ id, name }) => [id, name])),
		legal: capabilities.filter(({ legal }) => legal === true).map(({ id }) => id),
	};
}

/** The same for two criteria that ask the same question, however much it counts. */
export function criterionKey({ kind, any }: Pick<Criterion, "kind" | "any">): string {
	return `${kind}:${any.toSorted().join("|")}`;
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

/** Whether a criterion is asked for by law, so that nothing less than full support meets it. */
export function isLegal({ kind, any }: Pick<Criterion, "kind" | "any">, terms: CapabilityTerms) {
	return kind === "capability" && any.some((id) => terms.legal.includes(id));
}

/** The criterion as it may be asked: what law asks for is asked in full. */
export function asAllowed(criterion: Criterion, terms: CapabilityTerms): Criterion {
	return isLegal(criterion, terms) ? { ...criterion, level: "full" } : criterion;
}

const SUBJECTS = {
	platform: "Runs on",
	environment: "Made for",
	architecture: "Architecture:",
	license: "Licence",
} as const;

/** A criterion in words, as a reader sees it in lists and in the decision record. */
export function criterionName(
	{ kind, any, level, must }: Pick<Criterion, "kind" | "any" | "level" | "must">,
	{ names }: Pick<CapabilityTerms, "names">,
): string {
	const [value = ""] = any;
	switch (kind) {
		case "capability": {
			const asked = any.map((id) => names[id] ?? id).join(" or ");
			if (must) return level === "full" ? asked : `${asked}, at least in part`;
			return asked;
		}
		case "source":
			return value === "yes" ? "Open source" : "Open source, at least in part";
		case "foundation":
			return `Foundation level ${value}${value === "graduated" ? "" : " or higher"}`;
		case "support":
			return "Commercial support";
		case "release":
			return releaseValueName(value);
		case "conformance":
			return `Gateway API conformance report: ${value}`;
		default:
			return `${SUBJECTS[kind]} ${any.map(kind === "license" ? String : idLabel).join(" or ")}`;
	}
}

/** The criteria of a ready-made question, must-haves first. */
export function presetCriteria(
	{ must, wish }: Pick<Preset, "must" | "wish">,
	terms: CapabilityTerms,
): readonly Criterion[] {
	const asked = (criteria: Preset["must"], isMust: boolean) =>
		criteria.map(({ kind, value, any, level = isMust ? "full" : "partial", weight }) =>
			asAllowed({ kind, any: any ?? (value ? [value] : []), level, weight, must: isMust }, terms),
		);
	return [...asked(must, true), ...asked(wish, false)];
}
