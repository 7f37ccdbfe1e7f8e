/**
 * The snippets that put a figure into a host.
 *
 * @module
 */

import { frameMarkup, liveAddress, type Quote, quoteRoom } from "#src/domain/embeds/quote.ts";
import {
	docusaurus,
	elementTag,
	hugo,
	loaderTag,
	mdx,
	picture,
	vitepress,
} from "#src/domain/embeds/snippet-code.ts";
import { formatDate } from "#src/domain/text/dates.ts";

/** What to paste, and where. */
export type Snippet = {
	readonly id: string;
	readonly host: string;
	/** What to know before. */
	readonly note: string;
	readonly code: string;
};

/** One snippet for each kind of host, the most common first. */
export function snippets(quote: Quote): readonly Snippet[] {
	const live = liveAddress(quote);
	const frame = frameMarkup(live, {
		title: quote.topic,
		height: quoteRoom(quote),
		width: quote.span,
	});
	return [
		...inHtml(quote, frame),
		...asPicture(quote),
		...inDocs(quote, live, frame),
		...asLink(quote),
	];
}

function inHtml(quote: Quote, frame: string): readonly Snippet[] {
	return [
		{ id: "html", host: "HTML", note: "Any page. Works without script.", code: frame },
		{
			id: "element",
			host: "HTML, fitting itself",
			note: "The picture stands until the live figure has answered; height and theme follow.",
			code: `${loaderTag(quote)}\n${elementTag(quote)}`,
		},
	];
}

function asPicture(quote: Quote): readonly Snippet[] {
	const { site, id, meshes, frozen } = quote;
	const kept = meshes.length === 0 ? "" : " Pictures keep the meshes they have; choices are live.";
	const [day] = frozen;
	return [
		{
			id: "readme",
			host: "GitHub README",
			note: `Also GitLab and npm.${kept}`,
			code: picture(quote),
		},
		{
			id: "markdown",
			host: "Markdown",
			note: `Wherever only Markdown is allowed.${kept}`,
			code: linkedImage(quote, `${site}embed/v1/${id}.svg`),
		},
		...(day === undefined
			? []
			: [
					{
						id: "frozen",
						host: "A copy that never changes",
						note: `As it was on ${formatDate(day)}, and it says so. Its numbers: the same with .json.`,
						code: linkedImage(quote, `${site}embed/@${day}/${id}.svg`),
					},
				]),
	];
}

function linkedImage({ title, home }: Quote, image: string): string {
	return `[![${title.replace(/[[\]\\]/g, "\\$&")}](${image})](${home})`;
}

function inDocs(quote: Quote, live: string, frame: string): readonly Snippet[] {
	return [
		{
			id: "mdx",
			host: "MDX: Docusaurus, Nextra",
			note: "In any .mdx file.",
			code: mdx(quote, live),
		},
		{
			id: "docusaurus",
			host: "Docusaurus, fitting itself",
			note: "First line: docusaurus.config.js. Then, in any .mdx file, the element.",
			code: docusaurus(quote),
		},
		{
			id: "hugo",
			host: "Hugo",
			note: "First line: layouts/shortcodes/meshfigure.html. Second: in the page.",
			code: hugo(quote, live),
		},
		{
			id: "mkdocs",
			host: "MkDocs",
			note: "The height is said twice because some themes override the attribute.",
			code: frame.replace("border:0;", `border:0;height:${quoteRoom(quote)}px;`),
		},
		{
			id: "sphinx",
			host: "Sphinx",
			note: "In reStructuredText.",
			code: `.. raw:: html\n\n   ${frame}`,
		},
		{
			id: "myst",
			host: "MyST",
			note: "In Markdown for Sphinx.",
			code: `\`\`\`{raw} html\n${frame}\n\`\`\``,
		},
		{
			id: "vitepress",
			host: "VitePress",
			note: "First: .vitepress/config.ts. Then, in the page, the element.",
			code: vitepress(quote),
		},
		{ id: "astro", host: "Astro, Starlight", note: "In .astro and .mdx files.", code: frame },
	];
}

function asLink({ site, id, formats }: Quote): readonly Snippet[] {
	return [
		{
			id: "link",
			host: "Confluence, Notion, Slack",
			note: "A plain link: hosts that know oEmbed show the figure. Else upload the picture.",
			code: `${site}embed/v1/${id}/\n${site}embed/v1/${id}.${formats.includes("png") ? "png" : "svg"}`,
		},
	];
}
