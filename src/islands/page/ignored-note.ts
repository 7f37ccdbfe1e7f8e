/** How much of a strange address is repeated to the reader. */
const SHOWN = 4;
const LONGEST = 60;

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
