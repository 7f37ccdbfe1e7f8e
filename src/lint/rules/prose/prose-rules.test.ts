import { expect, test } from "vitest";
import { catalogWith, messages } from "#src/lint/catalog.fixture.ts";
import { proseHeading } from "./prose-heading.ts";
import { proseLink } from "./prose-link.ts";
import { proseMarkup } from "./prose-markup.ts";
import { proseSyntax } from "./prose-syntax.ts";

const SITE = { pages: ["/", "/compare/", "/guide/", "/guide/glossary/"], drawings: [] };
const chapter = (prose: string) =>
	catalogWith(
		{
			"content/guide/01-first.md": { prose: `${prose}\n\n## Six steps\n` },
			"content/meshes/istio.yaml": { name: "Istio" },
		},
		[],
		SITE,
	);
const said = (rule: Parameters<typeof messages>[0], prose: string) =>
	messages(rule, chapter(prose)).map((text) => text.replace("content/guide/01-first.md ", ""));

test.each([
	[
		"a <script>alert(1)</script>",
		'10:3: "<script>alert(1)</sc" in 01-first.md starts an HTML tag.',
	],
	["\n<div onclick=x>", '11:1: "<div onclick=x>" in 01-first.md starts an HTML tag.'],
	["`x` and\n`<b>`", '11:2: "<b>`" in 01-first.md starts an HTML tag.'],
	["see <https://a.io>", '10:5: "<https://a.io>" in 01-first.md is an address in angle brackets.'],
	["[a](javascript&#58;b)", '10:15: "&#58;b)" in 01-first.md is an HTML entity.'],
	["[a](javascript:b())", '10:5: "javascript:b())" in 01-first.md is a script address.'],
	["[a](data:text/html,b)", '10:5: "data:text/html,b)" in 01-first.md is a script address.'],
])("what a browser could run is refused: %s", (prose, message) => {
	expect(said(proseMarkup, prose)).toEqual([expect.stringContaining(message)]);
});

test.each([
	[
		"[a](/compre/)",
		'"/compre/" in 01-first.md is not a page of this site. Did you mean "/compare/"?',
	],
	["[a](/compare)", '"/compare" in 01-first.md has no slash at its end. Write /compare/.'],
	["[a](/meshes/istoi/)", 'is not a page of this site. Did you mean "/meshes/istio/"?'],
	["[a](#six-stpes)", 'is not a heading of /guide/first/. Did you mean "six-steps"?'],
	["[a](/guide/first/#seven)", "Its headings are: contents, related, sources, edit, six-steps."],
	[
		"[a](01-first.md#six-steps)",
		"is a file of the repository, not a page. Write /guide/first/#six",
	],
	["[a](other.md)", "is a file of the repository, not a page. Write https://…"],
	["[a](http://example.org/)", "is neither a page of this site nor an https address."],
	["[a](//example.org/)", "is neither a page of this site nor an https address."],
	["[a](https://localhost:4321/compare/)", "is not a public address."],
	["[a](mailto:a@b.org)", "is neither a page of this site nor an https address."],
	["[a](javascript:alert(1))", "is neither a page of this site nor an https address."],
	["[a\nb](\nvbscript:x)", '10:1: "vbscript:x"'],
	["[a]()", '"" in 01-first.md leads nowhere. Write the address between ( and ).'],
	["![a](https://a.io/b.png)", "is an image, which pages do not show. Put a drawing into"],
	["![[^1]](/compare/)", "is an image, which pages do not show."],
	["[![a](https://a.io/b.png)](/compare/)", "is an image, which pages do not show."],
	["[a]: javascript:x", '"javascript:x" in 01-first.md is neither a page'],
	["[a]: \n>[a]: [", '11:1: "[" in 01-first.md is neither a page'],
	["1. - > [a]: javascript:x", '"javascript:x" in 01-first.md is neither a page'],
])("links lead somewhere: %s", (prose, message) => {
	expect(said(proseLink, prose).join("\n")).toContain(message);
});

test.each([
	[
		"##Second",
		'A line of 01-first.md starts with ## and no space, so it is not a heading. Write "## "',
	],
	["# Title", "01-first.md has a heading with one #. The title of the page is in the front matter"],
	["## a\n\n#### b", "12:1: A heading of 01-first.md has #### below ##. Write ###."],
])("headings are headings: %s", (prose, message) => {
	expect(said(proseHeading, prose).join("\n")).toContain(message);
});

test.each([
	["see [this] (/compare/)", '10:5: "[this] (/compare/)" in 01-first.md has a space between'],
	["see [this](/compare/ and", '10:10: "](/compare/ and" in 01-first.md starts a link that is not'],
	["see (this)[/compare/]", "has the brackets of a link the wrong way round"],
	["see https://a.io/ or", '10:5: "https://a.io/ or" in 01-first.md is an address without words'],
	["at www.a.io", '"www.a.io" in 01-first.md is an address without words'],
	["to me@a.io", '"me@a.io" in 01-first.md is an address without words'],
	["[^1]: www.a.io", '"www.a.io" in 01-first.md is an address without words'],
	["<<<<<<< HEAD", '"<<<<<<< HEAD" in 01-first.md is left over from a merge.'],
])("links are written as links: %s", (prose, message) => {
	expect(said(proseSyntax, prose).join("\n")).toContain(message);
});

test("plain Markdown has no problems, in code neither", () => {
	const prose = [
		"A [link](/compare/?show=a#b=c), [one](/meshes/istio/), [more](https://a.io/b_(c)), p99 < 5 ms.",
		"[a pair](/compare/a-vs-b/), [a file](/api/v1/index.json), AT&T (really), [brackets] alone.",
		"`[x] (/y)` and `![z](q)`, \\[not\\](a-link).",
		"```yaml\n##x\n[a](/nowhere/)\n```",
		"### Out of place is one level\n#hashtag\n",
	].join("\n\n");
	const found = [proseLink, proseMarkup, proseSyntax].flatMap((rule) => said(rule, prose));
	expect(found).toEqual([]);
});
