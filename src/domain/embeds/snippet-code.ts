/**
 * The code of each kind of snippet.
 *
 * @module
 */

import { attribute, type Quote, quoteRoom, SANDBOX } from "#src/domain/embeds/quote.ts";

/**
 * The picture that fits the reader's theme, for hosts that take no frames.
 *
 * Where no picture of one theme is made, the one that asks the reader's system stands alone.
 */
export function picture({ site, id, title, home, width, span, formats }: Quote): string {
	const file = (theme: string) => `${site}embed/v1/${id}.${theme}.svg`;
	const room = `width="${Math.min(width, span)}"`;
	if (!formats.includes("dark.svg")) {
		const image = `<img alt="${attribute(title)}" src="${site}embed/v1/${id}.svg" ${room}>`;
		return `<a href="${attribute(home)}">${image}</a>`;
	}
	return [
		`<a href="${attribute(home)}">`,
		"  <picture>",
		`    <source media="(prefers-color-scheme: dark)" srcset="${file("dark")}">`,
		`    <source media="(prefers-color-scheme: light)" srcset="${file("light")}">`,
		`    <img alt="${attribute(title)}" src="${file("light")}" ${room}>`,
		"  </picture>",
		"</a>",
	].join("\n");
}

/** The script that knows the element. */
export function loaderTag({ site, integrity }: Quote): string {
	return `<script type="module" src="${site}embed/v1/loader.js" integrity="${integrity}" crossorigin="anonymous"></script>`;
}

/** The element around its picture; the picture stays until the live page has answered. */
export function elementTag(quote: Quote): string {
	const { site, id, title, home, width, height, span, meshes, theme, topic } = quote;
	const options = [
		`src="${id}"`,
		...(meshes.length > 0 ? [`meshes="${meshes.join(",")}"`] : []),
		...(theme === "auto" ? [] : [`theme="${theme}"`]),
		`title="${attribute(topic)}"`,
		`style="display:block;min-height:${quoteRoom(quote)}px;max-width:${span}px"`,
	];
	return [
		`<mesh-figure ${options.join(" ")}>`,
		`  <a href="${attribute(home)}"><img src="${site}embed/v1/${id}.svg" alt="${attribute(title)}" width="${width}" height="${height}" loading="lazy" decoding="async" style="max-width:100%;height:auto"></a>`,
		"</mesh-figure>",
	].join("\n");
}

/** The frame as JSX has it. */
export function mdx(quote: Quote, live: string): string {
	const { topic, span } = quote;
	const room = quoteRoom(quote);
	return `<iframe src="${attribute(live)}" title="${attribute(topic)}" height={${room}} loading="lazy" sandbox="${SANDBOX}" style={{border: 0, width: "100%", maxWidth: ${span}}} />`;
}

/** The element as JSX has it, with the line of the configuration that loads it on every page. */
export function docusaurus(quote: Quote): string {
	const { site, id, title, home, width, height, span, meshes, theme, topic, integrity } = quote;
	const options = [
		`src="${id}"`,
		...(meshes.length > 0 ? [`meshes="${meshes.join(",")}"`] : []),
		...(theme === "auto" ? [] : [`theme="${theme}"`]),
		`title="${attribute(topic)}"`,
		`style={{display: "block", minHeight: ${quoteRoom(quote)}, maxWidth: ${span}}}`,
	];
	return [
		`scripts: [{ src: "${site}embed/v1/loader.js", type: "module", integrity: "${integrity}", crossorigin: "anonymous" }],`,
		"",
		`<mesh-figure ${options.join(" ")}>`,
		`  <a href="${attribute(home)}"><img src="${site}embed/v1/${id}.svg" alt="${attribute(title)}" width="${width}" height="${height}" loading="lazy" /></a>`,
		"</mesh-figure>",
	].join("\n");
}

/** A shortcode and its use: raw HTML in content is off by default. */
export function hugo(quote: Quote, live: string): string {
	const { topic, id, site, span } = quote;
	const room = quoteRoom(quote);
	const options = live.split("#")[1] ?? "";
	return [
		`<iframe src="${site}embed/v1/{{ .Get "src" }}/#{{ .Get "options" }}" title="{{ .Get "title" }}" height="{{ .Get "height" }}" loading="lazy" sandbox="${SANDBOX}" style="border:0;width:100%;max-width:${span}px"></iframe>`,
		"",
		`{{< meshfigure src="${id}" options="${options}" title="${attribute(topic)}" height="${room}" >}}`,
	].join("\n");
}

/** The configuration that lets Vue leave the element alone, and the element. */
export function vitepress(quote: Quote): string {
	const { site, integrity } = quote;
	return [
		"export default {",
		`  head: [["script", { type: "module", src: "${site}embed/v1/loader.js", integrity: "${integrity}", crossorigin: "anonymous" }]],`,
		'  vue: { template: { compilerOptions: { isCustomElement: (tag) => tag === "mesh-figure" } } },',
		"};",
		"",
		elementTag(quote),
	].join("\n");
}
