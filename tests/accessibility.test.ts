import { readdirSync } from "node:fs";
import type { Page } from "playwright-core";
import { expect } from "vitest";
import { ALL_RULES, axeFindings, injectAxe, removeRepeated } from "./axe.ts";
import { settled, browserTest as test, visit } from "./browser.ts";

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
	"/releases/",
	"/releases/kubernetes/",
	"/security/",
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
	"/conformance/#linkerd",
	"/abstractions/gateway-api-mesh/",
	"/guide/beyond-the-orchestrator/",
	"/embed/v1/strengths-security-depth/",
	"/embed/v1/status-istio/",
	...readdirSync("data/benchmarks")
		.filter((file) => file.endsWith(".yaml"))
		.map((file) => `/performance/${file.replace(/\.yaml$/, "")}/`),
];

/** Width of a turned A4 sheet between its margins, CSS px: 277 mm. */
const TURNED = 1047;

/** At once after the size has changed: what is drawn by a script later must not stick out either. */
async function expectNoSidewaysScroll(page: Page, screen: number): Promise<void> {
	await page.setViewportSize({ width: screen, height: 900 });
	const width = await page.evaluate(() => document.documentElement.scrollWidth);
	expect(width, `${screen} px`).toBe(screen);
}

/** A wide page is printed on turned sheets, so no page is wider than one. */
async function expectToFitOnPaper(page: Page): Promise<void> {
	await page.emulateMedia({ media: "print" });
	await page.setViewportSize({ width: TURNED, height: 720 });
	const width = () => page.evaluate(() => document.documentElement.scrollWidth);
	await expect.poll(width, { message: "paper" }).toBeLessThanOrEqual(TURNED);
	await page.emulateMedia({ media: "screen" });
}

const PHONE = { viewport: { width: 320, height: 640 } };

/** From a small phone over paper to a desk, and back to a phone: each change of size costs a layout. */
async function expectToFitEverywhere(page: Page): Promise<void> {
	await expectNoSidewaysScroll(page, 320);
	await expectNoSidewaysScroll(page, 768);
	await expectToFitOnPaper(page);
	await expectNoSidewaysScroll(page, 1440);
	await expectNoSidewaysScroll(page, 390);
}

/** Nothing of a page is refused by its own policy, also what its end and the search load. */
async function expectToKeepItsPolicy(page: Page, told: () => readonly string[]): Promise<void> {
	await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
	await page.keyboard.press("/");
	await settled(page);
	expect(told()).toEqual([]);
	await page.keyboard.press("Escape");
	await page.evaluate(() => scrollTo(0, 0));
}

/** Structure is the same in both themes, colours are not; fingers are on phones, where lines of links are close. */
const OF_A_DARK_PHONE = ["color-contrast", "link-in-text-block", "target-size"];

async function expectNoViolations(page: Page): Promise<void> {
	await removeRepeated(page);
	await injectAxe(page);
	await page.emulateMedia({ colorScheme: "dark" });
	const dark = { type: "rule", values: OF_A_DARK_PHONE } as const;
	expect(await axeFindings(page, dark), "a dark phone").toEqual([]);
	await page.emulateMedia({ colorScheme: "light" });
	await page.setViewportSize({ width: 1440, height: 900 });
	const light = { ...ALL_RULES, without: ["target-size"] };
	expect(await axeFindings(page, light), "a light desk").toEqual([]);
}

// One visit for all that is asked of a page of every kind: to open it takes as long as most questions.
test.each(TEMPLATES)(
	"%s fits screens and paper, keeps its policy and gives axe nothing to find in either theme",
	async (path) => {
		await using visitor = await visit(path, PHONE);
		const { page, complaints, faults } = visitor;
		await expectToFitEverywhere(page);
		await expectToKeepItsPolicy(page, () => [...complaints, ...faults]);
		await expectNoViolations(page);
	},
);

test.each(OTHERS)("%s fits screens and paper", async (path) => {
	await using visitor = await visit(path, PHONE);
	await expectToFitEverywhere(visitor.page);
});
