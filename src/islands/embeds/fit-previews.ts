import type { Quote } from "#src/domain/embeds/quote.ts";
import { HIGHEST, showSnippets } from "./show-quote.ts";

/** Room for a host whose fonts break one line more, px. */
const ONE_MORE_LINE = 24;

/** Where a page is highest: its words break most often. */
const NARROWEST = "320";

/**
 * Fits the previews to what their pages tell, and the room in the snippets where meshes are chosen:
 * how high that is, nobody knew when the page was built.
 *
 * @param shown - The quote the previews show now.
 */
export function fitPreviews(shown: () => Quote): void {
	let of = "";
	let heights: Readonly<Record<string, number>> = {};
	addEventListener("message", ({ source, data }) => {
		const frames = [...document.querySelectorAll<HTMLIFrameElement>("#previews iframe")];
		const frame = frames.find(({ contentWindow }) => contentWindow === source);
		const quote = shown();
		// A page that is about to be replaced may still tell its height.
		if (!frame || data?.source !== "meshscape" || data.id !== quote.id) return;
		if (!Number.isFinite(data.height)) return;
		frame.height = String(Math.min(data.height, HIGHEST));
		// A page whose height stays the same tells nothing: what it told before still holds.
		if (of !== quote.id) heights = {};
		of = quote.id;
		heights = { ...heights, [frame.width]: data.height + ONE_MORE_LINE };
		if (quote.meshes.length > 0 && NARROWEST in heights) showSnippets({ ...quote, heights });
	});
}
