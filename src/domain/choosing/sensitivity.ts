/**
 * How far the result depends on the weights.
 *
 * @module
 */

import { type Criterion, criterionKey } from "#src/domain/choosing/criteria.ts";
import type { Answered, Judged } from "#src/domain/choosing/decide.ts";

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
 * For each criterion, how far its weight can move before somebody else leads.
 *
 * The lead is the difference of the proven weighted sums or, where those are equal at every weight,
 * of the possible ones. It is linear in each weight: it is zero at one weight at most, and that
 * weight is exact.
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
		const below = points.filter(({ side }) => side === "below");
		const above = points.filter(({ side }) => side === "above");
		return {
			criterion,
			below: named(below.toSorted((a, b) => b.weight - a.weight)[0]),
			above: named(above.toSorted((a, b) => a.weight - b.weight)[0]),
		};
	});
}

type SidedPoint = TurningPoint & { readonly side: "below" | "above" };

function named(point: SidedPoint | undefined): TurningPoint | undefined {
	return point === undefined ? undefined : { weight: point.weight, leader: point.leader };
}

function turningPoint(first: Judged, other: Judged, criterion: Criterion): SidedPoint | undefined {
	return [PROVEN, POSSIBLE]
		.map((values) => leadOf(first, other, criterion, values))
		.filter(({ lead, slope }) => lead !== 0 || slope !== 0)
		.slice(0, 1)
		.flatMap(({ lead, slope }): SidedPoint[] => {
			const weight = criterion.weight - lead / slope;
			if (slope === 0 || weight < 0 || weight > HEAVIEST) return [];
			// The first leads today: where more weight helps it, the other can only lead below.
			return [{ weight, leader: other.candidate.name, side: slope > 0 ? "below" : "above" }];
		})[0];
}

/** How far the one is ahead at today's weights, and how much one more of the criterion adds. */
function leadOf(first: Judged, other: Judged, criterion: Criterion, values: Values) {
	const difference = (asked: Criterion) =>
		pointsOf(first, asked, values) - pointsOf(other, asked, values);
	return {
		lead: first.answers.reduce(
			(sum, { criterion: asked }) => sum + asked.weight * difference(asked),
			0,
		),
		slope: difference(criterion),
	};
}

type Values = Readonly<Record<Answered["answer"]["level"], number>>;
const PROVEN: Values = { full: 1, partial: 0.5, planned: 0, none: 0, unknown: 0 };
const POSSIBLE: Values = { ...PROVEN, unknown: 1 };

function pointsOf({ answers }: Judged, criterion: Criterion, values: Values): number {
	const key = criterionKey(criterion);
	const found = answers.find((answered) => criterionKey(answered.criterion) === key);
	return found === undefined ? 0 : values[found.answer.level];
}
