/** How numbers lie. */
export interface Spread {
	/** How many there are. */
	readonly count: number;
	readonly mean: number;
	readonly min: number;
	readonly max: number;
	/** Standard deviation over exactly these numbers (population, not sample). */
	readonly deviation: number;
}

/** Mean and spread of numbers; `undefined` of none. */
export function spreadOf(numbers: readonly number[]): Spread | undefined {
	const count = numbers.length;
	if (count === 0) return undefined;
	const mean = numbers.reduce((sum, one) => sum + one, 0) / count;
	const squares = numbers.reduce((sum, one) => sum + (one - mean) ** 2, 0);
	const deviation = Math.sqrt(squares / count);
	return { count, mean, min: Math.min(...numbers), max: Math.max(...numbers), deviation };
}
