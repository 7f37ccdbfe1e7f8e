import { expect, test } from "vitest";
import { sharedCount, sharing } from "./shared-files.ts";

const LINK = '<link rel="stylesheet" href="/_astro/page.css">';
const SCRIPT = '<script type="module">open()</script>';

/** A page with styles before its style sheet, and a script. */
function page(head: string, body = SCRIPT): string {
	return `<html><head>${head}${LINK}</head><body>${body}</body></html>`;
}

const style = (css: string) => `<style>${css}</style>`;

/** Enough pages for what they have in common to be a file, and the page that is asked about. */
function shared(html: string, other = page(style("a{}") + style("b{}"))) {
	const pages = [html, ...Array<string>(12).fill(other)];
	const count = sharedCount();
	for (const page of pages) count.add(page);
	const { share, files } = sharing(count.common(), "/sub/");
	const [first = ""] = pages.map(share);
	return { html: first, files: [...files].map(([path, content]) => `${path} ${content}`) };
}

test("what many pages have is one file for styles and one for a script", () => {
	const { html, files } = shared(page(`${style("a{}")}<link rel="preload">${style("b{}")}`));
	expect(html).toBe(
		page(
			'<link rel="stylesheet" href="/sub/_astro/shared.cde77444.css"><link rel="preload">',
			'<script type="module" src="/sub/_astro/shared.a3da2488.js"></script>',
		),
	);
	expect(files).toEqual([
		"_astro/shared.a3da2488.js open()",
		"_astro/shared.cde77444.css a{}\nb{}",
	]);
});

test("styles keep the order in which they apply", () => {
	const { html } = shared(page(style("a{}") + style("own{}") + style("b{}"), ""));
	expect(html.match(/<style>own|shared\.\w+/g)).toEqual([
		"shared.5f546eb4",
		"<style>own",
		"shared.ef2a8754",
	]);
});

test("what few pages have stays in them, and so does all of a page that loads nothing", () => {
	const own = page(style("own{}"), '<script type="module">own()</script>');
	expect(shared(own).html).toBe(own);
	const embedded = `<html><head>${style("a{}")}</head><body>${SCRIPT}</body></html>`;
	expect(shared(embedded, embedded)).toEqual({ html: embedded, files: [] });
});

test("a script that must run before the page is shown stays in it", () => {
	const early = page("", "<script>now()</script>");
	expect(shared(early, early).html).toBe(early);
});
