import { expect, test } from "vitest";
import { hostHeaders } from "./host-headers.ts";

const PAGES = ["/", "/meshes/", "/meshes/istio/", "/embed/", "/embed/v1/strengths/", "/api/"];
const patterns = (text: string, line: string) =>
	text
		.split("\n\n")
		.filter((rule) => rule.includes(line))
		.map((rule) => rule.split("\n")[0]);

test("every page but a figure stays out of frames of other sites", () => {
	expect(patterns(hostHeaders(PAGES, "/"), "frame-ancestors 'self'")).toEqual([
		"/",
		"/api/",
		"/embed/",
		"/meshes/*",
	]);
});

test("data and figures are open to other sites, and pages are not", () => {
	expect(patterns(hostHeaders(PAGES, "/"), "Access-Control-Allow-Origin: *")).toEqual([
		"/api/*",
		"/schema/*",
		"/embed/v1/*",
		"/embed/@*",
		"/badges/*",
		"/_astro/*",
	]);
});

test("paths begin with the base the site is hosted under", () => {
	const text = hostHeaders(PAGES, "/docs/mesh/");
	expect(patterns(text, "frame-ancestors 'self'")).toContain("/docs/mesh/meshes/*");
	expect(patterns(text, "nosniff")).toEqual(["/docs/mesh/*"]);
});
