import { HOST_WIDTHS } from "#src/domain/embeds/live-height.ts";
import { liveAddress } from "#src/domain/embeds/quote.ts";
import type { Chosen } from "./chosen-quote.ts";
import { showSnippets } from "./show-quote.ts";

/**
 * Fits the preview to what its page tells, and the room in the snippets where something is chosen:
 * how high that is was not known when the page was built, so the figure is measured at every width.
 *
 * @param shown - The quote the preview shows now.
 */
export function fitPreview(shown: () => Chosen | undefined): void {
	let of = "";
	let told: Record<string, number> = {};
	addEventListener("message", ({ source, data }) => {
		const quote = shown();
		if (!quote || data?.source !== "meshscape" || data.type !== "resize") return;
		if (data.id !== quote.id || !Number.isFinite(data.height)) return;
		const frame = document.querySelector<HTMLIFrameElement>("#preview iframe");
		if (frame?.contentWindow === source) frame.height = String(data.height);
		const measure = [...document.querySelectorAll<HTMLIFrameElement>("#measures iframe")].find(
			({ contentWindow }) => contentWindow === source,
		);
		if (!measure || measure.dataset.of !== liveAddress(quote)) return;
		if (of !== measure.dataset.of) told = {};
		of = measure.dataset.of;
		told[measure.width] = data.height;
		if (HOST_WIDTHS.every((width) => told[width])) showSnippets({ ...quote, heights: told });
	});
}
