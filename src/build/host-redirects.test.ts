import { expect, test } from "vitest";
import { hostRedirects } from "./host-redirects.ts";

test("the Markdown of a pair leads to its page", () => {
	const pages = [
		"/compare/",
		"/compare/a-vs-b/",
		"/embed/v1/comparison/",
		"/embed/v1/a-vs-b/",
		"/performance/a-vs-b-2020/",
	];
	const lines = hostRedirects(pages, "/docs/").split("\n").slice(2);
	expect(lines).toEqual(["/docs/compare/a-vs-b/index.md /docs/compare/a-vs-b/ 302", ""]);
});
