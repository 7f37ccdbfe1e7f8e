import { describe, expect, test } from "vitest";
import { docsSnippets } from "./docs-snippets.ts";
import { frameMarkup, type Quote } from "./quote.ts";
import { elementTag, jsxElement, jsxFrame } from "./snippet-code.ts";

const quote: Quote = {
	site: "https://mesh.example/docs/",
	id: "strengths",
	topic: "Strengths",
	title: "Istio leads on 4",
	home: "https://mesh.example/docs/strengths/",
	width: 800,
	height: 400,
	heights: { 320: 700, 960: 450 },
	span: 784,
	meshes: [],
	names: [],
	rows: [],
	rowNames: [],
	theme: "auto",
	formats: ["svg"],
	picture: "strengths",
	frozen: [],
	pinned: { file: "loader-0123456789ab.js", integrity: "sha384-x" },
};
const LOADER = "https://mesh.example/docs/embed/v1/loader.js";
const SCRIPT = `<script src="${LOADER}" async></script>`;
const element = elementTag(quote);
const made = docsSnippets(quote);
const files = (id: string) =>
	made.find((one) => one.id === id)?.files.map(({ place, code }) => [place, code]);

test("each host is named once, with what it was looked at in and what to know before", () => {
	expect(made.map(({ id, host }) => [id, host])).toEqual([
		["docusaurus", "Docusaurus"],
		["nextra", "Nextra, and MDX with React 19"],
		["mdx", "MDX, a frame"],
		["vitepress", "VitePress"],
		["starlight", "Astro, Starlight"],
		["hugo", "Hugo"],
		["mkdocs", "MkDocs, with or without Material"],
		["backstage", "Backstage TechDocs"],
		["sphinx", "Sphinx"],
		["myst", "MyST"],
	]);
	for (const { id, checked, note } of made) {
		// A name and a version, as "Hugo 0.111.3".
		for (const said of checked ?? []) expect(said, id).toMatch(/^[A-Z]\w+.* \d+\.\d+\.\d+/);
		expect(checked?.length, id).toBeGreaterThan(0);
		expect(note, id).toMatch(/^[A-Z].*\.$/);
	}
});

describe("hosts that read JSX", () => {
	test("get the script in their configuration, or next to the element, or a frame without script", () => {
		expect(files("docusaurus")).toEqual([
			["docusaurus.config.js", `scripts: [{ src: "${LOADER}", async: true }],`],
			["In an .mdx file", jsxElement(quote)],
		]);
		expect(files("nextra")).toEqual([
			["In an .mdx file", `<script src="${LOADER}" async />\n\n${jsxElement(quote)}`],
		]);
		expect(files("mdx")).toEqual([["In an .mdx file", jsxFrame(quote)]]);
	});
});

describe("hosts that read HTML", () => {
	test("VitePress is told that the element is none of Vue's", () => {
		expect(files("vitepress")).toEqual([
			[
				".vitepress/config.ts",
				`export default {
  head: [["script", { src: "${LOADER}", async: "" }]],
  vue: { template: { compilerOptions: { isCustomElement: (tag) => tag === "mesh-figure" } } },
};`,
			],
			["In the page", element],
		]);
	});

	test("Starlight takes the script into its head", () => {
		expect(files("starlight")).toEqual([
			[
				"astro.config.mjs, within starlight({ … })",
				`head: [{ tag: "script", attrs: { src: "${LOADER}", async: true } }],`,
			],
			["In the page", element],
		]);
	});

	test("Hugo passes it on by a shortcode around script and element", () => {
		expect(files("hugo")).toEqual([
			["layouts/shortcodes/meshfigure.html", "{{ .Inner | safeHTML }}"],
			["In the page", `{{< meshfigure >}}\n${SCRIPT}\n${element}\n{{< /meshfigure >}}`],
		]);
	});

	test("MkDocs takes it as it is", () => {
		expect(files("mkdocs")).toEqual([["In the page", `${SCRIPT}\n${element}`]]);
	});

	test("Backstage is told the host alone, without its folder, and gets a frame", () => {
		expect(files("backstage")).toEqual([
			["app-config.yaml", "techdocs:\n  sanitizer:\n    allowedIframeHosts:\n      - mesh.example"],
			["In the page", frameMarkup(quote)],
		]);
	});

	test("in reStructuredText every line is below its directive, in MyST between fences", () => {
		const lines = [SCRIPT, ...element.split("\n")];
		expect(files("sphinx")).toEqual([
			["In the page", [".. raw:: html", "", ...lines.map((line) => `   ${line}`)].join("\n")],
		]);
		expect(files("myst")).toEqual([["In the page", ["```{raw} html", ...lines, "```"].join("\n")]]);
	});
});
