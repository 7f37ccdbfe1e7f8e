/**
 * The main part of a page made ready to become Markdown: without what is no text, with whole links,
 * and with facts as tables.
 *
 * Elements are found by walking the tree: a query by selector takes several times as long, and pages of
 * tables have thousands of them.
 *
 * @module
 */

import { HTMLElement, type Node, NodeType, TextNode } from "node-html-parser";

const named = (names: string): ReadonlySet<string> => new Set(names.split(" "));

/** What a reader of a text has no use for. */
const DROPPED = named(
	"SCRIPT STYLE NAV SVG BUTTON INPUT SELECT TEXTAREA TEMPLATE NOSCRIPT DIALOG CANVAS CAPTION DATALIST IFRAME OUTPUT PROGRESS",
);
/** Elements that start a line of their own, which a table's cell cannot have. */
const BLOCKS = named("P DIV LI UL OL BR SECTION H3 H4");
const HEADINGS = named("H2 H3 H4");

/** Elements of these names below one, in the order of the page. */
export function within(parent: HTMLElement, ...names: readonly string[]): readonly HTMLElement[] {
	return parent.childNodes.flatMap((node) => {
		if (!(node instanceof HTMLElement)) return [];
		const below = within(node, ...names);
		return names.includes(node.tagName) ? [node, ...below] : below;
	});
}

/** @param address - Address of the page in full: links become whole by it. */
export function prepare(main: HTMLElement, address: string): void {
	clean(main, address);
	for (const list of within(main, "DL")) asTable(list);
	for (const cell of within(main, "TD", "TH")) flatten(cell);
	rename(main, { isInItem: false, isInFieldset: false });
}

/** Drops what is no text, completes links, and sets elements apart that only their style keeps apart. */
function clean(parent: HTMLElement, address: string): void {
	const kept = parent.childNodes.flatMap((node): Node[] => {
		if (!(node instanceof HTMLElement)) return [node];
		if (isDropped(node)) return [];
		completeLinks(node, address);
		clean(node, address);
		// The first use of a term is linked for readers of the page; in a text it would only be noise.
		return node.tagName === "A" && node.classList.contains("term") ? node.childNodes : [node];
	});
	const isElement = (node: Node | undefined) => node?.nodeType === NodeType.ELEMENT_NODE;
	parent.childNodes = kept.flatMap((node, index) => {
		const isApart = isElement(node) && isElement(kept[index - 1]) && node.rawTagName !== "sup";
		return isApart ? [new TextNode(" ", parent), node] : [node];
	});
}

function isDropped(element: HTMLElement): boolean {
	if (DROPPED.has(element.tagName)) return true;
	if (!/hidden|data-markdown|no-print/.test(element.rawAttrs)) return false;
	return (
		element.hasAttribute("hidden") ||
		element.getAttribute("data-markdown") === "off" ||
		element.classList.contains("no-print") ||
		(element.tagName === "SPAN" && element.classList.contains("visually-hidden"))
	);
}

function completeLinks(element: HTMLElement, address: string): void {
	if (!/\b(?:href|src)=/.test(element.rawAttrs)) return;
	for (const name of ["href", "src"]) {
		const link = element.getAttribute(name);
		if (link === undefined) continue;
		if (URL.canParse(link, address)) element.setAttribute(name, new URL(link, address).href);
		element.removeAttribute("title");
	}
}

/** Pairs of a name and its values as rows: Markdown has no list of that kind. */
function asTable(list: HTMLElement): void {
	const rows: string[][] = [];
	for (const item of within(list, "DT", "DD")) {
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

/** Gives elements that Markdown has no sign for the name of one that it has. */
function rename(
	parent: HTMLElement,
	{ isInItem, isInFieldset }: { readonly isInItem: boolean; readonly isInFieldset: boolean },
): void {
	for (const element of parent.childNodes) {
		if (!(element instanceof HTMLElement)) continue;
		const { tagName } = element;
		rename(element, {
			isInItem: isInItem || tagName === "LI",
			isInFieldset: isInFieldset || tagName === "FIELDSET",
		});
		if (isInItem && HEADINGS.has(tagName)) element.tagName = "B";
		else if (tagName === "FIGURE" || tagName === "FIGCAPTION") element.tagName = "DIV";
		else if (isInFieldset && tagName === "LABEL") element.tagName = "LI";
		else if (tagName === "SUMMARY") element.tagName = "P";
	}
}
