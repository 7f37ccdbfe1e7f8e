import { markdownText } from "#src/domain/readiness/markdown-text.ts";

/** A link in Markdown; neither the words nor the address can end it early. */
export function markdownLink(words: string, address: string): string {
	const safe = address.replace(
		/[\s()<>\\|`]/g,
		(sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`,
	);
	return `[${markdownText(words)}](${safe})`;
}
