/**
 * Moves labels apart that would overlap, as little as needed and in their order.
 *
 * @param wanted - Preferred place of each label.
 * @param gap - Least distance between two.
 * @param highest - No label may be beyond; all are moved back if they would.
 * @returns In the order of the input.
 */
export function spreadLabels(
	wanted: readonly number[],
	gap: number,
	highest: number,
): readonly number[] {
	const order = wanted.map((at, index) => ({ at, index })).toSorted((a, b) => a.at - b.at);
	const placed: number[] = [];
	for (const { at } of order) placed.push(Math.max(at, (placed.at(-1) ?? -Infinity) + gap));
	let limit = highest;
	for (let index = placed.length - 1; index >= 0; index--) {
		placed[index] = Math.min(placed[index] ?? limit, limit);
		limit = (placed[index] ?? limit) - gap;
	}
	const result: number[] = [];
	for (const [position, { index }] of order.entries()) result[index] = placed[position] ?? 0;
	return result;
}
