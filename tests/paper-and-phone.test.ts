import { readdirSync } from "node:fs";
import { describe, expect } from "vitest";
import { browserTest as test, visit } from "./browser.ts";

const experiments = readdirSync("data/benchmarks")
	.filter((file) => file.endsWith(".yaml"))
	.map((file) => `/performance/${file.replace(/\.yaml$/, "")}/`);

/** A page of every template. */
const TEMPLATES = [
	"/",
	"/meshes/",
	"/meshes/istio/",
	"/proxies/envoy/",
	"/tools/k6/",
	"/compare/",
	"/compare/project/",
	"/compare/tools/",
	"/compare/istio-vs-linkerd/",
	"/compare/for/fips/",
	"/choose/",
	"/strengths/",
	"/performance/",
	"/performance/yours/",
	"/performance/meshmark/",
	"/performance/reading/",
	"/releases/",
	"/releases/kubernetes/",
	"/security/",
	"/conformance/",
	"/timeline/",
	"/readiness/",
	"/guide/",
	"/guide/architectures/",
	"/guide/glossary/",
	"/abstractions/",
	"/capabilities/",
	"/capabilities/mtls/",
	"/data/",
	"/embed/",
	"/api/",
	"/contribute/",
	"/404.html",
];

describe("a screen 320 px wide is not scrolled sideways", () => {
	test.each([...TEMPLATES, ...experiments])("%s", async (path) => {
		await using visitor = await visit(path, { viewport: { width: 320, height: 640 } });
		const width = () => visitor.page.evaluate(() => document.documentElement.scrollWidth);
		await expect.poll(width).toBeLessThanOrEqual(320);
	});
});

/** Width of a turned A4 sheet between its margins, CSS px: 277 mm. */
const TURNED = 1047;

describe("a turned sheet is as wide as", () => {
	test.each(["/compare/", "/compare/project/", "/conformance/", ...experiments])(
		"%s with all that is chosen",
		async (path) => {
			await using visitor = await visit(path);
			const { page } = visitor;
			await page.emulateMedia({ media: "print" });
			await page.setViewportSize({ width: TURNED, height: 720 });
			const width = () => page.evaluate(() => document.documentElement.scrollWidth);
			await expect.poll(width).toBeLessThanOrEqual(TURNED);
		},
	);
});

describe("on paper", () => {
	test("the matrix has a column for each chosen mesh, its levels as signs that are explained", async () => {
		await using visitor = await visit("/compare/");
		const { page } = visitor;
		await page.emulateMedia({ media: "print" });
		await page.setViewportSize({ width: TURNED, height: 720 });
		const edges = () =>
			page
				.locator(".matrix thead th:visible")
				.evaluateAll((heads) => heads.map((head) => head.getBoundingClientRect().right));
		await expect.poll(async () => (await edges()).length).toBeGreaterThan(8);
		expect(Math.max(...(await edges()))).toBeLessThanOrEqual(TURNED);
		for (const word of ["full", "partial", "planned", "none", "unknown"]) {
			await expect.poll(() => page.locator(".key", { hasText: word }).count()).toBeGreaterThan(0);
		}
	});

	test.each([
		["/strengths/", 3],
		["/releases/", 3],
		["/compare/", 3],
	])("%s is at most %i MB", async (path, most) => {
		await using visitor = await visit(path);
		const paper = await visitor.page.pdf({ format: "A4" });
		expect(paper.byteLength).toBeLessThan(most * 1_000_000);
	});

	test("wide tables are printed on turned sheets, prose is not", async () => {
		for (const [path, isTurned] of [
			["/compare/", true],
			["/guide/architectures/", false],
		] as const) {
			await using visitor = await visit(path);
			const paper = (await visitor.page.pdf({ format: "A4" })).toString("latin1");
			const [, width, height] = /MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/.exec(paper) ?? [];
			expect(Number(width) > Number(height), path).toBe(isTurned);
		}
	});
});
