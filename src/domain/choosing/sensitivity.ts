import { type Criterion, criterionKey } from "#src/domain/choosing/criterion.ts";
import type { Judged } from "#src/domain/choosing/decide.ts";

/** A weight at which another mesh takes the first place. */
export type TurningPoint = {
	readonly weight: number;
	/** Name of the mesh that draws level there and leads beyond. */
	readonly leader: string;
};

/** How far the weight of one criterion can move before the first place changes. */
export type Sensitivity = {
	readonly criterion: Criterion;
	/** Nearest turning point below today's weight; none when no weight down to 0 changes it. */
	readonly below: TurningPoint | undefined;
	/** Nearest turning point above today's weight; none when no weight up to the limit does. */
	readonly above: TurningPoint | undefined;
};

/** Largest weight that is looked at. */
export const HEAVIEST = 10;

/**
 * For each criterion, how far its weight can move before somebody else leads by what is proven.
 *
 * The lead is the difference of the proven weighted sums, which is linear in each weight: it is
 * zero at one weight at most, and that weight is exact.
 *
 * @param ranked - Meshes in order of score, the first one leading.
 */
export function sensitivity(
	ranked: readonly Judged[],
	criteria: readonly Criterion[],
): readonly Sensitivity[] {
	const [first, ...others] = ranked;
	if (first === undefined) return [];
	return criteria.map((criterion) => {
		const points = others.flatMap((other) => turningPoint(first, other, criterion) ?? []);
		const below = points.filter(({ weight }) => weight <= criterion.weight);
		const above = points.filter(({ weight }) => weight > criterion.weight);
		return {
			criterion,
			below: below.toSorted((a, b) => b.weight - a.weight)[0],
			above: above.toSorted((a, b) => a.weight - b.weight)[0],
		};
	});
}

function turningPoint(
	first: Judged,
	other: Judged,
	criterion: Criterion,
): TurningPoint | undefined {
	const slope = difference(first, other, criterion);
	if (slope === 0) return undefined;
	const lead = first.answers.reduce(
		(sum, { criterion: asked }) => sum + asked.weight * difference(first, other, asked),
		0,
	);
	const weight = criterion.weight - lead / slope;
	if (weight < 0 || weight > HEAVIEST) return undefined;
	return { weight, leader: other.candidate.name };
}

/** How much more of a criterion is proven for the one than for the other, -1 to 1. */
function difference(one: Judged, other: Judged, criterion: Criterion): number {
	return proven(one, criterion) - proven(other, criterion);
}

const VALUES = { full: 1, partial: 0.5, planned: 0, none: 0, unknown: 0 } as const;

function proven({ answers }: Judged, criterion: Criterion): number {
	const key = criterionKey(criterion);
	const found = answers.find((answered) => criterionKey(answered.criterion) === key);
	return found === undefined ? 0 : VALUES[found.answer.level];
}
