import { HOST_WIDTHS } from "#src/domain/embeds/live-height.ts";
import { liveAddress, type Quote } from "#src/domain/embeds/quote.ts";

/** Shows a choice in frames of every width, unseen, so that they tell its heights. */
export function measureChoice(quote: Quote): void {
	const place = document.querySelector("#measures");
	const address = liveAddress(quote);
	if (!place || place.getAttribute("data-of") === address) return;
	place.setAttribute("data-of", address);
	const isChosen = quote.meshes.length + quote.rows.length > 0;
	const { pathname, hash } = new URL(address);
	place.replaceChildren(
		...(isChosen ? HOST_WIDTHS : []).map((width) => {
			const frame = document.createElement("iframe");
			frame.width = String(width);
			frame.dataset.of = address;
			frame.tabIndex = -1;
			frame.title = `The figure, ${width} px wide`;
			frame.src = pathname + hash;
			return frame;
		}),
	);
}
