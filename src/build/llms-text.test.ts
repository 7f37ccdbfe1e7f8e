import { expect, test } from "vitest";
import { findableAddress, robots, sitemap } from "#src/build/llms-text.ts";

const page = (address: string, head = "") =>
	`<head>${head}<link rel="canonical" href="${address}"></head>`;

test("every page that wants to be found is listed once, in the order of addresses", () => {
	const pages = [
		page("https://mesh.example/b/"),
		page("https://mesh.example/a/"),
		page("https://mesh.example/a/"),
		page("https://mesh.example/figure/", '<meta name="robots" content="noindex">'),
		page("https://mesh.example/404/"),
		"<p>A page without an address</p>",
	];
	expect(sitemap(pages.flatMap(findableAddress)).match(/<loc>[^<]*/g)).toEqual([
		"<loc>https://mesh.example/a/",
		"<loc>https://mesh.example/b/",
	]);
});

test("robots are led to the list, under a folder too", () => {
	expect(robots("https://mesh.example/docs/")).toBe(
		"User-agent: *\nAllow: /\nSitemap: https://mesh.example/docs/sitemap.xml\n",
	);
});
