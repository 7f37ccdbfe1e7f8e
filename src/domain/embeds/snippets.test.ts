import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { policyLines } from "./gallery.ts";
import { fittingHeight, liveAddress, type Quote, quoteRoom } from "./quote.ts";
import { snippets } from "./snippets.ts";

const quote = (given: Partial<Quote> = {}): Quote => ({
	site: "https://mesh.example/docs/",
	id: "strengths",
	topic: "Strengths",
	title: "Istio leads on 4",
	home: "https://mesh.example/docs/strengths/",
	width: 800,
	height: 400,
	heights: { 320: 700, 480: 600, 640: 500, 960: 450 },
	span: 784,
	meshes: [],
	names: [],
	rows: [],
	rowNames: [],
	theme: "auto",
	formats: ["svg", "light.svg", "dark.svg", "png"],
	picture: "strengths",
	frozen: [],
	pinned: { file: "loader-0123456789ab.js", integrity: "sha384-x" },
	...given,
});
const code = (id: string, given?: Partial<Quote>) => {
	const found = snippets(quote(given)).find((snippet) => snippet.id === id);
	return found?.files.map((file) => file.code).join("\n\n") ?? "";
};
const CHOSEN = { meshes: ["kmesh", "linkerd"], names: ["Kmesh", "Linkerd"], picture: undefined };

describe("the room a snippet leaves", () => {
	test.each([
		{ span: 784, room: 700 },
		{ span: 640, room: 700 },
		{ span: 320, room: 700 },
	])(
		"without container units is enough at $span px and on every narrower place",
		({ span, room }) => {
			expect(quoteRoom(quote({ span }))).toBe(room);
			expect(code("html", { span })).toContain(`width="${span}" height="${room}"`);
		},
	);

	test("does not count widths it never gets", () => {
		const heights = { 320: 300, 960: 900 };
		expect(quoteRoom({ heights, span: 480 })).toBe(300);
		expect(quoteRoom({ heights, span: 784 })).toBe(900);
	});

	test("changes evenly from one known width to the next", () => {
		expect(fittingHeight({ 320: 700, 480: 600, 640: 600, 960: 632 })).toBe(
			"calc(700px - .625*clamp(0px,100cqw - 320px,160px) + .1*clamp(0px,100cqw - 640px,320px))",
		);
		expect(fittingHeight({ 320: 90, 640: 90 })).toBe("90px");
	});
});

test("an address has only the options that were chosen", () => {
	expect(liveAddress(quote())).toBe("https://mesh.example/docs/embed/v1/strengths/");
	expect(liveAddress(quote({ meshes: ["istio", "linkerd"], rows: ["mtls"], theme: "dark" }))).toBe(
		"https://mesh.example/docs/embed/v1/strengths/#m=istio,linkerd&rows=mtls&theme=dark",
	);
});

