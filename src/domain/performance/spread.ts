import { median } from "#src/domain/smp/median.ts";

/** One value measured several times: its middle and how far the repeats lie apart. */
export type Spread = {
	readonly value: number;
	readonly low: number;
	readonly high: number;
	readonly count: number;
};

/**
 * The median of repeats with their lowest and highest.
 *
 * @returns `undefined` when no run gives the value; unknown is not zero.
 */
export function spreadOf(values: readonly (number | null | undefined)[]): Spread | undefined {
	const known = values.filter((value) => value !== null && value !== undefined);
	const value = median(known);
	if (value === undefined) return undefined;
	return { value, low: Math.min(...known), high: Math.max(...known), count: known.length };
}
