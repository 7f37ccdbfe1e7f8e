/**
 * A page of the built site as Markdown: its main content with facts as tables, links in full and
 * days as they are written, without navigation and controls.
 *
 * @module
 */

import { NodeHtmlMarkdown } from "node-html-markdown";
import { HTMLElement, type Node, NodeType, parse, TextNode } from "node-html-parser";
import { isPairPage } from "#src/domain/comparison/pairs.ts";
import { markdownRows } from "#src/domain/text/markdown.ts";

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

/** What a reader of a text has no use for. */
const DROPPED =
	"script, style, nav, svg, button, input, select, textarea, template, noscript, dialog, canvas, caption, datalist, iframe, output, progress, [hidden], [data-markdown=off], .no-print, span.visually-hidden";
/** Elements that start a line of their own, which a table's cell cannot have. */
const BLOCKS: ReadonlySet<string> = new Set("P DIV LI UL OL BR SECTION H3 H4".split(" "));

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
	const page = parse(html);
	const meta = (name: string) =>
		page.querySelector(`meta[name="${name}"]`)?.getAttribute("content") ?? "";
	const day = page.querySelector("footer time")?.getAttribute("datetime");
	const main = page.querySelector("main") ?? page;
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

/**
 * What an element holds as Markdown, block by block.
 *
 * Each block and each cell is converted by itself: the converter copies all it has written with every
 * word it adds, which takes minutes for a long page.
 */
function pieces(holder: HTMLElement): readonly string[] {
	const found: string[] = [];
	let words = "";
	const converted = (html: string) => {
		const text = converter.translate(html).trim();
		if (text !== "") found.push(text);
	};
	for (const node of holder.childNodes) {
		if (!(node instanceof HTMLElement) || INLINE.has(node.tagName)) {
			words += node.toString();
			continue;
		}
		converted(words);
		words = "";
		if (node.tagName === "TABLE") found.push(tableOf(node));
		else if (HOLDERS.has(node.tagName)) found.push(...pieces(node));
		else converted(node.toString());
	}
	converted(words);
	return found;
}

/** A table, its first row as head; a cell that spans several columns is followed by empty ones. */
function tableOf(table: HTMLElement): string {
	const [head = [], ...rows] = table.querySelectorAll("tr").map((row) =>
		row.querySelectorAll("th, td").flatMap((cell) => {
			const text = converter
				.translate(cell.innerHTML)
				.trim()
				.replaceAll(/\s*\n\s*/g, " ");
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

function prepare(main: HTMLElement, address: string): void {
	for (const dropped of main.querySelectorAll(DROPPED)) dropped.remove();
	// The first use of a term is linked for readers of the page; in a text it would only be noise.
	for (const term of main.querySelectorAll("a.term")) term.replaceWith(...term.childNodes);
	setApart(main);
	for (const name of ["href", "src"]) {
		for (const element of main.querySelectorAll(`[${name}]`)) {
			const link = element.getAttribute(name) ?? "";
			if (URL.canParse(link, address)) element.setAttribute(name, new URL(link, address).href);
			element.removeAttribute("title");
		}
	}
	for (const list of main.querySelectorAll("dl")) asTable(list);
	for (const cell of main.querySelectorAll("td, th")) flatten(cell);
	for (const heading of main.querySelectorAll("li h2, li h3, li h4")) heading.tagName = "B";
	for (const figure of main.querySelectorAll("figure, figcaption")) figure.tagName = "DIV";
	for (const answer of main.querySelectorAll("fieldset label")) answer.tagName = "LI";
	for (const summary of main.querySelectorAll("summary")) summary.tagName = "P";
}

/** Elements that only their style keeps apart get a space between them. */
function setApart(parent: HTMLElement): void {
	const isElement = (node: Node | undefined) => node?.nodeType === NodeType.ELEMENT_NODE;
	parent.childNodes = parent.childNodes.flatMap((node, index, all) => {
		if (node instanceof HTMLElement) setApart(node);
		const isApart = isElement(node) && isElement(all[index - 1]) && node.rawTagName !== "sup";
		return isApart ? [new TextNode(" ", parent), node] : [node];
	});
}

/** Pairs of a name and its values as rows: Markdown has no list of that kind. */
function asTable(list: HTMLElement): void {
	const rows: string[][] = [];
	for (const item of list.querySelectorAll("dt, dd")) {
		flatten(item);
		if (item.tagName === "DT") rows.push([item.innerHTML]);
		else rows.at(-1)?.push(item.innerHTML);
	}
	const body = rows.map(
		([name = "", ...values]) => `<tr><td>${name}</td><td>${values.join("; ")}</td></tr>`,
	);
	list.replaceWith(
		`<table><thead><tr><th>Fact</th><th>Value</th></tr></thead><tbody>${body.join("")}</tbody></table>`,
	);
}

/** A cell is one line: blocks in it follow one another. */
function flatten(cell: HTMLElement): void {
	for (const child of cell.childNodes) if (child instanceof HTMLElement) flatten(child);
	cell.childNodes = cell.childNodes.flatMap((node) =>
		node instanceof HTMLElement && BLOCKS.has(node.tagName)
			? [new TextNode(" ", cell), ...node.childNodes, new TextNode(" ", cell)]
			: [node],
	);
}
