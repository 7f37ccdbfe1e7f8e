/** Makes an element with text and attributes; text is never read as markup. */
export function element<Name extends keyof HTMLElementTagNameMap>(
	name: Name,
	text = "",
	attributes: Readonly<Record<string, string>> = {},
): HTMLElementTagNameMap[Name] {
	const made = document.createElement(name);
	made.textContent = text;
	for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
	return made;
}
