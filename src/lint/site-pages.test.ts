import { describe, expect, test } from "vitest";
import { catalogWith } from "./catalog.fixture.ts";
import { chapterPath, pageFault, type SitePages, sitePages } from "./site-pages.ts";

const SITE = { pages: ["/", "/compare/", "/guide/", "/guide/glossary/"], drawings: [] };
const FILES = {
	"content/meshes/alpha.yaml": {},
	"content/proxies/beta.yaml": {},
	"content/tools/gamma.yaml": {},
	"content/abstractions/smi.md": { prose: "## History" },
	"content/guide/03-choosing.md": {
		prose: "Before any heading.\n\n## Six steps\n\n### Why `mTLS` first\n",
		figures: [{ id: "six-steps" }],
	},
	"data/benchmarks/wind-2024.yaml": {},
	"data/capabilities.yaml": { groups: [{ capabilities: [{ id: "mtls" }, {}] }] },
	"data/presets.yaml": { presets: [{ id: "fips" }, {}, undefined] },
	"data/glossary.yaml": { terms: [{ id: "sidecar" }, {}, undefined] },
};
const catalog = catalogWith(FILES, [], SITE);
const pages = sitePages(catalog) as SitePages;

test("pages come from the code, and from files that make one each", () => {
	expect([...pages.addresses].toSorted()).toEqual([
		"/",
		"/abstractions/smi/",
		"/capabilities/mtls/",
		"/compare/",
		"/compare/for/fips/",
		"/guide/",
		"/guide/choosing/",
		"/guide/glossary/",
		"/meshes/",
		"/meshes/alpha/",
		"/performance/wind-2024/",
		"/proxies/",
		"/proxies/beta/",
		"/strengths/alpha/",
		"/tools/",
		"/tools/gamma/",
	]);
});

test("nothing is known of the pages where the code is not known", () => {
	expect(sitePages(catalogWith(FILES))).toBeUndefined();
});

test("the pages of one catalog are made once", () => {
	expect(sitePages(catalog)).toBe(pages);
	expect(sitePages(catalogWith(FILES, [], SITE))).not.toBe(pages);
});

test("a catalog without lists makes no pages of their items", () => {
	const hollow = catalogWith({ "data/presets.yaml": {}, "data/glossary.yaml": {} }, [], SITE);
	expect(sitePages(hollow)?.has("/compare/for/fips/")).toBe(false);
	expect([...(sitePages(hollow)?.anchors("/guide/glossary/") ?? [])]).toEqual(["edit"]);
});

test.each([
	["03-choosing", "/guide/choosing/"],
	["12-day-2", "/guide/day-2/"],
	["choosing", "/guide/choosing/"],
	["layer-7", "/guide/layer-7/"],
])("the chapter %s is at %s", (id, path) => {
	expect(chapterPath(id)).toBe(path);
});

test("a chapter's places are its headings, its figures and the parts every chapter has", () => {
	expect([...(pages.anchors("/guide/choosing/") ?? [])].toSorted()).toEqual([
		"contents",
		"edit",
		"figure-six-steps",
		"related",
		"six-steps",
		"sources",
		"why-mtls-first",
	]);
	expect([...(pages.anchors("/guide/glossary/") ?? [])].toSorted()).toEqual(["edit", "sidecar"]);
	expect(pages.anchors("/meshes/alpha/")).toBeUndefined();
});

describe("an address that leads somewhere has no fault", () => {
	test.each([
		"/",
		"/meshes/alpha/",
		"/meshes/alpha/?place=eks#moving-away",
		"/guide/choosing/#six-steps",
		"/guide/choosing/?from=a#figure-six-steps",
		"/guide/glossary/#sidecar",
		// The state of a page, and not a place on it.
		"/guide/choosing/#step=2",
		// Pairs have pages; which ones is not known here.
		"/compare/istio-vs-linkerd/",
		// Documents are proved by the built site.
		"/api/v1/entries.json",
		"/releases.ics?x#y",
	])("%s", (address) => {
		expect(pageFault(address, pages)).toBeUndefined();
	});
});

test.each([
	["/meshes/alpha", "has no slash at its end", "Write /meshes/alpha/.", undefined],
	["/meshes/alhpa/", "is not a page of this site", 'Did you mean "/meshes/alpha/"?', "entry alhpa"],
	[
		"/proxies/something-else/",
		"is not a page of this site",
		"Open the page and copy its address.",
		"entry something-else",
	],
	[
		"/tools/something-else/",
		"is not a page of this site",
		"Open the page and copy its address.",
		"entry something-else",
	],
	[
		"/strengths/something-else/",
		"is not a page of this site",
		"Open the page and copy its address.",
		"entry something-else",
	],
	[
		"/capabilities/mtsl/",
		"is not a page of this site",
		'Did you mean "/capabilities/mtls/"?',
		"capability mtsl",
	],
	[
		"/nowhere/at/all/",
		"is not a page of this site",
		"Open the page and copy its address.",
		"page /nowhere/at/all/",
	],
	[
		"/compare/istio-vs-/",
		"is not a page of this site",
		"Open the page and copy its address.",
		"page /compare/istio-vs-/",
	],
	[
		"/guide/choosing/#six-stpes",
		'names "six-stpes", which is not a heading of /guide/choosing/',
		'Did you mean "six-steps"?',
		"heading /guide/choosing/#six-stpes",
	],
	[
		"/guide/glossary/#waypoint",
		'names "waypoint", which is not a heading of /guide/glossary/',
		"Its headings are: edit, sidecar.",
		"term waypoint",
	],
])("%s %s", (address, said, hint, cause) => {
	expect(pageFault(address, pages)).toEqual(
		cause === undefined ? { said, hint } : { said, hint, cause },
	);
});
