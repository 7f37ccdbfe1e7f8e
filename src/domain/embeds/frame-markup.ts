/** The least a frame of a live page must be allowed. It never needs its own origin. */
export const SANDBOX = "allow-scripts allow-popups allow-popups-to-escape-sandbox";

/** Widest a live page gets, px. */
export const FRAME_WIDTH = 784;

/** The frame of a live page in HTML. */
export function frameMarkup(
	address: string,
	{
		title,
		height,
		width = FRAME_WIDTH,
	}: { readonly title: string; readonly height: number; readonly width?: number },
): string {
	return `<iframe src="${attribute(address)}" title="${attribute(title)}" width="${width}" height="${height}" loading="lazy" referrerpolicy="no-referrer-when-downgrade" sandbox="${SANDBOX}" style="border:0;width:100%;max-width:${width}px"></iframe>`;
}

/** Text as it may stand in an attribute. */
export function attribute(text: string): string {
	return text
		.replaceAll("&", "&amp;")
		.replaceAll('"', "&quot;")
		.replaceAll("<", "&lt;")
		.replaceAll(">", "&gt;");
}
