/** The most of a value that a message repeats. */
const MOST = 80;

/** A value in quotes for a message: shortened, with line breaks and control signs made visible. */
export function quoted(text: string): string {
	return JSON.stringify(text.length > MOST ? `${text.slice(0, MOST)}…` : text);
}
