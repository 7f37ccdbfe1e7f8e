/**
 * The hosts figures are pasted into.
 *
 * @module
 */

import type { Host } from "./host.ts";

const npx = (...command: string[]) => ["npx", "--no-install", ...command];

/** The version of a package, which not every program tells. */
const installed = (name: string) => [
	"node",
	"--print",
	`"${name} " + JSON.parse(require("fs").readFileSync("node_modules/${name}/package.json")).version`,
];

/** The figure a host of the package shows; the address of the site takes the place of the snippet. */
const FIGURE_FILE = {
	to: "figure.js",
	around:
		'export const FIGURE = { site: "SNIPPET", figure: "comparison", meshes: ["cilium", "istio", "linkerd"] };\n',
};

export const HOSTS: readonly Host[] = [
	{
		id: "react",
		snippet: "package",
		isOfPackage: true,
		files: [FIGURE_FILE],
		build: ["node", "build.mjs"],
		version: installed("react"),
		output: "dist",
		page: "/",
		switchTo: (theme) => document.documentElement.setAttribute("data-theme", theme),
	},
	{
		id: "astro",
		snippet: "package",
		isOfPackage: true,
		files: [FIGURE_FILE],
		build: npx("astro", "build"),
		version: installed("astro"),
		output: "dist",
		page: "/",
		switchTo: (theme) => document.documentElement.setAttribute("data-theme", theme),
	},
	{
		id: "docusaurus",
		snippet: "docusaurus",
		files: [
			{ to: "docusaurus.config.js", marker: "// SNIPPET" },
			{ to: "docs/index.mdx", around: "# Host\n\nSNIPPET\n" },
		],
		build: npx("docusaurus", "build"),
		version: installed("@docusaurus/core"),
		output: "build",
		page: "/",
		switchTo: (theme) => document.documentElement.setAttribute("data-theme", theme),
	},
	{
		id: "docusaurus-frame",
		folder: "docusaurus",
		snippet: "mdx",
		files: [{ to: "docs/index.mdx", around: "# Host\n\nSNIPPET\n" }],
		build: npx("docusaurus", "build"),
		version: installed("@docusaurus/core"),
		output: "build",
		page: "/",
		switchTo: (theme) => document.documentElement.setAttribute("data-theme", theme),
	},
	{
		id: "vitepress",
		snippet: "vitepress",
		files: [
			{ to: ".vitepress/config.ts", around: "SNIPPET" },
			{ to: "index.md", around: "# Host\n\nSNIPPET\n" },
		],
		build: npx("vitepress", "build"),
		version: installed("vitepress"),
		output: ".vitepress/dist",
		page: "/",
		switchTo: (theme) => document.documentElement.classList.toggle("dark", theme === "dark"),
	},
	{
		id: "starlight",
		snippet: "starlight",
		files: [
			{ to: "astro.config.mjs", marker: "// SNIPPET" },
			{ to: "src/content/docs/index.mdx", around: "---\ntitle: Host\n---\n\nSNIPPET\n" },
		],
		build: npx("astro", "build"),
		version: installed("@astrojs/starlight"),
		output: "dist",
		page: "/",
		switchTo: (theme) => document.documentElement.setAttribute("data-theme", theme),
	},
	{
		id: "nextra",
		snippet: "nextra",
		files: [{ to: "content/index.mdx", around: "# Host\n\nSNIPPET\n" }],
		build: npx("next", "build"),
		version: installed("nextra"),
		output: "out",
		page: "/",
		switchTo: (theme) => {
			document.documentElement.classList.remove("light", "dark");
			document.documentElement.classList.add(theme);
			document.documentElement.style.colorScheme = theme;
		},
	},
	{
		id: "mkdocs",
		snippet: "mkdocs",
		files: [{ to: "docs/index.md", around: "# Host\n\nSNIPPET\n" }],
		build: ["mkdocs", "build", "--quiet"],
		version: ["mkdocs", "--version"],
		output: "site",
		page: "/",
		switchTo: (theme) =>
			document.body.setAttribute("data-md-color-scheme", theme === "dark" ? "slate" : "default"),
	},
	{
		id: "hugo",
		snippet: "hugo",
		files: [
			{ to: "layouts/shortcodes/meshfigure.html", around: "SNIPPET" },
			{ to: "content/_index.md", around: "---\ntitle: Host\n---\n\nSNIPPET\n" },
		],
		build: ["hugo", "--quiet"],
		version: ["hugo", "version"],
		output: "public",
		page: "/",
	},
	{
		id: "sphinx",
		snippet: "sphinx",
		files: [{ to: "index.rst", around: "Host\n====\n\nSNIPPET\n" }],
		build: ["sphinx-build", "-q", ".", "_build"],
		version: ["sphinx-build", "--version"],
		output: "_build",
		page: "/",
	},
	{
		id: "myst",
		folder: "sphinx",
		snippet: "myst",
		files: [{ to: "index.md", around: "# Host\n\nSNIPPET\n" }],
		build: ["sphinx-build", "-q", ".", "_build"],
		version: [
			"/usr/bin/python3",
			"-c",
			"import myst_parser; print('MyST', myst_parser.__version__)",
		],
		output: "_build",
		page: "/",
	},
	{
		id: "backstage",
		snippet: "backstage",
		files: [
			{ to: "app-config.yaml", around: "SNIPPET\n" },
			{ to: "page.html", around: "<h1>Host</h1>\nSNIPPET\n" },
		],
		build: ["node", "build.mjs"],
		version: installed("dompurify"),
		output: "out",
		page: "/",
	},
	...["element", "pinned", "html", "object"].map((snippet) => ({
		id: `plain-${snippet}`,
		snippet,
		// Frame and object have a second line, which is behind the first.
		files: [
			{
				to: "index.html",
				around:
					'<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Host</title><link rel="icon" href="data:,"></head><body>SNIPPET<!--SNIPPET--></body></html>',
			},
			...(["html", "object"].includes(snippet)
				? [{ to: "index.html", marker: "<!--SNIPPET-->" }]
				: []),
		],
		build: undefined,
		version: undefined,
		output: ".",
		page: "/",
	})),
];
