import { showMessage } from "./show-message.ts";

/** Copies the snippet a button stands next to, and says so on the button and aloud. */
export async function copySnippet(button: HTMLButtonElement): Promise<void> {
	const block = button.closest("[data-snippet]");
	const host = block?.querySelector("h3")?.textContent ?? "";
	const [word] = button.childNodes;
	try {
		await navigator.clipboard.writeText(block?.querySelector("code")?.textContent ?? "");
		if (word) word.textContent = "Copied";
		showMessage(`Copied the snippet for ${host}.`);
		setTimeout(() => {
			if (word) word.textContent = "Copy";
		}, 2_000);
	} catch {
		const code = block?.querySelector("code");
		if (code) getSelection()?.selectAllChildren(code);
		showMessage("The browser did not let us copy. The snippet is marked: copy it by hand.");
	}
}
