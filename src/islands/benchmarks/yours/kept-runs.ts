import type { LocalRun } from "./local-run.ts";

const KEY = "meshscape-own-runs";

/**
 * The runs of this tab: they survive a reload and other pages of the site, and end with the tab.
 *
 * Where a browser keeps nothing, or they are too large, they last as long as the page.
 */
export const keptRuns = {
	read(): readonly LocalRun[] {
		try {
			const kept: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? "[]");
			return Array.isArray(kept) ? kept : [];
		} catch {
			return [];
		}
	},
	write(runs: readonly LocalRun[]): void {
		try {
			if (runs.length === 0) sessionStorage.removeItem(KEY);
			else sessionStorage.setItem(KEY, JSON.stringify(runs));
		} catch {
			// They stay on the page; leaving it asks first.
		}
	},
};

/** Has the browser ask before runs are lost: when the tab is closed, not on the way to another page here. */
export function warnBeforeLoss(hasRuns: () => boolean): void {
	let isStaying = false;
	addEventListener("click", ({ target }) => {
		const link = target instanceof Element ? target.closest("a") : null;
		isStaying = link?.origin === location.origin;
	});
	addEventListener("beforeunload", (event) => {
		if (hasRuns() && !isStaying) event.preventDefault();
	});
}
