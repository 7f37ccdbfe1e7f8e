/** Rows done before the next frame, and between two later ones. */
const AT_ONCE = 6;
const PER_FRAME = 6;

/**
 * Does work row by row: the first rows on the screen before the next frame, the rest in small slices
 * after it, so that a large table answers at once on a slow machine too.
 */
export function inSlices() {
	let left: (() => void)[] = [];
	let frame = 0;

	function some(count: number): void {
		for (const work of left.splice(0, count)) work();
		frame = left.length > 0 ? requestAnimationFrame(() => setTimeout(some, 0, PER_FRAME)) : 0;
	}

	return {
		/** Starts over with new work, most urgent first; what was left of the old is dropped. */
		start(work: readonly (() => void)[]): void {
			cancelAnimationFrame(frame);
			left = [...work];
			some(AT_ONCE);
		},
		/** Does what is left at once, for whoever needs the whole table. */
		finish(): void {
			some(Number.POSITIVE_INFINITY);
		},
	};
}
