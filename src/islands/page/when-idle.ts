import { afterPaint } from "./after-paint.ts";

/**
 * Runs work once the page has nothing else to do, or after the next picture in browsers that cannot tell
 * when that is, as Safari.
 */
export function whenIdle(work: () => void): void {
	if (typeof requestIdleCallback === "function") requestIdleCallback(work);
	else afterPaint(work);
}
