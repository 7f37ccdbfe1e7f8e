import { hash } from "node:crypto";

/** On fewer pages, a file of its own would save less than its request costs. */
const FEWEST = 12;

const STYLE = /<style>([\s\S]*?)<\/style>/g;
const SCRIPT = /<script type="module">([\s\S]*?)<\/script>/g;
const LINKED = '<link rel="stylesheet"';

/** Styles in the body, as in drawings, stay where they are. */
const HEAD = /^[\s\S]*?(?=<\/head>)/;

/** Counts what pages have word for word, one page after the other. */
export type SharedCount = {
	readonly add: (html: string) => void;
	/** Of what many pages have, the hashes: the texts themselves would keep whole pages in memory. */
	readonly common: () => ReadonlySet<string>;
};

/** Contents of styles in the head and of modules that many pages have. */
export function sharedCount(): SharedCount {
	const counts = new Map<string, number>();
	const add = (html: string) => {
		if (!isLinked(html)) return;
		const head = html.match(HEAD)?.[0] ?? "";
		const found = [...head.matchAll(STYLE), ...html.slice(head.length).matchAll(SCRIPT)];
		for (const key of new Set(found.map(([, content = ""]) => keyOf(content)))) {
			counts.set(key, (counts.get(key) ?? 0) + 1);
		}
	};
	const common = () =>
		new Set([...counts].flatMap(([key, count]) => (count >= FEWEST ? [key] : [])));
	return { add, common };
}

/** Takes from pages what they have in common, and keeps the files it is in by their path in the folder. */
export type Sharing = {
	readonly share: (html: string) => string;
	readonly files: ReadonlyMap<string, string>;
};

/**
 * Puts what many pages have word for word into files of its own.
 *
 * Only pages that wait for a style sheet anyway are changed: another one comes in the same round trip,
 * and is known on the next page. A page to be embedded loads nothing, and stays as it is.
 *
 * @param common - What all pages together were found to share, see {@link sharedCount}.
 * @param base - Path the site is hosted under, with a slash at both ends.
 */
export function sharing(common: ReadonlySet<string>, base: string): Sharing {
	const files = new Map<string, string>();
	const isCommon = (content: string) => common.has(keyOf(content));
	const fileOf = (content: string, ending: string) => {
		const path = `_astro/shared.${keyOf(content).slice(0, 8)}.${ending}`;
		files.set(path, content);
		return base + path;
	};
	const share = (html: string): string => {
		if (!isLinked(html)) return html;
		const head = html.match(HEAD)?.[0] ?? "";
		const scripted = html.slice(head.length).replace(SCRIPT, (all, code: string) => {
			return isCommon(code) ? `<script type="module" src="${fileOf(code, "js")}"></script>` : all;
		});
		return withSharedStyles(head, isCommon, (css) => fileOf(css, "css")) + scripted;
	};
	return { share, files };
}

function isLinked(html: string): boolean {
	return html.includes(LINKED);
}

function keyOf(content: string): string {
	return hash("sha256", content);
}

/**
 * Puts each row of common styles into one file, where the first of them was.
 *
 * A style of the page's own ends a row, so that the order in which they apply is kept.
 */
function withSharedStyles(
	head: string,
	isCommon: (css: string) => boolean,
	address: (css: string) => string,
): string {
	const rows: string[][] = [];
	let isOpen = false;
	const marked = head.replace(STYLE, (all, css: string) => {
		if (!isCommon(css)) {
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
