import type { StrengthAxis } from "#src/schema/strengths.ts";
import type { AxisSpectrum, AxisStanding } from "./axis-standing.ts";
import { compareStandings } from "./by-standing.ts";

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
