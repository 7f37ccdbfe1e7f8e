import type { Strengths } from "#src/schema/strengths.ts";
import type { AxisSpectrum, AxisStanding, PlacedMesh } from "./axis-standing.ts";
import { rankOf } from "./by-standing.ts";

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
