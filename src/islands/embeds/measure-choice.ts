import { fittedHeights } from "#src/domain/embeds/fitted-heights.ts";
import { type Heights, liveAddress, type Quote } from "#src/domain/embeds/quote.ts";

/** Width of the unseen frame but while it is measured, px: a picture is made of what it shows. */
const WIDTH = 760;

/** Room for a font that is a little wider on another system than on this one, px. */
const SLACK = 8;

/**
 * Shows a choice in a frame, unseen, and tells its height at every width: how high that is was not
 * known when the page was built.
 */
export function measureChoice(quote: Quote, tell: (heights: Heights) => void): void {
	const place = document.querySelector("#measures");
	const address = liveAddress(quote);
	if (!place || place.getAttribute("data-of") === address) return;
	place.setAttribute("data-of", address);
	place.replaceChildren();
	if (quote.meshes.length + quote.rows.length === 0) return;
	const { pathname, hash } = new URL(address);
	const frame = document.createElement("iframe");
	frame.width = String(WIDTH);
	frame.tabIndex = -1;
	frame.title = "The figure, to measure it";
	frame.src = pathname + hash;
	frame.addEventListener("load", () => {
		if (place.getAttribute("data-of") === address) tell(fittedHeights(heightIn(frame)));
		frame.width = String(WIDTH);
	});
	place.append(frame);
}

function heightIn(frame: HTMLIFrameElement): (width: number) => number {
	return (width) => {
		frame.width = String(width);
		return (frame.contentDocument?.body.getBoundingClientRect().height ?? 0) + SLACK;
	};
}
