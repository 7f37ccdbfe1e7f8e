import { attribute, FRAME_WIDTH, frameMarkup, SANDBOX } from "./frame-markup.ts";

/** A figure as somebody wants to quote it. */
export type Quote = {
	/** Address of the site, ending with a slash. */
	readonly site: string;
	readonly id: string;
	readonly topic: string;
	readonly title: string;
	/** Address of the figure's own page. */
	readonly home: string;
	/** Size of the picture, px. */
	readonly width: number;
	readonly height: number;
	/** Room the live page needs, px. */
	readonly room: number;
	readonly meshes: readonly string[];
	readonly theme: "auto" | "light" | "dark";
	/** What the loader is called by in an integrity attribute. */
	readonly integrity: string;
};

/** What to paste, and where. */
export type Snippet = {
	readonly id: string;
	readonly host: string;
	/** What to know before. */
	readonly note: string;
	readonly code: string;
};

/** The address of the live page with its options. */
export function liveAddress({ site, id, meshes, theme }: Quote): string {
	const options = [
		...(meshes.length > 0 ? [`m=${meshes.join(",")}`] : []),
		...(theme === "auto" ? [] : [`theme=${theme}`]),
	];
	return `${site}embed/v1/${id}/${options.length > 0 ? `#${options.join("&")}` : ""}`;
}

/** One snippet for each kind of host, the most common first. */
export function snippets(quote: Quote): readonly Snippet[] {
	const live = liveAddress(quote);
	const frame = frameMarkup(live, { title: quote.topic, height: quote.room });
	return [...everywhere(quote, frame), ...inDocs(quote, live, frame), ...asLink(quote)];
}

function everywhere(quote: Quote, frame: string): readonly Snippet[] {
	const { site, id, title, home } = quote;
	const image = `${site}embed/v1/${id}.svg`;
	return [
		{ id: "html", host: "HTML", note: "Any page. Works without script.", code: frame },
		{
			id: "element",
			host: "HTML, fitting itself",
			note: "The picture stands until the live figure has answered; height and theme follow.",
			code: `${loaderTag(quote)}\n${elementTag(quote)}`,
		},
		{ id: "readme", host: "GitHub README", note: "Also GitLab and npm.", code: picture(quote) },
		{
			id: "markdown",
			host: "Markdown",
			note: "Wherever only Markdown is allowed.",
			code: `[![${title.replace(/[[\]\\]/g, "\\$&")}](${image})](${home})`,
		},
	];
}

function inDocs(quote: Quote, live: string, frame: string): readonly Snippet[] {
	return [
		{
			id: "mdx",
			host: "MDX: Docusaurus, Nextra",
			note: "In any .mdx file.",
			code: mdx(quote, live),
		},
		{
			id: "hugo",
			host: "Hugo",
			note: "First line: layouts/shortcodes/meshfigure.html. Second: in the page.",
			code: hugo(quote, live),
		},
		{
			id: "mkdocs",
			host: "MkDocs",
			note: "The height is said twice because some themes override the attribute.",
			code: frame.replace("border:0;", `border:0;height:${quote.room}px;`),
		},
		{
			id: "sphinx",
			host: "Sphinx",
			note: "In reStructuredText.",
			code: `.. raw:: html\n\n   ${frame}`,
		},
		{
			id: "myst",
			host: "MyST",
			note: "In Markdown for Sphinx.",
			code: `\`\`\`{raw} html\n${frame}\n\`\`\``,
		},
		{
			id: "vitepress",
			host: "VitePress",
			note: "First: .vitepress/config.ts. Then, in the page, the element.",
			code: vitepress(quote),
		},
		{ id: "astro", host: "Astro, Starlight", note: "In .astro and .mdx files.", code: frame },
	];
}

function asLink({ site, id }: Quote): readonly Snippet[] {
	return [
		{
			id: "link",
			host: "Confluence, Notion, Slack",
			note: "A plain link: hosts that know oEmbed show the figure. Else upload the picture.",
			code: `${site}embed/v1/${id}/\n${site}embed/v1/${id}.png`,
		},
	];
}

function picture({ site, id, title, home, width }: Quote): string {
	const file = (theme: string) => `${site}embed/v1/${id}.${theme}.svg`;
	return [
		`<a href="${attribute(home)}">`,
		"  <picture>",
		`    <source media="(prefers-color-scheme: dark)" srcset="${file("dark")}">`,
		`    <source media="(prefers-color-scheme: light)" srcset="${file("light")}">`,
		`    <img alt="${attribute(title)}" src="${file("light")}" width="${width}">`,
		"  </picture>",
		"</a>",
	].join("\n");
}

function loaderTag({ site, integrity }: Quote): string {
	return `<script type="module" src="${site}embed/v1/loader.js" integrity="${integrity}" crossorigin="anonymous"></script>`;
}

function elementTag(quote: Quote): string {
	const { site, id, title, home, width, height, room, meshes, theme, topic } = quote;
	const options = [
		`src="${id}"`,
		...(meshes.length > 0 ? [`meshes="${meshes.join(",")}"`] : []),
		...(theme === "auto" ? [] : [`theme="${theme}"`]),
		`title="${attribute(topic)}"`,
		`style="display:block;min-height:${room}px;max-width:${FRAME_WIDTH}px"`,
	];
	return [
		`<mesh-figure ${options.join(" ")}>`,
		`  <a href="${attribute(home)}"><img src="${site}embed/v1/${id}.svg" alt="${attribute(title)}" width="${width}" height="${height}" loading="lazy" decoding="async" style="max-width:100%;height:auto"></a>`,
		"</mesh-figure>",
	].join("\n");
}

function mdx({ topic, room }: Quote, live: string): string {
	return `<iframe src="${attribute(live)}" title="${attribute(topic)}" height={${room}} loading="lazy" sandbox="${SANDBOX}" style={{border: 0, width: "100%", maxWidth: ${FRAME_WIDTH}}} />`;
}

function hugo({ topic, room, id, site }: Quote, live: string): string {
	const options = live.split("#")[1] ?? "";
	return [
		`<iframe src="${site}embed/v1/{{ .Get "src" }}/#{{ .Get "options" }}" title="{{ .Get "title" }}" height="{{ .Get "height" }}" loading="lazy" sandbox="${SANDBOX}" style="border:0;width:100%;max-width:${FRAME_WIDTH}px"></iframe>`,
		"",
		`{{< meshfigure src="${id}" options="${options}" title="${attribute(topic)}" height="${room}" >}}`,
	].join("\n");
}

function vitepress(quote: Quote): string {
	const { site, integrity } = quote;
	return [
		"export default {",
		`  head: [["script", { type: "module", src: "${site}embed/v1/loader.js", integrity: "${integrity}", crossorigin: "anonymous" }]],`,
		'  vue: { template: { compilerOptions: { isCustomElement: (tag) => tag === "mesh-figure" } } },',
		"};",
		"",
		elementTag(quote),
	].join("\n");
}

/** What the policy of a host must allow, for each way of quoting. */
export function policyLines(
	site: string,
): readonly { readonly way: string; readonly line: string }[] {
	const { origin } = new URL(site);
	return [
		{ way: "Frame", line: `frame-src ${origin}` },
		{ way: "Picture", line: `img-src ${origin}` },
		{ way: "Element", line: `script-src ${origin}; frame-src ${origin}; img-src ${origin}` },
	];
}
