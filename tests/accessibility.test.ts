import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { expect } from "vitest";
import { browserTest as test, visit } from "./browser.ts";

/** One address of every template, in the state that shows most of it. */
const TEMPLATES = [
	"/",
	"/meshes/",
	"/meshes/istio/",
	"/compare/",
	"/compare/project/",
	"/compare/tools/",
	"/compare/istio-vs-linkerd/",
	"/compare/for/fips/",
	"/capabilities/",
	"/capabilities/mtls/",
	"/choose/#must=capability:mtls:full:5&wish=capability:wasm:partial:3",
	"/timeline/",
	"/readiness/?view=all#v=1&ownership=nobody&encryption=obliged",
	"/strengths/",
	"/strengths/istio/",
	"/data/",
	"/performance/",
	"/performance/kinvolk-2019-05/#loads",
	"/performance/reading/",
	"/performance/meshmark/",
	"/performance/yours/",
	"/conformance/",
	"/abstractions/",
	"/abstractions/smi/",
	"/guide/",
	"/guide/architectures/",
	"/guide/glossary/#sidecar",
	"/guide/reading/",
	"/guide/readiness/",
	"/contribute/",
	"/api/",
	"/embed/",
	"/embed/v1/comparison/",
	"/404.html",
];

/** Other pages of the same templates, and other states of the same pages. */
const OTHERS = [
	"/?status=active&architecture=ambient&sort=name",
	"/proxies/",
	"/tools/",
	"/meshes/sofamesh/",
	"/meshes/open-service-mesh/",
	"/proxies/envoy/",
	"/tools/kiali/",
	"/compare/?mesh=linkerd&mesh=open-service-mesh&row=security&show=stable",
	"/compare/?show=transposed&row=security&sort=mtls",
	"/compare/for/lean-and-fast/?show=open-source",
	"/choose/",
	"/readiness/",
	"/readiness/?view=workshop",
	"/performance/uds-core-2025/",
	"/conformance/#linkerd",
	"/abstractions/gateway-api-mesh/",
	"/guide/beyond-the-orchestrator/",
	"/embed/v1/strengths-security-depth/",
	"/embed/v1/status-istio/",
];

/**
 * Taken out before axe looks, because it takes most of the time and shows nothing new: rows and columns
 * of a long table and items of a long list after the eighth, which are made like those before them, and
 * the preview of a figure, whose page is looked at by itself.
 */
const REPEATED =
	"tbody > tr:nth-child(n + 9), tr > :nth-child(n + 9), main li:nth-child(n + 9), #preview iframe";

/** Axe on a page without frames of other origins, which its older way of running is quickest for. */
function axe(page: Page): AxeBuilder {
	return new AxeBuilder({ page }).options({ resultTypes: ["violations"] }).setLegacyMode();
}

/** What axe finds: rule and the first places, for each. */
async function violations(builder: AxeBuilder): Promise<readonly string[]> {
	const found = (await builder.analyze()).violations;
	return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).slice(0, 3)}`);
}

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

async function expectNoViolations(page: Page): Promise<void> {
	await page.locator(REPEATED).evaluateAll((repeated) => {
		for (const element of repeated) element.remove();
	});
	expect(await violations(axe(page).withTags(TAGS))).toEqual([]);
	// Fingers are on phones, where lines of links stand close.
	await page.setViewportSize({ width: 390, height: 844 });
	expect(await violations(axe(page).withRules("target-size")), "targets").toEqual([]);
	// Structure is the same in both themes; colours are not.
	await page.emulateMedia({ colorScheme: "dark" });
	const colours = ["color-contrast", "link-in-text-block"];
	expect(await violations(axe(page).withRules(colours)), "dark").toEqual([]);
}

/** At once after the size has changed: what is drawn by a script later must not stick out either. */
async function expectNoSidewaysScroll(page: Page): Promise<void> {
	for (const width of [390, 768, 1440]) {
		await page.setViewportSize({ width, height: 900 });
		const overflow = await page.evaluate(
			() => document.documentElement.scrollWidth - document.documentElement.clientWidth,
		);
		expect(overflow, `${width} px`).toBe(0);
	}
}

test.each(TEMPLATES)(
	"%s gives axe nothing to find in either theme and does not scroll sideways",
	async (path) => {
		await using visitor = await visit(path);
		await expectNoSidewaysScroll(visitor.page);
		await expectNoViolations(visitor.page);
	},
);

test.each(OTHERS)("%s does not scroll sideways at any width", async (path) => {
	await using visitor = await visit(path);
	await expectNoSidewaysScroll(visitor.page);
});
