import type { MeshResult } from "./mesh-results.ts";
import { writtenDifference, writtenFactor } from "./written-number.ts";

/**
 * The p99 a mesh added in one experiment, from the lowest to the highest load result.
 *
 * @returns A dash where none can be told.
 */
export function addedRange({ lowest, highest, compared }: MeshResult): string {
	if (lowest === undefined || highest === undefined) return "–";
	const words = ({ addedMs, factor, tie }: typeof lowest) =>
		`${writtenDifference(addedMs)} ms${factor === undefined ? "" : ` (${writtenFactor(factor)})`}${tie ? ", a tie" : ""}`;
	return compared === 1 ? words(lowest) : `${words(lowest)} to ${words(highest)}`;
}
