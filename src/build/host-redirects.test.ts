import { expect, test } from "vitest";
import { hostRedirects } from "./host-redirects.ts";

test("badges that were published with a page lead to their picture, pairs to their page", () => {
	const pages = [
		"/compare/",
		"/compare/a-vs-b/",
		"/embed/v1/comparison/",
		"/embed/v1/a-vs-b/",
		"/performance/a-vs-b-2020/",
	];
	const lines = hostRedirects(pages, ["comparison", "status-a"], "/docs/").split("\n").slice(2);
	expect(lines).toEqual([
		"/docs/embed/v1/status-a/ /docs/embed/v1/status-a.svg 302",
		"/docs/compare/a-vs-b/index.md /docs/compare/a-vs-b/ 302",
		"",
	]);
});
