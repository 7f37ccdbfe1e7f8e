/**
 * Runs work after the next picture, so that what answers a press is shown without waiting for the rest.
 *
 * @param work - Gets how long the picture took to be laid out and painted, ms.
 * @returns What calls the work off.
 */
export function afterPaint(work: (paintedMs: number) => void): () => void {
	let timer: ReturnType<typeof setTimeout> | undefined;
	const frame = requestAnimationFrame(() => {
		const start = performance.now();
		timer = setTimeout(() => work(performance.now() - start));
	});
	return () => {
		cancelAnimationFrame(frame);
		clearTimeout(timer);
	};
}

/** Work that waits for the next picture: the newest takes the place of one that still waits. */
export function newestAfterPaint() {
	let waiting: (() => void) | undefined;
	let callOff = (): void => {};

	/** Does at once what waits. */
	function finish(): void {
		callOff();
		const work = waiting;
		waiting = undefined;
		work?.();
	}

	function start(work: () => void): void {
		callOff();
		waiting = work;
		callOff = afterPaint(finish);
	}

	return { start, finish };
}
