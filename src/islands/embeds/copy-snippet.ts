import { showMessage } from "./show-message.ts";

/** Copies the text a button stands next to, and says so on the button and aloud. */
export async function copySnippet(button: HTMLButtonElement): Promise<void> {
	const code = button.closest("[data-file]")?.querySelector("code");
	const [word] = button.childNodes;
	try {
		await navigator.clipboard.writeText(code?.textContent ?? "");
		if (word) word.textContent = "Copied";
		showMessage(`Copied: ${button.querySelector("span")?.textContent ?? "the snippet"}.`);
		setTimeout(() => {
			if (word) word.textContent = "Copy";
		}, 2_000);
	} catch {
		if (code) getSelection()?.selectAllChildren(code);
		showMessage("The browser did not let us copy. The snippet is marked: copy it by hand.");
	}
}
