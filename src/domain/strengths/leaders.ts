/**
 * On which axes a mesh leads, and what is said of that elsewhere.
 *
 * @module
 */

import {
	type AxisSpectrum,
	type AxisStanding,
	compareStandings,
	type PlacedMesh,
	rankOf,
} from "#src/domain/strengths/axis.ts";
import type { AxisBreakdown } from "#src/domain/strengths/breakdown.ts";
import type { StrengthAxis, Strengths } from "#src/schema/strengths/strengths.ts";

/** An axis a mesh leads on. */
export type HeadlineStrength = {
	readonly axis: Pick<StrengthAxis, "id" | "name">;
	readonly standing: AxisStanding;
	/** Other living meshes that share the lead. */
	readonly sharedWith: number;
};

/** Who leads an axis: the best of the living meshes, all of them where several are equal. */
export function leaders({ standings }: AxisSpectrum): readonly AxisStanding[] {
	const living = standings.filter(({ mesh, value }) => mesh.lifecycle === "living" && value > 0);
	const [best] = living;
	if (best === undefined) return [];
	return living.filter((standing) => compareStandings(standing, best) === 0);
}

/** The axes on which a mesh leads, fewest sharers first; an ended mesh leads nowhere. */
export function headlineStrengths(
	mesh: string,
	spectra: readonly AxisSpectrum[],
): readonly HeadlineStrength[] {
	return spectra
		.flatMap((found) => {
			const leading = leaders(found);
			const standing = leading.find((one) => one.mesh.id === mesh);
			if (standing === undefined) return [];
			const { id, name } = found.axis;
			return [{ axis: { id, name }, standing, sharedWith: leading.length - 1 }];
		})
		.toSorted((a, b) => a.sharedWith - b.sharedWith);
}

/**
 * Whether our data bears out what the literature says of a mesh.
 *
 * `borne-out`: nobody stands above it. `nearly`: it is second or third. `open`: what is unknown
 * could lift it to the first place, or it has no value at all. `not-borne-out`: none of these.
 */
export type Verdict = "borne-out" | "nearly" | "open" | "not-borne-out";

/** One claim of the literature beside what our data says. */
export type LiteratureVerdict = {
	readonly mesh: PlacedMesh;
	readonly axis: Pick<AxisSpectrum["axis"], "id" | "name">;
	readonly verdict: Verdict;
	/** Place among all meshes with a value, ended ones included. */
	readonly rank: number | undefined;
	readonly of: number;
	readonly standing: AxisStanding | undefined;
	/** Those above it, or beside it when it leads; best first. */
	readonly others: readonly PlacedMesh[];
};

/** Sets each claim of the literature beside our spectrum, in the order of the claims. */
export function literatureVerdicts(
	claims: Strengths["literature"],
	spectra: readonly AxisSpectrum[],
): readonly LiteratureVerdict[] {
	return claims.flatMap(({ mesh, axes }) =>
		axes.flatMap((axis) => {
			const found = spectra.find((one) => one.axis.id === axis);
			return found === undefined ? [] : verdictOn(mesh, found);
		}),
	);
}

function verdictOn(id: string, { axis, standings, without }: AxisSpectrum): LiteratureVerdict[] {
	const standing = standings.find(({ mesh }) => mesh.id === id);
	const mesh = standing?.mesh ?? without.find((one) => one.id === id);
	if (mesh === undefined) return [];
	const rank = standing && rankOf(standing, standings);
	const others = standings
		.filter((other) => other !== standing)
		.filter(
			(other) => rank !== undefined && rankOf(other, standings) <= (rank === 1 ? 1 : rank - 1),
		)
		.map((other) => other.mesh);
	return [
		{
			mesh,
			axis: { id: axis.id, name: axis.name },
			verdict: verdict(standing, rank, standings[0], axis.measured_by === "experiments"),
			rank,
			of: standings.length,
			standing,
			others,
		},
	];
}

function verdict(
	standing: AxisStanding | undefined,
	rank: number | undefined,
	best: AxisStanding | undefined,
	isSpread: boolean,
): Verdict {
	if (standing === undefined || rank === undefined) return "open";
	if (rank === 1) return "borne-out";
	if (rank <= 3) return "nearly";
	// The spread of measurements is known, so it opens nothing.
	return !isSpread && best !== undefined && standing.high >= best.low ? "open" : "not-borne-out";
}

/** One thing that keeps a mesh from the end of an axis. */
export type Lacking = { readonly id: string; readonly said: string };

/** What counts on an axis and is not there in full, the heaviest loss first. */
export function lacking({ rows }: AxisBreakdown): readonly Lacking[] {
	const lost = (row: (typeof rows)[number]) => row.weight * (1 - (row.value ?? 0));
	return rows
		.filter(({ value }) => value === undefined || value < 1)
		.toSorted((a, b) => lost(b) - lost(a))
		.map(({ id, said }) => ({ id, said }));
}
