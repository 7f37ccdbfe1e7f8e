import type { AxisStanding } from "./axis-standing.ts";

/** Sums of weights are not exact in binary; differences below this are none. */
const NOTHING = 1e-9;

/** Compares two places, best first: by value, then low, then high. 0 is a tie. */
export function compareStandings(a: AxisStanding, b: AxisStanding): number {
	for (const key of ["value", "low", "high"] as const) {
		const difference = b[key] - a[key];
		if (Math.abs(difference) > NOTHING) return difference;
	}
	return 0;
}

/** Orders places best first, ties by name. For `toSorted`. */
export function byStanding(a: AxisStanding, b: AxisStanding): number {
	return compareStandings(a, b) || a.mesh.name.localeCompare(b.mesh.name, "en");
}

/** Place among others, counted from 1; equal places share the better number. */
export function rankOf(standing: AxisStanding, among: readonly AxisStanding[]): number {
	return 1 + among.filter((other) => compareStandings(other, standing) < 0).length;
}
