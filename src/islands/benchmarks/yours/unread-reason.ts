/** Why a file was not read, where the file itself is not the reason: its reader is loaded when needed. */
export function unreadReason(): string {
	return navigator.onLine
		? "The browser could not read the file."
		: "The browser is offline, and the reader of this format is not loaded yet. Connect and choose the file again.";
}
