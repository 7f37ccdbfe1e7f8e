import { AxeBuilder } from "@axe-core/playwright";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openBrowser, serveSite } from "./browser.ts";

/** One address of every kind of page. */
const PAGES = [
	"/",
	"/meshes/",
	"/proxies/",
	"/tools/",
	"/meshes/istio/",
	"/meshes/sofamesh/",
	"/proxies/envoy/",
	"/tools/kiali/",
	"/compare/",
	"/compare/project/",
	"/compare/tools/",
	"/compare/?mesh=linkerd&mesh=open-service-mesh&row=security&show=stable",
	"/compare/?show=transposed&row=security&sort=mtls",
	"/compare/istio-vs-linkerd/",
	"/compare/for/fips/",
	"/compare/for/lean-and-fast/?show=open-source",
	"/capabilities/",
	"/capabilities/mtls/",
	"/choose/",
	"/choose/#must=capability:mtls:full:5&wish=capability:wasm:partial:3",
	"/?status=active&architecture=ambient&sort=name",
	"/meshes/open-service-mesh/",
	"/timeline/",
	"/strengths/",
	"/strengths/istio/",
	"/data/",
	"/performance/",
	"/performance/reading/",
	"/performance/meshmark/",
	"/performance/yours/",
	"/performance/kinvolk-2019-05/#loads",
	"/performance/uds-core-2025/",
	"/contribute/",
	"/api/",
	"/404.html",
];

let browser: Browser;
let site: Awaited<ReturnType<typeof serveSite>>;

beforeAll(async () => {
	[browser, site] = await Promise.all([openBrowser(), serveSite()]);
});

afterAll(async () => {
	await browser.close();
	site.close();
});

describe.each(["light", "dark"] as const)("in the %s theme", (colorScheme) => {
	test.each(PAGES)("axe finds nothing on %s", async (path) => {
		const context = await browser.newContext({ colorScheme });
		const page = await context.newPage();
		await page.goto(site.origin + path);
		const { violations } = await new AxeBuilder({ page })
			.withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
			.analyze();
		await context.close();
		const found = violations.map(
			({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).slice(0, 3)}`,
		);
		expect(found).toEqual([]);
	});
});

describe.each([390, 768, 1440])("at %i px", (width) => {
	test.each(PAGES)("%s does not scroll sideways", async (path) => {
		const page = await browser.newPage({ viewport: { width, height: 900 } });
		await page.goto(site.origin + path);
		const overflow = await page.evaluate(
			() => document.documentElement.scrollWidth - document.documentElement.clientWidth,
		);
		await page.close();
		expect(overflow).toBe(0);
	});
});
