/**
 * The code of each kind of snippet.
 *
 * @module
 */

import {
	fittingHeight,
	liveAddress,
	type Quote,
	quoteAlt,
	quoteName,
	quoteRoom,
	SANDBOX,
} from "#src/domain/embeds/quote.ts";
import { escapeMarkup } from "#src/domain/text/markup.ts";

/** What to paste, and where. */
export type Snippet = {
	readonly id: string;
	readonly host: string;
	/** What to know before. */
	readonly note: string;
	/** The hosts it was built and looked at in, each with its version; `tests/hosts` has them. */
	readonly checked?: readonly string[];
	/** One or more pieces of text, each with the place it goes to. */
	readonly files: readonly SnippetFile[];
};

/** A piece of text to copy. */
export type SnippetFile = { readonly place: string; readonly code: string };

/**
 * The picture that fits the reader's theme and screen, for hosts that take no frames.
 *
 * Where no picture of one theme is made, the one that asks the reader's system is alone.
 */
export function picture(quote: Quote): string {
	const { site, width, span, formats, theme } = quote;
	const file = (ending: string) => `${site}embed/v1/${quote.picture ?? quote.id}.${ending}`;
	const image = (ending: string) =>
		`<img alt="${escapeMarkup(quoteAlt(quote))}" src="${file(ending)}" width="${Math.min(width, span)}" />`;
	const link = (markup: string) => `<a href="${escapeMarkup(quote.home)}">${markup}</a>`;
	const source = (media: string, ending: string) =>
		`    <source media="(${media})" srcset="${file(ending)}" />`;
	const hasThemes = formats.includes("dark.svg") && (quote.picture ?? quote.id) === quote.id;
	if (hasThemes && theme !== "auto") return link(image(`${theme}.svg`));
	const sources = [
		...(formats.includes("small.svg") ? [source(PHONE, "small.svg")] : []),
		...(hasThemes ? [source("prefers-color-scheme: dark", "dark.svg")] : []),
		...(hasThemes ? [source("prefers-color-scheme: light", "light.svg")] : []),
	];
	const whole = image(hasThemes ? "light.svg" : "svg");
	if (sources.length === 0) return link(whole);
	return link(["", "  <picture>", ...sources, `    ${whole}`, "  </picture>", ""].join("\n"));
}

/** Where the narrow picture replaces the wide one, whose text would be too small. */
const PHONE = "max-width: 480px";

/** The picture as Markdown has it. */
export function linkedImage(quote: Quote, image: string): string {
	return `[![${quoteAlt(quote).replace(/[[\]\\]/g, "\\$&")}](${image})](${quote.home})`;
}

/** The script that knows the element, at the address that always has the newest. */
export function loaderTag({ site }: Pick<Quote, "site">): string {
	return `<script src="${site}embed/v1/loader.js" async></script>`;
}

/** The script at an address whose text never changes, so that a browser can check it. */
export function pinnedTag({ site, pinned }: Quote): string {
	return `<script src="${site}embed/v1/${pinned.file}" integrity="${pinned.integrity}" crossorigin="anonymous" async></script>`;
}

/**
 * Holds where scripts are off. Elsewhere the live figure brings a picture of its own, and loading two of
 * one figure would double its weight; the loader takes these words away where no live figure comes.
 */
const WITHOUT_SCRIPT = "(scripting: none)";

/** The content of the element until the live page has answered, in the room that page will take. */
export function fallbackOf(quote: Quote): {
	/** The line of text: with a picture what the picture shows. */
	readonly words: string;
	/** The picture, the one for phones first; none where no picture shows the choice. */
	readonly pictures: readonly { readonly media: string; readonly image: string }[];
} {
	const { site, theme, formats, picture: shown, id } = quote;
	if (shown === undefined)
		return { words: `${quoteName(quote)} (figure of Meshscape)`, pictures: [] };
	const ending = shown === id && formats.includes(`${theme}.svg`) ? `${theme}.svg` : "svg";
	const at = (name: string) => `${site}embed/v1/${shown}.${name}`;
	const hasSmall = theme === "auto" && formats.includes("small.svg");
	return {
		words: quoteAlt(quote),
		pictures: [
			...(hasSmall ? [{ media: `${WITHOUT_SCRIPT} and (${PHONE})`, image: at("small.svg") }] : []),
			{ media: WITHOUT_SCRIPT, image: at(ending) },
		],
	};
}

