import type { Spread } from "./spread-of.ts";

/** Mean, standard deviation and range in words, `6.5 ± 1.5 (5 to 8)`; what to say of none. */
export function spreadWords(spread: Spread | undefined, none: string): string {
	if (spread === undefined) return none;
	const { mean, deviation, min, max } = spread;
	return `${mean.toFixed(1)} ± ${deviation.toFixed(1)} (${min} to ${max})`;
}
