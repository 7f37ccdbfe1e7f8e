import { queryText } from "#src/domain/text/query.ts";

/** How much of a strange address is repeated to the reader. */
const SHOWN = 4;
const LONGEST = 60;

/** What the address of the page asks for, in its order. */
export function askedParts(): URLSearchParams {
	return new URLSearchParams(location.search);
}

/**
 * Puts a query into the address; the fragment stays.
 *
 * @param query - Without `?`; empty for the page as it comes.
 * @param step - `push` lets Back lead to what the address was before; `replace` does not.
 */
export function writeQuery(query: string, step: "push" | "replace" = "push"): void {
	const address = `${location.pathname}${query && `?${query}`}${location.hash}`;
	if (step === "push") history.pushState(null, "", address);
	else history.replaceState(null, "", address);
}

/**
 * Puts other values for some names into the address and leaves the other names alone, for pages
 * whose parts keep their choices in one address.
 *
 * @param changes - By name; an empty value takes the name away.
 */
export function changeQuery(
	changes: Readonly<Record<string, string>>,
	step?: "push" | "replace",
): void {
	const others = [...askedParts()].filter(([name]) => !Object.hasOwn(changes, name));
	writeQuery(queryText([...others, ...Object.entries(changes)]), step);
}

/** The part after `#`, read like a query: choices kept there are sent to no server. */
export function fragmentParts(): URLSearchParams {
	return new URLSearchParams(location.hash.slice(1));
}

/**
 * Puts choices after `#`, as a step that Back takes back. A query that said the same before goes.
 *
 * @param fragment - Without `#`.
 */
export function writeFragment(fragment: string): void {
	if (`#${fragment}` === location.hash) return;
	history.pushState(null, "", `${location.pathname}#${fragment}`);
}

/**
 * Follows the address: `read` is called whenever Back, Forward or another fragment changes it.
 *
 * @returns What ends it.
 */
export function followAddress(read: () => void): () => void {
	addEventListener("popstate", read);
	return () => removeEventListener("popstate", read);
}

/**
 * Says which parts of the address meant nothing here.
 *
 * The parts are written as text, never as markup: an address can come from anybody.
 */
export function showIgnored(note: HTMLElement | null, ignored: readonly string[]): void {
	if (note === null) return;
	note.hidden = ignored.length === 0;
	note.textContent = ignoredSentence(ignored);
}

/** The sentence that names them; empty when everything was understood. */
export function ignoredSentence(ignored: readonly string[]): string {
	if (ignored.length === 0) return "";
	const parts = ignored.slice(0, SHOWN).map((part) => `“${cut(part)}”`);
	const more = ignored.length - parts.length;
	return `Unknown in this address, ignored: ${parts.join(", ")}${more > 0 ? ` and ${more} more` : ""}.`;
}

function cut(part: string): string {
	return part.length > LONGEST ? `${part.slice(0, LONGEST)}…` : part;
}