/** The pictures as markup, with the name their attribute has there. */
function sources({ pictures }: ReturnType<typeof fallbackOf>, name: "srcset" | "srcSet"): string {
	return pictures
		.map(({ media, image }) => `<source media="${media}" ${name}="${image}" />`)
		.join("");
}

/** The attributes of the element but for its style. */
function elementOptions(quote: Quote): string {
	const { id, meshes, rows, theme } = quote;
	return [
		`src="${id}"`,
		...(meshes.length > 0 ? [`meshes="${meshes.join(",")}"`] : []),
		...(rows.length > 0 ? [`rows="${rows.join(",")}"`] : []),
		...(theme === "auto" ? [] : [`theme="${theme}"`]),
		`title="${escapeMarkup(quoteName(quote))}"`,
	].join(" ");
}

/**
 * The element around a link with words and, where scripts are off, its picture; the link stays until the live
 * page has answered.
 *
 * The picture has neither words nor a size of its own: for those Chromium draws the sign of a broken picture
 * where there is nothing to load. Its room is that of the link.
 */
export function elementTag(quote: Quote): string {
	const { home, span, theme } = quote;
	const fallback = fallbackOf(quote);
	const words = escapeMarkup(fallback.words);
	const scheme = theme === "auto" ? "" : `;color-scheme:${theme}`;
	const look = "color:var(--mesh-accent,revert-layer);font-family:var(--mesh-font,inherit)";
	const room = `display:flex;flex-direction:column;height:${quoteRoom(quote)}px;height:${fittingHeight(quote.heights)};${look}`;
	const style = [
		"display:block",
		"flex:1",
		"min-height:0",
		"width:100%",
		"height:auto",
		"max-width:100%",
		"margin:0",
		"border:0",
		"background:none",
		"object-fit:scale-down",
		"object-position:0 0",
	].map((line) => `${line}!important`);
	const shown =
		fallback.pictures.length === 0
			? ""
			: `<picture style="display:contents">${sources(fallback, "srcset")}<img alt="" loading="lazy" decoding="async" style="${style.join(";")}${scheme}" /></picture>`;
	return [
		`<mesh-figure ${elementOptions(quote)} style="display:block;container-type:inline-size;max-width:${span}px">`,
		`  <a href="${escapeMarkup(home)}" style="${room}">${words}${shown}</a>`,
		"</mesh-figure>",
	].join("\n");
}

/** The frame as JSX has it. */
export function jsxFrame(quote: Quote): string {
	const name = escapeMarkup(quoteName(quote));
	return [
		`<div style={{containerType: "inline-size", maxWidth: ${quote.span}}}>`,
		`  <iframe src="${escapeMarkup(liveAddress(quote))}" title="${name}" loading="lazy" referrerPolicy="strict-origin-when-cross-origin" sandbox="${SANDBOX}" style={{width: "100%", maxWidth: "100%", height: "${fittingHeight(quote.heights)}", margin: 0, border: 0}} />`,
		`  <a href="${escapeMarkup(quote.home)}">${name}</a>`,
		"</div>",
	].join("\n");
}

/** The element as JSX has it. */
export function jsxElement(quote: Quote): string {
	const fallback = fallbackOf(quote);
	const words = escapeMarkup(fallback.words);
	const scheme = quote.theme === "auto" ? "" : `, colorScheme: "${quote.theme}"`;
	const shown =
		fallback.pictures.length === 0
			? ""
			: `<picture style={{display: "contents"}}>${sources(fallback, "srcSet")}<img alt="" loading="lazy" style={{display: "block", flex: 1, minHeight: 0, width: "100%", height: "auto", maxWidth: "100%", margin: 0, border: 0, objectFit: "scale-down", objectPosition: "0 0"${scheme}}} /></picture>`;
	return [
		`<mesh-figure ${elementOptions(quote)} style={{display: "block", containerType: "inline-size", maxWidth: ${quote.span}}}>`,
		`  <a href="${escapeMarkup(quote.home)}" style={{display: "flex", flexDirection: "column", height: "${fittingHeight(quote.heights)}"}}>${words}${shown}</a>`,
		"</mesh-figure>",
	].join("\n");
}
