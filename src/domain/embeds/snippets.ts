/**
 * The snippets that put a figure into a host.
 *
 * @module
 */

import { docsSnippets } from "#src/domain/embeds/docs-snippets.ts";
import { frameMarkup, objectMarkup, type Quote } from "#src/domain/embeds/quote.ts";
import {
	elementTag,
	linkedImage,
	loaderTag,
	picture,
	pinnedTag,
	type Snippet,
} from "#src/domain/embeds/snippet-code.ts";
import { formatDate } from "#src/domain/text/dates.ts";

/** One snippet for each kind of host, the most common first; of a badge the picture. */
export function snippets(quote: Quote): readonly Snippet[] {
	const pictures = asPicture(quote);
	const isBadge = quote.height <= 20;
	const rest = [...inHtml(quote), ...docsSnippets(quote)];
	return isBadge
		? [...pictures, ...rest, ...asLink(quote)]
		: [...rest, ...pictures, ...asLink(quote)];
}

function inHtml(quote: Quote): readonly Snippet[] {
	const element = elementTag(quote);
	return [
		{
			id: "element",
			host: "HTML, fitting itself",
			note: "Follows the theme switch of the page and its width. A line with a link is shown until the live figure has answered; its picture loads only where scripts are off or the figure does not answer, so that nothing is loaded twice.",
			files: [{ place: "In the page", code: `${loaderTag(quote)}\n${element}` }],
		},
		{
			id: "pinned",
			host: "HTML, with a script that is checked",
			note: "The same with a script whose text never changes. It gets no improvements, and the host of the figures must allow other origins to read it, as this one does.",
			files: [{ place: "In the page", code: `${pinnedTag(quote)}\n${element}` }],
		},
		{
			id: "html",
			host: "HTML, a frame",
			note: "Works without script. Its theme is then that of the reader's system, on a ground of its own; with the second line, once anywhere on the page, it follows the page. Where the site cannot be reached, the browser shows its own message and the link stays.",
			files: [
				{ place: "In the page", code: frameMarkup(quote) },
				{ place: "Once on the page, optional", code: loaderTag(quote) },
			],
		},
		{
			id: "object",
			host: "HTML, a frame that gives way to a link",
			note: "Like the frame, but where the figure cannot be loaded it shows a line with a link and takes no more room. It loads at once wherever it is on the page, and cannot be kept in a sandbox.",
			files: [
				{ place: "In the page", code: objectMarkup(quote) },
				{ place: "Once on the page, optional", code: loaderTag(quote) },
			],
		},
	];
}

/** What a picture made in advance cannot show, and what can. */
function keptNote({ picture: shown }: Quote): string {
	if (shown !== undefined) return "";
	return " There is no picture of this choice here: download it above, put it next to your text and name it in the place of the address.";
}

function asPicture(quote: Quote): readonly Snippet[] {
	const { site, id, frozen } = quote;
	const [day] = frozen;
	const file = `${site}embed/v1/${quote.picture ?? id}.svg`;
	return [
		{
			id: "readme",
			host: "GitHub README",
			note: `GitHub keeps these tags and removes frames and scripts.${keptNote(quote)}`,
			files: [{ place: "In the README", code: picture(quote) }],
		},
		{
			id: "markdown",
			host: "Markdown: GitLab, npm and others",
			note: `GitLab and npm remove the tag that chooses a picture by theme; this one picture asks the reader's system itself.${keptNote(quote)}`,
			files: [{ place: "In the text", code: linkedImage(quote, file) }],
		},
		...(day === undefined
			? []
			: [
					{
						id: "frozen",
						host: "A copy that never changes",
						note: `As it was on ${formatDate(day)}, and it says so; meshes, rows and theme are those of that day. Its numbers: the same with .json.`,
						files: [
							{ place: "In the text", code: linkedImage(quote, `${site}embed/@${day}/${id}.svg`) },
						],
					},
				]),
	];
}

function asLink({ site, id, formats, meshes, rows, theme }: Quote): readonly Snippet[] {
	const isChosen = meshes.length + rows.length > 0 || theme !== "auto";
	const ending = formats.includes("png") ? "png" : "svg";
	return [
		{
			id: "link",
			host: "Confluence, Notion, Slack",
			note: `They make a card or a frame of a link if they know the site; none of them keeps a choice of meshes, rows or theme.${isChosen ? " To show this choice, download its PNG above and upload it." : " Else upload the picture."}`,
			files: [
				{ place: "The link", code: `${site}embed/v1/${id}/` },
				{ place: "The picture", code: `${site}embed/v1/${id}.${ending}` },
			],
		},
	];
}
