import { afterPaint } from "#src/islands/page/after-paint.ts";

/** A slice with its picture: a shorter one lets the next be twice as large, a longer one half, ms. */
const SHORT = 24;
const LONG = 60;

/**
 * Does work step by step, some steps before each picture, as many as the machine has time for, so that
 * a press in between is answered at once on a slow machine too.
 */
export function inSlices() {
	let left: (() => void)[] = [];
	let count = 2;
	let cancel = (): void => {};
	let whenDone = (): void => {};

	function some(steps: number): void {
		const start = performance.now();
		for (const step of left.splice(0, steps)) step();
		const workedMs = performance.now() - start;
		if (left.length === 0) {
			whenDone();
			return;
		}
		cancel = afterPaint((paintedMs) => {
			const took = workedMs + paintedMs;
			if (took < SHORT) count *= 2;
			else if (took > LONG) count = Math.max(1, Math.floor(count / 2));
			some(count);
		});
	}

	return {
		/** Starts over with new work, most urgent first; what was left of the old is dropped. */
		start(steps: readonly (() => void)[], done = (): void => {}): void {
			cancel();
			left = [...steps];
			whenDone = done;
			some(count);
		},
		/** Does what is left at once, for callers that need the whole table. */
		finish(): void {
			cancel();
			if (left.length > 0) some(left.length);
		},
	};
}
