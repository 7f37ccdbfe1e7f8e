import { hash } from "node:crypto";

/** Pages without what they have in common, and the files it is in, by their path in the folder. */
type Shared = { readonly pages: readonly string[]; readonly files: ReadonlyMap<string, string> };

/** On fewer pages, a file of its own would save less than its request costs. */
const FEWEST = 12;

const STYLE = /<style>([\s\S]*?)<\/style>/g;
const SCRIPT = /<script type="module">([\s\S]*?)<\/script>/g;
const LINKED = '<link rel="stylesheet"';

/** Styles in the body, as in drawings, belong where they stand. */
const HEAD = /^[\s\S]*?(?=<\/head>)/;

/**
 * Finds what many pages have word for word, and puts it into files of its own.
 *
 * Only pages that wait for a style sheet anyway are changed: another one comes in the same round trip,
 * and is known on the next page. A page to be embedded loads nothing, and stays as it is.
 *
 * @param pages - All pages as they are written.
 * @param base - Path the site is hosted under, with a slash at both ends.
 */
export function sharedFiles(pages: readonly string[], base: string): Shared {
	const known = common(pages.filter(isLinked));
	const files = new Map<string, string>();
	const fileOf = (content: string, ending: string) => {
		const path = `_astro/shared.${hash("sha256", content).slice(0, 8)}.${ending}`;
		files.set(path, content);
		return base + path;
	};
	const share = (html: string): string => {
		if (!isLinked(html)) return html;
		const head = html.match(HEAD)?.[0] ?? "";
		const scripted = html.slice(head.length).replace(SCRIPT, (all, code: string) => {
			return known.has(code) ? `<script type="module" src="${fileOf(code, "js")}"></script>` : all;
		});
		return withSharedStyles(head, known, (css) => fileOf(css, "css")) + scripted;
	};
	return { pages: pages.map(share), files };
}

function isLinked(html: string): boolean {
	return html.includes(LINKED);
}

/** Contents of styles in the head and of modules that many pages have. */
function common(pages: readonly string[]): ReadonlySet<string> {
	const counts = new Map<string, number>();
	for (const page of pages) {
		const head = page.match(HEAD)?.[0] ?? "";
		const found = [...head.matchAll(STYLE), ...page.slice(head.length).matchAll(SCRIPT)];
		for (const content of new Set(found.map(([, content = ""]) => content))) {
			counts.set(content, (counts.get(content) ?? 0) + 1);
		}
	}
	return new Set([...counts].flatMap(([content, count]) => (count >= FEWEST ? [content] : [])));
}

/**
 * Puts each row of common styles into one file, where the first of them stood.
 *
 * A style of the page's own ends a row, so that the order in which they apply is kept.
 */
function withSharedStyles(
	head: string,
	known: ReadonlySet<string>,
	address: (css: string) => string,
): string {
	const rows: string[][] = [];
	let isOpen = false;
	const marked = head.replace(STYLE, (all, css: string) => {
		if (!known.has(css)) {
			isOpen = false;
			return all;
		}
		if (isOpen) rows.at(-1)?.push(css);
		else rows.push([css]);
		const isFirst = !isOpen;
		isOpen = true;
		return isFirst ? MARK : "";
	});
	let next = 0;
	return marked.replaceAll(MARK, () => {
		const css = (rows[next++] ?? []).join("\n");
		return `${LINKED} href="${address(css)}">`;
	});
}

/** No page holds this sign. */
const MARK = "\u0000";
