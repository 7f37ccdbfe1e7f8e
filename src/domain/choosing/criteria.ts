import type { CriterionKind } from "#src/schema/presets.ts";

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
