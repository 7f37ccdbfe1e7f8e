/**
 * Who is ahead on an axis, and who ties there.
 *
 * @module
 */

import type { StrengthAxis } from "#src/schema/strengths/strengths.ts";
import { type AxisScore, type AxisSpectrum, isAhead, isThin } from "./axis.ts";

/** The top of an axis among the active meshes. */
export type Top = {
	/** The one whose low end lies above the high end of every other; there is none in a tie. */
	readonly leader: AxisScore | undefined;
	/** All that no other is ahead of, by name: more than one are a tie. */
	readonly tied: readonly AxisScore[];
	/** Those of them of which less than half is known, so that they tie only by what is unknown. */
	readonly thin: readonly AxisScore[];
};

/** Active meshes with a value on an axis. */
export function activeOn({ scores }: AxisSpectrum): readonly AxisScore[] {
	return scores.filter(({ mesh }) => mesh.lifecycle === "active");
}

/** Who is ahead of all other active meshes, else who ties. Nobody leads where all have nothing. */
export function topOf(found: AxisSpectrum): Top {
	const active = activeOn(found);
	const unbeaten = active.filter((one) => !active.some((other) => isAhead(other, one)));
	const tied = unbeaten.filter(({ high }) => high > 0);
	const isAlone = tied.length === 1 && active.length > 1;
	return { leader: isAlone ? tied[0] : undefined, tied, thin: tied.filter(isThin) };
}

/** What an axis says of one mesh in its favour. */
export type HeadlineStrength = {
	readonly axis: Pick<StrengthAxis, "id" | "name" | "measured_by">;
	readonly score: AxisScore;
	/** Other active meshes it ties with; none when it is ahead of all. */
	readonly tiesWith: number;
};

/**
 * The axes on which no active mesh is ahead of this one, those it has alone first.
 *
 * A mesh of which less than half is known on an axis has no strength there, and neither has one
 * that a tie holds most of the field.
 */
export function headlineStrengths(
	mesh: string,
	spectra: readonly AxisSpectrum[],
): readonly HeadlineStrength[] {
	return spectra
		.flatMap((found) => {
			const { tied, leader } = topOf(found);
			const score = tied.find((one) => one.mesh.id === mesh);
			if (score === undefined || isThin(score)) return [];
			const isCrowd = tied.length * 2 > activeOn(found).length;
			if (score !== leader && isCrowd) return [];
			const { id, name, measured_by } = found.axis;
			return [{ axis: { id, name, measured_by }, score, tiesWith: tied.length - 1 }];
		})
		.toSorted((a, b) => a.tiesWith - b.tiesWith);
}
