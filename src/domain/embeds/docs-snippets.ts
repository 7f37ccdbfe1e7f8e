/**
 * Snippets for docs sites, each in the form its host takes unchanged.
 *
 * @module
 */

import { frameMarkup, type Quote } from "#src/domain/embeds/quote.ts";
import {
	elementTag,
	jsxElement,
	jsxFrame,
	loaderTag,
	type Snippet,
} from "#src/domain/embeds/snippet-code.ts";

/** One snippet for each docs system. */
export function docsSnippets(quote: Quote): readonly Snippet[] {
	const loader = `${quote.site}embed/v1/loader.js`;
	const element = `${loaderTag(quote)}\n${elementTag(quote)}`;
	return [
		...jsxHosts(quote, loader),
		...vueAndAstro(quote, loader),
		{
			id: "hugo",
			host: "Hugo",
			checked: ["Hugo 0.111.3"],
			note: "The shortcode passes its content on unchanged: raw HTML in content is off by default, and a template would percent-encode the address.",
			files: [
				{ place: "layouts/shortcodes/meshfigure.html", code: "{{ .Inner | safeHTML }}" },
				{ place: "In the page", code: `{{< meshfigure >}}\n${element}\n{{< /meshfigure >}}` },
			],
		},
		{
			id: "mkdocs",
			host: "MkDocs, with or without Material",
			checked: ["MkDocs 1.4.2", "Material 8.2.5"],
			note: "Raw HTML in Markdown, with an empty line before and after.",
			files: [{ place: "In the page", code: element }],
		},
		...backstage(quote),
		{
			id: "sphinx",
			host: "Sphinx",
			checked: ["Sphinx 5.3.0"],
			note: "In reStructuredText.",
			files: [{ place: "In the page", code: `.. raw:: html\n\n${element.replace(/^/gm, "   ")}` }],
		},
		{
			id: "myst",
			host: "MyST",
			checked: ["MyST 0.18.1"],
			note: "In Markdown for Sphinx.",
			files: [{ place: "In the page", code: `\`\`\`{raw} html\n${element}\n\`\`\`` }],
		},
	];
}

function jsxHosts(quote: Quote, loader: string): readonly Snippet[] {
	const element = jsxElement(quote);
	return [
		{
			id: "docusaurus",
			host: "Docusaurus",
			checked: ["Docusaurus 3.10.2"],
			note: "If the configuration has scripts already, add this one to them.",
			files: [
				{
					place: "docusaurus.config.js",
					code: `scripts: [{ src: "${loader}", async: true }],`,
				},
				{ place: "In an .mdx file", code: element },
			],
		},
		{
			id: "nextra",
			host: "Nextra, and MDX with React 19",
			checked: ["Nextra 4.6.1"],
			note: "React puts the script into the head once, however many figures there are.",
			files: [{ place: "In an .mdx file", code: `<script src="${loader}" async />\n\n${element}` }],
		},
		{
			id: "mdx",
			host: "MDX, a frame",
			checked: ["Docusaurus 3.10.2"],
			note: "Without script: its theme is that of the reader's system, on a ground of its own.",
			files: [{ place: "In an .mdx file", code: jsxFrame(quote) }],
		},
	];
}

function vueAndAstro(quote: Quote, loader: string): readonly Snippet[] {
	const element = elementTag(quote);
	return [
		{
			id: "vitepress",
			host: "VitePress",
			checked: ["VitePress 1.6.4"],
			note: "If the configuration has a head or options for Vue already, add these to them.",
			files: [
				{
					place: ".vitepress/config.ts",
					code: [
						"export default {",
						`  head: [["script", { src: "${loader}", async: "" }]],`,
						'  vue: { template: { compilerOptions: { isCustomElement: (tag) => tag === "mesh-figure" } } },',
						"};",
					].join("\n"),
				},
				{ place: "In the page", code: element },
			],
		},
		{
			id: "starlight",
			host: "Astro, Starlight",
			checked: ["Starlight 0.42.4"],
			note: "In .md, .mdx and .astro files. Without Starlight put the script into the head of the layout.",
			files: [
				{
					place: "astro.config.mjs, within starlight({ … })",
					code: `head: [{ tag: "script", attrs: { src: "${loader}", async: true } }],`,
				},
				{ place: "In the page", code: element },
			],
		},
	];
}

function backstage(quote: Quote): readonly Snippet[] {
	const { host } = new URL(quote.site);
	return [
		{
			id: "backstage",
			host: "Backstage TechDocs",
			checked: ["DOMPurify 3.5.0, as TechDocs 1.20.0 sets it"],
			note: "It silently removes scripts, and every frame whose host is not allowed. Its theme is that of the reader's system, on a ground of its own.",
			files: [
				{
					place: "app-config.yaml",
					code: `techdocs:\n  sanitizer:\n    allowedIframeHosts:\n      - ${host}`,
				},
				{ place: "In the page", code: frameMarkup(quote) },
			],
		},
	];
}
