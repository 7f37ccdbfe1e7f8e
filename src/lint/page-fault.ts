import { didYouMean } from "./did-you-mean.ts";
import type { SitePages } from "./site-pages.ts";

/** What is wrong with an address, and the cure; `undefined` when it leads somewhere. */
export type Faulty = { readonly said: string; readonly hint: string } | undefined;

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
	return { said: `names "${anchor}", which is not a heading of ${path}`, hint };
}

function unknownPage(path: string, pages: SitePages): Faulty {
	if (pages.has(`${path}/`)) return { said: "has no slash at its end", hint: `Write ${path}/.` };
	const hint = didYouMean(path, pages.addresses, "Open the page and copy its address.");
	return { said: "is not a page of this site", hint };
}
