/** The middle value, or the mean of the two middle ones; `undefined` of nothing. */
export function median(values: readonly number[]): number | undefined {
	const sorted = values.toSorted((one, other) => one - other);
	const middle = sorted.length / 2;
	const high = sorted[Math.floor(middle)];
	if (high === undefined || !Number.isInteger(middle)) return high;
	return (high + (sorted[middle - 1] ?? high)) / 2;
}
