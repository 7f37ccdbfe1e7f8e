import { attribute, FRAME_WIDTH, SANDBOX } from "./frame-markup.ts";
import type { Quote } from "./quote.ts";

export function picture({ site, id, title, home, width }: Quote): string {
	const file = (theme: string) => `${site}embed/v1/${id}.${theme}.svg`;
	return [
		`<a href="${attribute(home)}">`,
		"  <picture>",
		`    <source media="(prefers-color-scheme: dark)" srcset="${file("dark")}">`,
		`    <source media="(prefers-color-scheme: light)" srcset="${file("light")}">`,
		`    <img alt="${attribute(title)}" src="${file("light")}" width="${width}">`,
		"  </picture>",
		"</a>",
	].join("\n");
}

export function loaderTag({ site, integrity }: Quote): string {
	return `<script type="module" src="${site}embed/v1/loader.js" integrity="${integrity}" crossorigin="anonymous"></script>`;
}

export function elementTag(quote: Quote): string {
	const { site, id, title, home, width, height, room, meshes, theme, topic } = quote;
	const options = [
		`src="${id}"`,
		...(meshes.length > 0 ? [`meshes="${meshes.join(",")}"`] : []),
		...(theme === "auto" ? [] : [`theme="${theme}"`]),
		`title="${attribute(topic)}"`,
		`style="display:block;min-height:${room}px;max-width:${FRAME_WIDTH}px"`,
	];
	return [
		`<mesh-figure ${options.join(" ")}>`,
		`  <a href="${attribute(home)}"><img src="${site}embed/v1/${id}.svg" alt="${attribute(title)}" width="${width}" height="${height}" loading="lazy" decoding="async" style="max-width:100%;height:auto"></a>`,
		"</mesh-figure>",
	].join("\n");
}

export function mdx({ topic, room }: Quote, live: string): string {
	return `<iframe src="${attribute(live)}" title="${attribute(topic)}" height={${room}} loading="lazy" sandbox="${SANDBOX}" style={{border: 0, width: "100%", maxWidth: ${FRAME_WIDTH}}} />`;
}

export function hugo({ topic, room, id, site }: Quote, live: string): string {
	const options = live.split("#")[1] ?? "";
	return [
		`<iframe src="${site}embed/v1/{{ .Get "src" }}/#{{ .Get "options" }}" title="{{ .Get "title" }}" height="{{ .Get "height" }}" loading="lazy" sandbox="${SANDBOX}" style="border:0;width:100%;max-width:${FRAME_WIDTH}px"></iframe>`,
		"",
		`{{< meshfigure src="${id}" options="${options}" title="${attribute(topic)}" height="${room}" >}}`,
	].join("\n");
}

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
