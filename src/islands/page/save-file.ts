/** Hands a text to the reader as a file. It is made in the browser and goes nowhere else. */
export function saveFile(name: string, type: string, text: string): void {
	const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
	const link = document.createElement("a");
	link.href = address;
	link.download = name;
	link.click();
	// Some browsers read the file after the click has returned.
	setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
