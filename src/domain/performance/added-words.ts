import { isTie, NOISE_SHARE } from "#src/domain/smp/tie-margin.ts";
import { writtenDifference, writtenFactor } from "./written-number.ts";

/**
 * How much later one value is than a reference, absolute and as a ratio.
 *
 * @param ms - Milliseconds of the row.
 * @param referenceMs - Milliseconds of the row it is counted from.
 * @example
 * addedWords(12, 8) // => "+4 ×1.50"
 */
export function addedWords(ms: number, referenceMs: number): string {
	const ratio = referenceMs === 0 ? "" : ` ${writtenFactor(ms / referenceMs)}`;
	const tie = isTie(ms, referenceMs, NOISE_SHARE * referenceMs) ? " tie" : "";
	return `${writtenDifference(ms - referenceMs)}${ratio}${tie}`;
}
