/**
 * Texts and data as they may be written into HTML, SVG and XML.
 *
 * @module
 */

/** Text as it may be in HTML and SVG, attributes included. */
export function escapeMarkup(text: string): string {
	return text
		.replaceAll("&", "&amp;")
		.replaceAll("<", "&lt;")
		.replaceAll(">", "&gt;")
		.replaceAll('"', "&quot;");
}

/** Text as it may be in XML, attributes included; characters that XML does not have are dropped. */
export function escapeXml(text: string): string {
	return escapeMarkup(
		text.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, ""),
	);
}

/** Data as JSON that may be in a script element: no text in it can end the element. */
export function scriptJson(data: unknown): string {
	return JSON.stringify(data).replaceAll("<", "\\u003c");
}
