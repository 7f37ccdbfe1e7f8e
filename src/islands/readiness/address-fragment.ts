/**
 * What the address says after `#`.
 *
 * The fragment of a link to a place on this page, such as "skip to content", is not a set of answers.
 */
export function addressFragment(): string {
	const fragment = location.hash.slice(1);
	return document.getElementById(fragment) === null ? fragment : "";
}

/** Puts a fragment into the address without leaving the place in the history. */
export function writeFragment(fragment: string): void {
	const address = `${location.pathname}${location.search}${fragment === "" ? "" : `#${fragment}`}`;
	if (address === location.pathname + location.search + location.hash) return;
	try {
		history.replaceState(history.state, "", address);
	} catch {
		// Some browsers refuse many changes within seconds; the next change writes it.
	}
}
