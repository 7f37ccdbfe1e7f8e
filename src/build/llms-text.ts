import { markdownLink, markdownText } from "#src/domain/text/markdown.ts";

/**
 * The overview of the site in the form of llmstxt.org: pages as Markdown, then the data.
 *
 * @module
 */

/** A page as it is listed. */
export type ListedPage = {
	/** Path from the root of the site, without a slash before it. */
	readonly path: string;
	readonly title: string;
	readonly description: string;
};

/** What is read of the index of the data. */
type DataIndex = {
	readonly data_version: string;
	readonly data_day: string;
	readonly resources: readonly {
		readonly title: string;
		readonly description: string;
		readonly json: string;
	}[];
};

/** Folders whose pages are listed in a section of their own, in order. */
const SECTIONS = [
	["Guide", ["guide/"]],
	["Ready-made questions", ["compare/for/"]],
	["Meshes", ["meshes/"]],
	["Optional", ["proxies/", "tools/", "capabilities/"]],
] as const;

/** @param address - Address of the site in full, with a slash at its end. */
export function llmsText(pages: readonly ListedPage[], index: DataIndex, address: string): string {
	const below = (prefix: string) =>
		pages.filter(({ path }) => path.startsWith(prefix) && path !== prefix);
	const grouped = new Set(SECTIONS.flatMap(([, prefixes]) => prefixes.flatMap(below)));
	const top = pages.filter((page) => !grouped.has(page));
	const line = ({ path, title, description }: ListedPage) =>
		`- ${markdownLink(title, `${address}${path}index.md`)}: ${markdownText(description)}`;
	const section = (title: string, prefixes: readonly string[]) => [
		`## ${title}`,
		prefixes.flatMap(below).map(line).join("\n"),
	];
	const [guide, questions, meshes, optional] = SECTIONS.map(([title, prefixes]) =>
		section(title, prefixes),
	);
	const blocks = [
		"# Meshscape",
		`> ${pages.find(({ path }) => path === "")?.description ?? ""}`,
		`Data of ${index.data_day} (version ${index.data_version}), CC BY 4.0. Every claim has evidence and the day it was read or carried over. A level is full, partial, planned or none; unknown means that no evidence has been found and never means none. Add index.md to the address of any page but those of pairs to read it as Markdown; a pair of active meshes is compared at ${address}compare/A-vs-B/ with its ids in alphabetical order, and ${address}sitemap.xml lists the pairs there are.`,
		"## Pages",
		top.map(line).join("\n"),
		...[guide, questions, meshes].flatMap((block) => block ?? []),
		"## Data",
		dataLines(index, address).join("\n"),
		...(optional ?? []),
	];
	return `${blocks.join("\n\n")}\n`;
}

function dataLines({ resources }: DataIndex, address: string): readonly string[] {
	return [
		...resources.map(
			({ title, json, description }) => `- ${title}: ${json} (${markdownText(description)})`,
		),
		`- ${markdownLink("Index of the data", `${address}api/v1/index.json`)}`,
		`- ${markdownLink("OpenAPI description", `${address}api/v1/openapi.json`)}`,
		`- ${markdownLink("Feed of changes", `${address}api/v1/changes.atom`)}`,
	];
}

/**
 * The address of a finished page that wants to be found; none of the error page and of figures made for frames.
 *
 * A page says by itself what its address is, and whether it wants to be found.
 */
export function findableAddress(html: string): readonly string[] {
	const [, address] = html.match(/<link rel="canonical" href="([^"]+)"/) ?? [];
	const isHidden = /<meta name="robots" content="noindex"/.test(html);
	return address === undefined || isHidden || /\/404\/?$/.test(address) ? [] : [address];
}

/** The addresses of pages as `sitemap.xml` lists them. */
export function sitemap(addresses: readonly string[]): string {
	const lines = [...new Set(addresses)]
		.toSorted()
		.map((address) => `<url><loc>${address}</loc></url>`);
	return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${lines.join("\n")}\n</urlset>\n`;
}

/** Who may read what: everybody everything, and where the list of pages is. */
export function robots(site: string): string {
	return `User-agent: *\nAllow: /\nSitemap: ${new URL("sitemap.xml", site).href}\n`;
}
