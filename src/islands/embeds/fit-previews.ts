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
 * @returns What gives a quote the room its page has told already: it tells its height only when that
 *   changes, as it does not with another theme.
 */
export function fitPreviews(shown: () => Quote): <Some extends Quote>(quote: Some) => Some {
	let of = "";
	let heights: Readonly<Record<string, number>> = {};
	const fitted = <Some extends Quote>(quote: Some) => {
		const isTold = quote.id === of && quote.meshes.length > 0 && NARROWEST in heights;
		return isTold ? { ...quote, heights } : quote;
	};
	addEventListener("message", ({ source, data }) => {
		const frames = [...document.querySelectorAll<HTMLIFrameElement>("#previews iframe")];
		const frame = frames.find(({ contentWindow }) => contentWindow === source);
		const quote = shown();
		// A page that is about to be replaced may still tell its height.
		if (!frame || data?.source !== "meshscape" || data.id !== quote.id) return;
		if (!Number.isFinite(data.height)) return;
		frame.height = String(Math.min(data.height, HIGHEST));
		if (of !== quote.id) heights = {};
		of = quote.id;
		heights = { ...heights, [frame.width]: data.height + ONE_MORE_LINE };
		const fit = fitted(quote);
		if (fit !== quote) showSnippets(fit);
	});
	return fitted;
}