test("what a figure is called never ends an attribute early", () => {
	const title = '"><script>alert(1)</script>';
	for (const { id, files } of snippets(quote({ title, topic: title }))) {
		if (id === "markdown") continue;
		for (const file of files) expect(file.code, id).not.toContain("<script>alert");
	}
	expect(code("markdown", { title: "a] [b" })).toMatch(/^\[!\[a\\\] \\\[b\]\(/);
});

describe("the element", () => {
	test("carries the choices", () => {
		const given = { ...CHOSEN, theme: "light", rows: ["mtls"], span: 480 } as const;
		expect(code("element", given)).toContain(
			'src="strengths" meshes="kmesh,linkerd" rows="mtls" theme="light" title="Strengths: Kmesh, Linkerd"',
		);
		expect(code("element", given)).toContain("max-width:480px");
	});

	test("comes with a script no host has to allow to be read, or with one that is checked and kept", () => {
		expect(code("element")).toContain(
			'<script src="https://mesh.example/docs/embed/v1/loader.js" async></script>',
		);
		expect(code("pinned")).toContain(
			'<script src="https://mesh.example/docs/embed/v1/loader-0123456789ab.js" integrity="sha384-x" crossorigin="anonymous" async>',
		);
		for (const { files } of snippets(quote())) {
			for (const file of files) expect(file.code).not.toContain('type="module"');
		}
	});

	test("falls back on its picture in its theme, and on words where no picture shows the choice", () => {
		expect(code("element")).toContain(
			'>Istio leads on 4<picture style="display:contents"><source media="(scripting: none)" srcset="https://mesh.example/docs/embed/v1/strengths.svg" /><img alt=""',
		);
		expect(code("element", { theme: "dark" })).toContain("embed/v1/strengths.dark.svg");
		expect(code("element", CHOSEN)).not.toContain("<img");
		expect(code("element", CHOSEN)).toContain(
			">Strengths: Kmesh, Linkerd (figure of Meshscape)</a>",
		);
		const pair = { ...CHOSEN, theme: "dark", picture: "kmesh-vs-linkerd" } as const;
		expect(code("element", pair)).toMatch(
			/>Strengths: Kmesh, Linkerd<picture .*embed\/v1\/kmesh-vs-linkerd\.svg" \/>/,
		);
		expect(code("element", pair)).toContain("color-scheme:dark");
	});
});

test("no snippet sends the address of an internal page, and frames win against styles of the host", () => {
	for (const { id, files } of snippets(quote())) {
		for (const { code: made } of files) {
			for (const [frame] of made.matchAll(/<iframe [^>]*>/g)) {
				expect(frame, id).toMatch(/ referrer[Pp]olicy="strict-origin-when-cross-origin" /);
			}
			for (const [, style = ""] of made.matchAll(/<iframe [^>]*style="([^"]*)"/g)) {
				for (const name of ["width", "max-width", "height", "margin", "border", "background"]) {
					expect(style, id).toMatch(new RegExp(`(^|;)${name}:[^;]+!important(;|$)`));
				}
			}
		}
	}
});

test("a picture never gets wider than asked, and has the theme that was chosen", () => {
	expect(code("readme", { span: 480 })).toContain('width="480"');
	expect(code("readme")).toContain('<source media="(prefers-color-scheme: dark)"');
	expect(code("readme", { theme: "dark" })).toContain(
		'src="https://mesh.example/docs/embed/v1/strengths.dark.svg"',
	);
});

test("a phone gets the narrow picture, where its theme is the reader's", () => {
	const formats = ["svg", "light.svg", "dark.svg", "small.svg"];
	const narrow = '(max-width: 480px)" srcset="https://mesh.example/docs/embed/v1/';
	const without = `media="(scripting: none) and ${narrow}strengths.small.svg"`;
	expect(code("readme", { formats })).toContain(`media="${narrow}strengths.small.svg"`);
	expect(code("element", { formats })).toContain(without);
	expect(code("docusaurus", { formats })).toContain(without.replace("srcset", "srcSet"));
	const pair = { formats, picture: "kmesh-vs-linkerd" };
	expect(code("readme", pair)).toContain(`${narrow}kmesh-vs-linkerd.small.svg"`);
	expect(code("readme", { formats, theme: "dark" })).not.toContain("<source");
	expect(code("readme")).not.toContain("small.svg");
});

test("an element loads no picture where scripts run: the live figure has its own", () => {
	for (const id of ["element", "pinned", "docusaurus", "nextra", "hugo", "sphinx"]) {
		const made = code(id, { formats: ["svg", "small.svg"] });
		expect(made, id).not.toMatch(/<img[^>]* src(set)?=/i);
		for (const [source] of made.matchAll(/<source[^>]*>/g)) {
			expect(source, id).toContain('media="(scripting: none)');
		}
	}
});

test("a choice of rows is in the name of the figure: a few by name, more by their number", () => {
	const rows = { rows: ["mtls", "fips"], rowNames: ["Mutual TLS", "FIPS build"] };
	expect(code("element", { ...CHOSEN, ...rows })).toContain(
		'title="Strengths, Mutual TLS, FIPS build: Kmesh, Linkerd"',
	);
	expect(code("readme", rows)).toContain('alt="Strengths, Mutual TLS, FIPS build"');
	const four = { rows: ["a", "b", "c", "d"], rowNames: ["A", "B", "C", "D"] };
	expect(code("element", four)).toContain('title="Strengths, 4 rows"');
});

test("a picture says that it does not show a choice of which there is none, and so does a link", () => {
	const note = (id: string, given?: Partial<Quote>) =>
		snippets(quote(given)).find((snippet) => snippet.id === id)?.note;
	expect(note("readme")).not.toContain("no picture of this choice");
	expect(note("readme", CHOSEN)).toContain("no picture of this choice");
	expect(note("link", CHOSEN)).toContain("download its PNG");
	expect(note("markdown")).toContain("GitLab and npm remove");
});

test("a copy that never changes is offered where one was kept, the newest", () => {
	expect(code("frozen")).toBe("");
	expect(code("frozen", { frozen: ["2026-11-23", "2026-08-20"] })).toContain(
		"embed/@2026-11-23/strengths.svg",
	);
});

test("an object is inline, so that its link takes no more room than it needs, and wins against styles of the host", () => {
	const [tag = ""] = code("object", { theme: "dark" }).match(/<object .*<\/object>/) ?? [];
	expect(tag).toContain('data="https://mesh.example/docs/embed/v1/strengths/#theme=dark"');
	expect(tag).toMatch(/height:700px!important;height:calc\(700px [^"]*display:inline!important/);
	expect(tag).toContain(
		'<a href="https://mesh.example/docs/strengths/">Strengths (figure of Meshscape)</a></object>',
	);
});

test("JSX has braces where HTML has text, and no mark that React drops", () => {
	expect(code("mdx")).toContain('referrerPolicy="strict-origin-when-cross-origin"');
	for (const id of ["mdx", "docusaurus", "nextra"]) {
		expect(code(id), id).toContain("style={{");
		expect(code(id), id).not.toMatch(/!important|style="/);
	}
});

test("of a badge the picture comes first", () => {
	expect(snippets(quote({ height: 20 }))[0]?.id).toBe("readme");
	expect(snippets(quote())[0]?.id).toBe("element");
});

test("a policy names the origin, not the folder, and what styles need", () => {
	const style = "style-src 'unsafe-inline'";
	expect(policyLines("https://mesh.example/docs/").map(({ line }) => line)).toEqual([
		`frame-src https://mesh.example; ${style}`,
		`object-src https://mesh.example; frame-src https://mesh.example; ${style}`,
		`img-src https://mesh.example; ${style}`,
		`script-src https://mesh.example; frame-src https://mesh.example; img-src https://mesh.example; ${style}`,
	]);
});

test("the versions a snippet names are those of the hosts it is checked in", () => {
	const dependency = (host: string, name: string) =>
		JSON.parse(readFileSync(`tests/hosts/${host}/package.json`, "utf8")).dependencies[name];
	const debian = (host: string, name: string) =>
		readFileSync(`tests/hosts/${host}/debian-packages.txt`, "utf8")
			.match(new RegExp(`^${name}=([\\d.]+)`, "m"))?.[1]
			?.replace(/\.$/, "");
	const named = new Map(snippets(quote()).map(({ id, checked = [] }) => [id, checked.join(", ")]));
	const docusaurus = `Docusaurus ${dependency("docusaurus", "@docusaurus/core")}`;
	expect(Object.fromEntries([...named].filter(([, words]) => words !== ""))).toEqual({
		docusaurus,
		mdx: docusaurus,
		nextra: `Nextra ${dependency("nextra", "nextra")}`,
		vitepress: `VitePress ${dependency("vitepress", "vitepress")}`,
		starlight: `Starlight ${dependency("starlight", "@astrojs/starlight")}`,
		hugo: `Hugo ${debian("hugo", "hugo")}`,
		mkdocs: `MkDocs ${debian("mkdocs", "mkdocs")}, Material ${debian("mkdocs", "mkdocs-material")}`,
		sphinx: `Sphinx ${debian("sphinx", "python3-sphinx")}`,
		myst: `MyST ${debian("sphinx", "python3-myst-parser")}`,
		backstage: `DOMPurify ${dependency("backstage", "dompurify")}, as TechDocs 1.20.0 sets it`,
	});
});
