import fc from "fast-check";
import { expect, test } from "vitest";
import { aTerm } from "./glossary.fixture.ts";
import { linkTerms, termFinder } from "./glossary.ts";

const TERMS = [
	aTerm("service mesh"),
	aTerm("mesh"),
	aTerm("mutual TLS", { aliases: ["mTLS"] }),
	aTerm("authorization policy"),
	aTerm("percentile", { aliases: ["p99"] }),
	aTerm("tracing", { aliases: ["span"], everyday: ["span"] }),
	aTerm("proxyless mesh"),
];
const met = (text: string) => termFinder(TERMS)(text).map(({ words }) => words);
const page = (inner: string) =>
	`<nav><p>mesh</p></nav><main id="content">${inner}</main><p>mesh</p>`;
const linked = (inner: string) =>
	[...linkTerms(page(inner), TERMS, (id) => `/g/#${id}`).matchAll(/<a class="term".*?<\/a>/g)].map(
		([link]) => link.replace(/<.*?>|<\/a>/g, ""),
	);

test.each([
	["A service mesh is a mesh.", ["service mesh", "mesh"]],
	["It is so: Mesh. Percentiles!", ["Mesh", "Percentiles"]],
	["Authorization policies and percentiles", ["Authorization policies", "percentiles"]],
	["proxyless meshes", ["proxyless meshes"]],
	["MTLS, mTLS", ["MTLS", "mTLS"]],
	["Open Service Mesh", []],
	["meshed, sub-mesh, mesh-wide, remesh", []],
	["p99.9 but p99.", ["p99"]],
	["services that span clusters", []],
	["&mesh; &#mesh;", []],
])("in %j the terms %j are found", (text, words) => {
	expect(met(text)).toEqual(words);
});

test("a glossary without terms finds nothing", () => {
	expect(termFinder([])("mesh")).toEqual([]);
});

test("the first use in the main part is linked, with the definition as its title", () => {
	const terms = [aTerm("mesh", { definition: 'Said "so" & <so>.' })];
	const html = linkTerms(page("<p>A mesh.</p><p>A mesh.</p>"), terms, () => "/g/?a&b");
	expect(html).toBe(
		page(
			'<p>A <a class="term" href="/g/?a&amp;b" title="Said &quot;so&quot; &amp; &lt;so&gt;.">mesh</a>.</p><p>A mesh.</p>',
		),
	);
});

test.each([
	"<h2>mesh</h2>",
	"<div>mesh</div>",
	'<p><a href="/">a <b>mesh</b> here</a></p>',
	"<p><code>mesh</code></p>",
	"<ul><li><button>mesh</button></li></ul>",
	"<table><tr><td><p>mesh</p></td></tr></table>",
	'<dl data-terms="off"><dl></dl><dt>mesh</dt></dl>',
	'<p class="crumbs"><b>mesh</b></p>',
	"<p><!-- mesh --><script>if (1 < 2) mesh();</script></p>",
	"<p title=\"a > mesh\"></p><p title='mesh'></p>",
	"<dl><dt>mesh</dt><dd>mTLS</dd></dl>",
	"<ul><li><p>mesh</p></li></ul>",
	"<figure><figcaption><p>mesh</p></figcaption></figure>",
])("nothing is linked in %s", (html) => {
	expect(linked(html)).toEqual([]);
});

test("prose goes on after what was left out", () => {
	expect(linked("<p><a>mesh <a></a></a> mesh</p>")).toEqual(["mesh"]);
	expect(
		linked("<dl><dt>mesh</dt></dl><p>mTLS</p><ul><li>mesh</li></ul><p>percentile</p>"),
	).toEqual(["mTLS", "percentile"]);
});

test("a page without a main part stays as it is", () => {
	expect(linkTerms("<p>mesh</p>", TERMS, () => "/")).toBe("<p>mesh</p>");
});

test("without its links a linked page is the page it was", () => {
	const piece = fc.constantFrom(
		...["<p>", "</p>", "<a>", "</a>", "<li>", "</li>", "mesh ", "mTLS ", "< ", "&lt;", "<b>"],
	);
	fc.assert(
		fc.property(fc.array(piece), (pieces) => {
			const html = page(pieces.join(""));
			const back = linkTerms(html, TERMS, () => "/").replaceAll(
				/<a class="term" href="\/" title="What it means.">(.*?)<\/a>/g,
				"$1",
			);
			return back === html;
		}),
	);
});
