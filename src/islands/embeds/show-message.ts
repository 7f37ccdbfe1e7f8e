/** Tells readers who do not see the page what happened. */
export function showMessage(words: string): void {
	const status = document.querySelector("#said");
	if (status) status.textContent = words;
}
