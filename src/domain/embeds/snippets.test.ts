import { describe, expect, test } from "vitest";
import { policyLines } from "./gallery.ts";
import { liveAddress, type Quote, quoteRoom } from "./quote.ts";
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
	theme: "auto",
	formats: ["svg", "light.svg", "dark.svg", "png"],
	frozen: [],
	integrity: "sha384-x",
	...given,
});
const code = (id: string, given?: Partial<Quote>) =>
	snippets(quote(given)).find((snippet) => snippet.id === id)?.code ?? "";

describe("the room a snippet leaves", () => {
	test.each([
		{ span: 784, room: 700 },
		{ span: 640, room: 700 },
		{ span: 320, room: 700 },
	])("is enough at $span px and on every narrower place", ({ span, room }) => {
		expect(quoteRoom(quote({ span }))).toBe(room);
		expect(code("html", { span })).toContain(`width="${span}" height="${room}"`);
	});

	test("does not count widths it never gets", () => {
		const heights = { 320: 300, 960: 900 };
		expect(quoteRoom({ heights, span: 480 })).toBe(300);
		expect(quoteRoom({ heights, span: 784 })).toBe(900);
	});
});

test("an address has only the options that were chosen", () => {
	expect(liveAddress(quote())).toBe("https://mesh.example/docs/embed/v1/strengths/");
	expect(liveAddress(quote({ meshes: ["istio", "linkerd"], theme: "dark" }))).toBe(
		"https://mesh.example/docs/embed/v1/strengths/#m=istio,linkerd&theme=dark",
	);
});

test("what a figure is called never ends an attribute early", () => {
	const title = '"><script>alert(1)</script>';
	for (const { id, code: made } of snippets(quote({ title, topic: title }))) {
		if (id === "markdown") continue;
		expect(made, id).not.toContain("<script>alert");
	}
	expect(code("markdown", { title: "a] [b" })).toMatch(/^\[!\[a\\\] \\\[b\]\(/);
});

test("the element and its picture carry the choices; a picture never gets wider than asked", () => {
	const given = { meshes: ["istio"], theme: "light", span: 480 } as const;
	expect(code("element", given)).toContain('src="strengths" meshes="istio" theme="light"');
	expect(code("element", given)).toContain("max-width:480px");
	expect(code("readme", given)).toContain('width="480"');
	expect(code("element")).toContain('integrity="sha384-x" crossorigin="anonymous"');
});

test("a picture says that it keeps its meshes, once others are chosen", () => {
	const note = (given?: Partial<Quote>) =>
		snippets(quote(given)).find(({ id }) => id === "readme")?.note;
	expect(note()).not.toContain("keep");
	expect(note({ meshes: ["istio"] })).toContain("Pictures keep the meshes they have");
});

test("a copy that never changes is offered where one was kept, the newest", () => {
	expect(code("frozen")).toBe("");
	expect(code("frozen", { frozen: ["2026-11-23", "2026-08-20"] })).toContain(
		"embed/@2026-11-23/strengths.svg",
	);
});

test("JSX has braces where HTML has text", () => {
	expect(code("mdx")).toContain('height={700} loading="lazy"');
	expect(code("docusaurus")).toContain('style={{display: "block", minHeight: 700, maxWidth: 784}}');
});

test("a policy names the origin, not the folder", () => {
	expect(policyLines("https://mesh.example/docs/").map(({ line }) => line)).toEqual([
		"frame-src https://mesh.example",
		"img-src https://mesh.example",
		"script-src https://mesh.example; frame-src https://mesh.example; img-src https://mesh.example",
	]);
});
