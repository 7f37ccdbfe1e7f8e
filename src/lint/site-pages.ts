import { proseHeadings } from "#src/lint/prose.ts";
import { type AnyCatalogFile, type Catalog, filesOf, vocabulary } from "./catalog.ts";
import { didYouMean } from "./strings.ts";

/** The addresses of the site by which pages may link to each other. */
export type SitePages = {
	readonly has: (path: string) => boolean;
	readonly addresses: ReadonlySet<string>;
	/** The places of a page a fragment may name; `undefined` where they are not known. */
	readonly anchors: (path: string) => ReadonlySet<string> | undefined;
};

const COLLECTIONS = { mesh: "meshes", proxy: "proxies", tool: "tools" } as const;

/** Parts every chapter's page has besides its own sections. */
const PARTS = ["contents", "related", "sources", "edit"];

const known = new WeakMap<Catalog, SitePages | undefined>();

/** The pages that code and content make together; `undefined` where the code is not known. */
export function sitePages(catalog: Catalog): SitePages | undefined {
	if (!known.has(catalog)) known.set(catalog, made(catalog));
	return known.get(catalog);
}

/** The address of a chapter: its file name without the number. */
export function chapterPath(id: string): string {
	return `/guide/${id.replace(/^\d+-/, "")}/`;
}

function made(catalog: Catalog): SitePages | undefined {
	if (catalog.site === undefined) return undefined;
	const chapters = filesOf(catalog, "guide-chapter");
	const addresses = new Set([
		...catalog.site.pages,
		...Object.values(COLLECTIONS).map((collection) => `/${collection}/`),
		...vocabulary(catalog).map(({ id }) => `/capabilities/${id}/`),
		...catalog.files.flatMap(addressesOf),
	]);
	const anchors = new Map(chapters.map((file) => [chapterPath(file.id), chapterAnchors(file)]));
	anchors.set("/guide/glossary/", glossaryAnchors(catalog));
	return {
		addresses,
		// Pairs of meshes have pages; which pairs is not for prose to know.
		has: (path) => addresses.has(path) || /^\/compare\/[a-z0-9-]+-vs-[a-z0-9-]+\/$/.test(path),
		anchors: (path) => anchors.get(path),
	};
}

function addressesOf(file: AnyCatalogFile): readonly string[] {
	const { kind, id } = file;
	if (kind === "guide-chapter") return [chapterPath(id)];
	if (kind === "abstraction") return [`/abstractions/${id}/`];
	if (kind === "experiment") return [`/performance/${id}/`];
	if (kind === "presets")
		return (file.data.presets ?? []).flatMap((one) => (one?.id ? [`/compare/for/${one.id}/`] : []));
	if (kind !== "mesh" && kind !== "proxy" && kind !== "tool") return [];
	const strengths = kind === "mesh" ? [`/strengths/${id}/`] : [];
	return [`/${COLLECTIONS[kind]}/${id}/`, ...strengths];
}

function chapterAnchors(file: AnyCatalogFile & { kind: "guide-chapter" }): ReadonlySet<string> {
	const figures = (file.data.figures ?? []).map((figure) => `figure-${figure?.id}`);
	return new Set([...PARTS, ...figures, ...proseHeadings(file).map(({ slug }) => slug)]);
}

function glossaryAnchors(catalog: Catalog): ReadonlySet<string> {
	const terms = filesOf(catalog, "glossary").flatMap(({ data }) => data.terms ?? []);
	return new Set(["edit", ...terms.flatMap((term) => (term?.id ? [term.id] : []))]);
}

/** What is wrong with an address, and the cure; `undefined` when it leads somewhere. */
export type Faulty =
	| { readonly said: string; readonly hint: string; readonly cause?: string }
	| undefined;

/** What is wrong with an address of this site, as `/guide/choosing/#six-steps`. */
export function pageFault(address: string, pages: SitePages): Faulty {
	const [, path = "", anchor] = address.match(/^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/) ?? [];
	// Documents and pictures are made of the pages; a link to one is proved by the built site.
	if (/\.[a-z0-9]+$/.test(path)) return undefined;
	if (!pages.has(path)) return unknownPage(path, pages);
	const anchors = pages.anchors(path);
	// A fragment with an equals sign is the state of a page, not a place on it.
	if (anchors === undefined || anchor === undefined || anchor.includes("=")) return undefined;
	if (anchors.has(anchor)) return undefined;
	const hint = didYouMean(anchor, anchors, `Its headings are: ${[...anchors].join(", ")}.`);
	const cause = path === "/guide/glossary/" ? `term ${anchor}` : `heading ${path}#${anchor}`;
	return { said: `names "${anchor}", which is not a heading of ${path}`, hint, cause };
}

function unknownPage(path: string, pages: SitePages): Faulty {
	if (pages.has(`${path}/`)) return { said: "has no slash at its end", hint: `Write ${path}/.` };
	const hint = didYouMean(path, pages.addresses, "Open the page and copy its address.");
	return { said: "is not a page of this site", hint, cause: causeOf(path) };
}

/** What is gone when a page is: most are made of an entry or a capability. */
function causeOf(path: string): string {
	const [, collection, id] = path.match(/^\/([a-z]+)\/([^/]+)\/$/) ?? [];
	if (collection === "capabilities") return `capability ${id}`;
	const isEntry = ["meshes", "proxies", "tools", "strengths"].includes(collection ?? "");
	return isEntry ? `entry ${id}` : `page ${path}`;
}
