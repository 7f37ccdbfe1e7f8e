import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { browser, site, browserTest as test } from "./browser.ts";

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
	"/readiness/",
	"/readiness/?view=all#v=1&ownership=nobody&encryption=obliged",
	"/readiness/?view=workshop",
	"/guide/readiness/",
	"/strengths/",
	"/strengths/istio/",
	"/data/",
	"/performance/",
	"/performance/reading/",
	"/performance/meshmark/",
	"/performance/yours/",
	"/performance/kinvolk-2019-05/#loads",
	"/performance/uds-core-2025/",
	"/conformance/",
	"/conformance/#linkerd",
	"/abstractions/",
	"/abstractions/smi/",
	"/abstractions/gateway-api-mesh/",
	"/guide/",
	"/guide/architectures/",
	"/guide/beyond-the-orchestrator/",
	"/guide/glossary/#sidecar",
	"/guide/reading/",
	"/contribute/",
	"/api/",
	"/embed/",
	"/embed/v1/comparison/",
	"/embed/v1/strengths-security-depth/",
	"/embed/v1/status-istio/",
	"/404.html",
];

/** Opens a page, hands it over, and closes it whatever happens. */
async function withPage(path: string, use: (page: Page) => Promise<void>): Promise<void> {
	const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
	try {
		const page = await context.newPage();
		await page.goto(site.origin + path);
		await use(page);
	} finally {
		await context.close();
	}
}

/**
 * Axe on a page. It leaves out what takes most of the time and shows nothing new: the details of
 * what is right, rows of a long table after the eighth, which are made like those before them, and
 * the three previews of one and the same figure, whose page is looked at by itself.
 */
function axe(page: Page): AxeBuilder {
	return new AxeBuilder({ page })
		.options({ resultTypes: ["violations"] })
		.exclude("tbody > tr:nth-child(n + 9)")
		.exclude("#previews iframe");
}

/** What axe finds: rule and the first places, for each. */
async function violations(builder: AxeBuilder): Promise<readonly string[]> {
	const found = (await builder.analyze()).violations;
	return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).slice(0, 3)}`);
}

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

describe.each(PAGES)("%s", (path) => {
	test("gives axe nothing to find in either theme", () =>
		withPage(path, async (page) => {
			expect(await violations(axe(page).withTags(TAGS))).toEqual([]);
			// Structure is the same in both themes; colours are not.
			await page.emulateMedia({ colorScheme: "dark" });
			const colours = ["color-contrast", "link-in-text-block"];
			expect(await violations(axe(page).withRules(colours))).toEqual([]);
		}));

	test("does not scroll sideways at any width", () =>
		withPage(path, async (page) => {
			for (const width of [1440, 768, 390]) {
				await page.setViewportSize({ width, height: 900 });
				const overflow = await page.evaluate(
					() => document.documentElement.scrollWidth - document.documentElement.clientWidth,
				);
				expect(overflow, `${width} px`).toBe(0);
			}
		}));
});
