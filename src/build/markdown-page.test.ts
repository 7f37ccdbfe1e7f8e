import { expect, test } from "vitest";
import { markdownPage } from "./markdown-page.ts";

const page = (main: string) =>
	markdownPage(
		`<!doctype html><html><head><title>Kuma · Meshscape</title><meta name="description" content="A &amp; B"></head><body><main>${main}</main><footer><time datetime="2026-11-28">28 November 2026</time></footer></body></html>`,
		"https://example.org/docs/meshes/kuma/",
	);
const body = (main: string) => page(main).text.split("\n\n---\n")[0];

test("a page is listed by its title and description, and says where and of what day it is", () => {
	const { title, description, text } = page("<h1>Kuma</h1>");
	expect({ title, description }).toEqual({ title: "Kuma", description: "A & B" });
	expect(text).toMatch(/^# Kuma\n/);
	expect(text).toContain("Page: https://example.org/docs/meshes/kuma/; newest check 2026-11-28");
});

test("links become whole, glossary links become text", () => {
	expect(
		body('<p><a href="/docs/compare/">Compare</a> a <a class="term" href="#x">mesh</a></p>'),
	).toBe("[Compare](https://example.org/docs/compare/) a mesh");
});

test("facts are a table, and a name with two values has both in one cell", () => {
	expect(body("<dl><dt>Runs on</dt><dd>VMs</dd><dd><p>Nomad</p></dd></dl>")).toBe(
		"| Fact | Value |\n| --- | --- |\n| Runs on | VMs; Nomad |",
	);
});

test("navigation, controls and what is hidden are left out", () => {
	const left = "<nav>a</nav><button>b</button><p hidden>c</p><p class='no-print'>d</p><p>e</p>";
	expect(body(left)).toBe("e");
});

test("parts that only their style keeps apart do not run together", () => {
	expect(body("<p><b>full</b><i>since 2.17</i></p>")).toBe("**full** _since 2.17_");
});

test("what a contributor wrote stays text", () => {
	expect(body("<p>[x](y) &lt;b&gt; a_b | 1.20</p>")).toBe("\\[x\\](y) \\<b> a\\_b | 1.20");
});

test("a cell keeps its code and its place: no bar ends it early, a wide one leaves the others alone", () => {
	const rows =
		"<tr><td>a | <code>b</code><p>c</p></td><td>d</td></tr><tr><td colspan='2'>e</td></tr>";
	expect(body(`<table><tr><th>One</th><th>Two</th></tr>${rows}</table>`)).toBe(
		"| One | Two |\n| --- | --- |\n| a \\| `b` c | d |\n| e | |",
	);
});

test("blocks are set apart, and the items of a list are not", () => {
	expect(
		body("<section><h2>A</h2>b<div><p>c</p><ul><li>d</li><li>e</li></ul></div></section>"),
	).toBe("## A\n\nb\n\nc\n\n- d\n- e");
});

test("a long list is one list, with what its items hold, and an empty one is nothing", () => {
	const numbers = Array.from({ length: 45 }, (_none, at) => at);
	const items = numbers.map((at) => `<li>item ${at}<ul><li>part of ${at}</li></ul></li>`);
	const lines = numbers.flatMap((at) => [`- item ${at}`, `  - part of ${at}`]);
	expect(body(`<p>a</p><ul></ul><ul>${items.join("")}</ul><p>b</p>`)).toBe(
		["a", "", ...lines, "", "b"].join("\n"),
	);
});
