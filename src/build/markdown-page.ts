/**
 * A page of the built site as Markdown: its main content with facts as tables, links in full and
 * days as they are written, without navigation and controls.
 *
 * @module
 */

import { NodeHtmlMarkdown } from "node-html-markdown";
import { HTMLElement, parse } from "node-html-parser";
import { isPairPage } from "#src/domain/comparison/pairs.ts";
import { markdownRows } from "#src/domain/text/markdown.ts";
import { prepare, within } from "./markdown-parts.ts";

/**
 * The error page has no content, figures have Markdown tables of their own, and pairs of meshes are too many:
 * `mesh figure a-vs-b --format md` makes one.
 */
const WITHOUT = /^(?:404\.html$|embed\/(?:v1|@))/;

/** @param path - Path of a page in the folder of the site. */
export const hasMarkdown = (path: string): boolean => !WITHOUT.test(path) && !isPairPage(path);

/** What is said of a page in lists, and its text. */
export type MarkdownPage = {
	readonly title: string;
	readonly description: string;
	readonly text: string;
};

/** Elements that only hold others. */
const HOLDERS: ReadonlySet<string> = new Set(
	"MAIN DIV SECTION ARTICLE FORM FIELDSET DETAILS".split(" "),
);
/** Elements that are part of a line of words, and items of a list, which are converted with their neighbours. */
const INLINE: ReadonlySet<string> = new Set(
	"A ABBR B BDI BR CITE CODE DEL DFN EM I IMG INS KBD LABEL MARK Q S SAMP SMALL SPAN STRONG SUB SUP TIME U VAR LI".split(
		" ",
	),
);

const converter = new NodeHtmlMarkdown({
	bulletMarker: "-",
	useInlineLinks: false,
	// What a contributor wrote stays text in Markdown, too.
	globalEscape: [/[\\`*_[\]<]/g, "\\$&"],
	lineStartEscape: [/^(\s*)([+>#-] |\d+\. )/g, "$1\\$2"],
});

/**
 * @param html - The whole built page.
 * @param address - Its address in full: links become whole by it.
 */
export function markdownPage(html: string, address: string): MarkdownPage {
	const [head = ""] = html.split("</head>", 1);
	const page = parse(head);
	const meta = (name: string) =>
		page.querySelector(`meta[name="${name}"]`)?.getAttribute("content") ?? "";
	const [, day] = html.match(/<footer\b[\s\S]*?<time\b[^>]* datetime="([^"]*)"/) ?? [];
	const main = parse(mainPart(html));
	prepare(main, address);
	const from = [
		`Page: ${address}`,
		...(day === undefined ? [] : [`newest check ${day}`]),
		"CC BY 4.0, Meshscape. Unknown means that no evidence has been found; it never means none.",
	].join("; ");
	const body = tidied(pieces(main).join("\n\n"));
	const title = (page.querySelector("title")?.text ?? "").replace(/ · Meshscape$/, "");
	return {
		title,
		description: meta("description"),
		text: `${body.trim()}\n\n---\n\n${from}\n`,
	};
}

/** The main part without what is longest to read and is no text. */
function mainPart(html: string): string {
	const [main = html] = html.match(/<main\b[\s\S]*<\/main>/) ?? [];
	return main.replaceAll(/<(svg|script|style|template)\b[\s\S]*?<\/\1>/g, "");
}

/**
 * What an element holds as Markdown, block by block.
 *
 * Each block and each cell is converted by itself: the converter copies all it has written with every
 * word it adds, which takes minutes for a long page.
 */
function pieces(holder: HTMLElement): readonly string[] {
	const found: string[] = [];
	let words = "";
	const add = (text: string) => {
		if (text !== "") found.push(text);
	};
	const converted = (html: string) => add(translated(html));
	for (const node of holder.childNodes) {
		if (!(node instanceof HTMLElement) || INLINE.has(node.tagName)) {
			words += node.toString();
			continue;
		}
		converted(words);
		words = "";
		if (node.tagName === "TABLE") add(tableOf(node));
		else if (node.tagName === "UL") add(listOf(node));
		else if (HOLDERS.has(node.tagName)) found.push(...pieces(node));
		else converted(node.toString());
	}
	converted(words);
	return found;
}

const KNOWN = new Map<string, string>();
/** Most texts that are kept, so that memory does not grow with the site. */
const MOST_KNOWN = 20_000;
/** Words that are the same in Markdown. */
const PLAIN = /^(?!\d+\. )[A-Za-z0-9](?: ?[A-Za-z0-9,;:()%.-])*$/;

/** A piece of markup as Markdown. Cells repeat on many pages: each is converted once. */
function translated(html: string): string {
	if (html === "" || PLAIN.test(html)) return html;
	const known = KNOWN.get(html);
	if (known !== undefined) return known;
	const text = converter.translate(html).trim();
	if (KNOWN.size === MOST_KNOWN) KNOWN.clear();
	KNOWN.set(html, text);
	return text;
}

/** So many items of a list are converted at once. */
const ITEMS = 20;

/** A list, some items at a time, for the same reason as blocks. */
function listOf(list: HTMLElement): string {
	const items = list.children.map(String);
	const groups = Array.from({ length: Math.ceil(items.length / ITEMS) }, (_none, group) =>
		translated(`<ul>${items.slice(group * ITEMS, (group + 1) * ITEMS).join("")}</ul>`),
	);
	return groups.join("\n");
}

/** A table, its first row as head; a cell that spans several columns is followed by empty ones. */
function tableOf(table: HTMLElement): string {
	const [head = [], ...rows] = within(table, "TR").map((row) =>
		within(row, "TH", "TD").flatMap((cell) => {
			const text = translated(cell.innerHTML).replaceAll(/\s*\n\s*/g, " ");
			const more = Number(cell.getAttribute("colspan") ?? 1) - 1;
			return [text.replaceAll("|", "\\|"), ...Array.from({ length: more }, () => "")];
		}),
	);
	return markdownRows(head, rows);
}

/** Addresses without escapes, and rows without the spaces that make columns of equal width. */
function tidied(markdown: string): string {
	return markdown
		.replaceAll(/\]\([^)\s]+\)/g, (link) => link.replaceAll("%5F", "_").replaceAll("\\", ""))
		.replaceAll(/^\|.*\|$/gm, (row) =>
			row.replaceAll(/ {2,}/g, " ").replaceAll(/(?<=\| )-{2,}(?= \|)/g, "---"),
		)
		.replaceAll(/(?<![ \t])[ \t]+$/gm, "");
}
