/**
 * How far the result depends on the weights: where a mesh is first, and where it only ties.
 *
 * @module
 */

import { type Criterion, criterionKey } from "#src/domain/choosing/criteria.ts";
import type { Judged } from "#src/domain/choosing/decide.ts";

/** Weights between which one mesh alone is first; at the ends it ties. */
export type LeadRange = {
	/** Name of the row that is first. */
	readonly leader: string;
	readonly from: number;
	readonly to: number;
};

/** What the weight of one criterion decides, all others as they are. */
export type Sensitivity = {
	readonly criterion: Criterion;
	/** By weight; in the gaps between them at least two meshes tie. */
	readonly ranges: readonly LeadRange[];
};

/** Largest weight that is looked at. */
export const HEAVIEST = 10;

/**
 * For each criterion, at which of its weights one mesh alone is first.
 *
 * A row is first where its proven score is above the possible score of every other mesh. Both are
 * linear in each weight, so the ends are exact. Rows of the same mesh do not compete.
 */
export function sensitivity(
	rows: readonly Judged[],
	criteria: readonly Criterion[],
): readonly Sensitivity[] {
	return criteria.map((criterion) => ({
		criterion,
		ranges: rows
			.flatMap((row) => leadRange(row, rows, criterion) ?? [])
			.toSorted((a, b) => a.from - b.from || a.leader.localeCompare(b.leader, "en")),
	}));
}

function leadRange(
	row: Judged,
	rows: readonly Judged[],
	criterion: Criterion,
): LeadRange | undefined {
	const others = rows.filter(({ candidate }) => candidate.id !== row.candidate.id);
	if (others.length === 0) return undefined;
	let [from, to] = [0, HEAVIEST];
	for (const other of others) {
		const { lead, slope } = leadOver(row, other, criterion);
		// The lead at a weight w is lead + slope * (w - today's weight), and has to be above zero.
		const turning = criterion.weight - lead / slope;
		if (slope === 0 && lead <= SMALLEST) return undefined;
		if (slope > 0) from = Math.max(from, turning);
		if (slope < 0) to = Math.min(to, turning);
	}
	return to - from > SMALLEST ? { leader: row.name, from, to } : undefined;
}

const SMALLEST = 1e-9;

/** How far one row is proven to be ahead at today's weights, and what one more of a weight adds. */
function leadOver(row: Judged, other: Judged, criterion: Criterion) {
	const possible = new Map(
		other.answers.map((answered) => [criterionKey(answered.criterion), answered.answer.value ?? 1]),
	);
	const difference = ({ criterion: asked, answer }: Judged["answers"][number]) =>
		(answer.value ?? 0) - (possible.get(criterionKey(asked)) ?? 0);
	const of = row.answers.find(
		(answered) => criterionKey(answered.criterion) === criterionKey(criterion),
	);
	return {
		lead: row.answers.reduce(
			(sum, answered) => sum + answered.criterion.weight * difference(answered),
			0,
		),
		slope: of === undefined ? 0 : difference(of),
	};
}
