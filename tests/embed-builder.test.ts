import { readFileSync } from "node:fs";
import type { BrowserContextOptions } from "playwright-core";
import { describe, expect } from "vitest";
import { figure } from "#src/cli/commands/figure.ts";
import { downloaded, settled, site, browserTest as test, visit } from "./browser.ts";
import { hostPage } from "./embed-host.ts";

const SITE = "http://localhost:4321";

type Listed = { readonly id: string; readonly meshes?: readonly string[] };
const { figures } = JSON.parse(readFileSync("dist/embed/v1/figures.json", "utf8")) as {
	readonly figures: readonly Listed[];
};
const meshesOf = (id: string) => figures.find((figure) => figure.id === id)?.meshes ?? [];

async function build(fragment = "", options: BrowserContextOptions = {}) {
	const visitor = await visit(`/embed/${fragment}`, {
		viewport: { width: 1280, height: 900 },
		...options,
	});
	const code = (id: string) => visitor.page.locator(`[data-snippet="${id}"] code`).last();
	const preview = () => visitor.page.locator("#preview iframe");
	return { ...visitor, code, preview };
}

/** The levels of a picture, cell by cell. */
const levelsIn = (svg: string) =>
	[...svg.matchAll(/<use href="#l-(\w+)"/g)].map(([, level]) => level);

async function ofCommandLine(...choice: readonly string[]): Promise<string> {
	const said: string[] = [];
	const print = (text: string) => said.push(text);
	await figure.run(["comparison", ...choice], { folder: ".", print, warn: () => undefined });
	return said.join("");
}

test("each choice shows in the preview and in the snippets", async () => {
	await using built = await build();
	const { page, code, preview } = built;
	await page.locator("#figure").selectOption("strengths");
	await expect.poll(() => code("element").textContent()).toContain('src="strengths"');
	await page.locator("#meshes summary").click();
	await page.locator('[name="mesh"][value="kuma"]').check();
	await page.locator('[name="mesh"][value="istio"]').check();
	await page.locator("#theme").selectOption("dark");
	await expect
		.poll(() => page.locator('[data-snippet="html"] code').first().textContent())
		.toContain("#m=istio,kuma&amp;theme=dark");
	for (const id of ["element", "docusaurus", "hugo"]) {
		await expect.poll(() => code(id).textContent()).toContain('meshes="istio,kuma" theme="dark"');
	}
	await expect
		.poll(() => preview().contentFrame().locator("thead th").allTextContents())
		.toEqual(["Axis", "Istio", "Kuma"]);
	await expect.poll(() => page.locator("#said").textContent()).toContain("Strengths");
	expect(built.faults).toEqual([]);
});

test("Back takes one choice back, in the form, the preview and the snippets", async () => {
	await using built = await build();
	const { page, code, preview } = built;
	await page.locator("#figure").selectOption("strengths");
	await page.locator("#theme").selectOption("dark");
	await page.locator("#figure").selectOption("timeline");
	await expect.poll(() => code("element").textContent()).toContain('src="timeline" theme="dark"');
	await page.goBack();
	await expect.poll(() => page.locator("#figure").inputValue()).toBe("strengths");
	await expect.poll(() => code("element").textContent()).toContain('src="strengths" theme="dark"');
	await expect.poll(() => preview().getAttribute("src")).toBe("/embed/v1/strengths/#theme=dark");
	await page.goBack();
	await expect.poll(() => page.locator("#theme").inputValue()).toBe("auto");
	await page.goBack();
	await expect.poll(() => page.locator("#figure").inputValue()).toBe("comparison");
	await expect.poll(() => code("element").textContent()).toContain('src="comparison" title');
});

test("figures are found by their words and by their kind", async () => {
	await using built = await build();
	const { page, code } = built;
	const offered = () =>
		page.locator("#figure option:not([hidden])").evaluateAll((all) => all.length);
	const before = await offered();
	await page.locator("#find").fill("istio linkerd");
	await expect.poll(offered).toBeLessThan(before);
	await expect.poll(() => code("element").textContent()).toContain('src="istio-vs-linkerd"');
	await page.locator("#find").fill("");
	await page.locator("#kind").selectOption("Charts");
	await expect
		.poll(() =>
			page
				.locator("#figure option:checked")
				.evaluate((option) => option.closest("optgroup")?.label),
		)
		.toBe("Charts");
});

test("the heights of a choice are those its page has", async () => {
	await using built = await build("#figure=strengths-security-depth&m=istio,linkerd");
	const room = async () =>
		Number((await built.code("element").textContent())?.match(/height:(\d+)px/)?.[1]);
	await expect.poll(room).toBeLessThan(500);
	// In a host with this snippet nothing moves when the live figure takes the place of its fallback.
	const snippet = (await built.code("element").textContent()) ?? "";
	const host = await built.page.context().newPage();
	await host.addInitScript(() => {
		const shifts: number[] = [];
		Object.assign(window, { shifts });
		new PerformanceObserver((list) => {
			for (const entry of list.getEntries()) shifts.push(Object(entry).value);
		}).observe({ type: "layout-shift", buffered: true });
	});
	await host.goto(`${site.origin}/embed/v1/loader.js`);
	await host.setContent(hostPage(snippet.replaceAll(SITE, site.origin)));
	await expect
		.poll(() => host.locator("mesh-figure").evaluate((one) => one.shadowRoot?.innerHTML))
		.toMatch(/<slot hidden/);
	await settled(host);
	const shifts = await host.evaluate(() => Object(window).shifts as readonly number[]);
	expect(shifts.reduce((sum, one) => sum + one, 0)).toBeLessThan(0.01);
});

test("a mesh the figure has no data on is named", async () => {
	const known = meshesOf("strengths-performance");
	const lacking = meshesOf("comparison").find((id) => !known.includes(id));
	await using built = await build(`#figure=strengths-performance&m=${lacking}`);
	await expect
		.poll(() => built.page.locator("#lacking").textContent())
		.toMatch(/^The figure has no data on \w/);
});

test("a choice can be taken away as a picture of just that, in its theme", async () => {
	await using built = await build("#figure=comparison&m=kmesh,linkerd&rows=mtls,jwt&theme=dark");
	const { page, preview } = built;
	await expect.poll(() => preview().contentFrame().locator("tr[data-row]:visible").count()).toBe(2);
	const measured = page.locator('#measures iframe[width="760"]').contentFrame();
	await expect.poll(() => measured.locator("tr[data-row]:visible").count()).toBe(2);
	const { name, text } = await downloaded(page, () => page.locator('[data-save="svg"]').click());
	expect(name).toMatch(/^comparison-(kmesh-linkerd|linkerd-kmesh)-mtls-jwt\.svg$/);
	for (const word of ["Kmesh", "Linkerd", "Mutual TLS", "JWT validation"]) {
		expect(text).toContain(`>${word}<`);
	}
	expect(text).not.toContain(">Istio<");
	expect(text).not.toContain("prefers-color-scheme");
	// The live page, the picture of the browser and that of the command line have the same cells.
	const [first = "", second = ""] = name.split("-").slice(1, 3);
	const drawn = await ofCommandLine("--meshes", `${first},${second}`, "--rows", "mtls,jwt");
	expect(levelsIn(text)).toEqual(levelsIn(drawn));
	const live = await preview()
		.contentFrame()
		.locator("tr[data-row]:visible td")
		.evaluateAll((all) => all.map(({ className }) => className.replace("level-", "")));
	expect(levelsIn(text)).toEqual(live);
	const [saved] = await Promise.all([
		page.waitForEvent("download"),
		page.locator('[data-save="png"]').click(),
	]);
	expect(saved.suggestedFilename()).toMatch(/-mtls-jwt\.png$/);
	expect(built.faults).toEqual([]);
});

test("choices are in the address, and are taken from there", async () => {
	await using built = await build();
	const { page, preview } = built;
	await page.locator("#figure").selectOption("strengths");
	await page.locator("#span").selectOption("320");
	await expect.poll(() => new URL(page.url()).hash).toBe("#figure=strengths&span=320");
	await page.reload();
	await expect.poll(() => page.locator("#figure").inputValue()).toBe("strengths");
	await expect.poll(() => preview().getAttribute("src")).toBe("/embed/v1/strengths/");
	await expect.poll(() => preview().evaluate((frame) => frame.clientWidth)).toBe(320);
});

test("what an address says beyond the choices is ignored", async () => {
	const attack = encodeURIComponent('"><img src=x onerror=alert(1)>');
	await using built = await build(
		`#figure=${attack}&m=${attack}&rows=${attack}&theme=${attack}&span=${attack}`,
	);
	const { page, code } = built;
	await expect.poll(() => page.locator("#said").textContent()).toContain("What meshes can do");
	await expect.poll(() => code("element").textContent()).toContain('src="comparison" title');
	await expect.poll(() => page.locator("[onerror]").count()).toBe(0);
});

test("a figure is picked from the gallery, and a frozen copy is offered only where one was kept", async () => {
	await using built = await build();
	const { page, code } = built;
	await expect
		.poll(() => code("frozen").textContent())
		.toMatch(/embed\/@\d{4}-\d{2}-\d{2}\/comparison.svg/);
	await page.locator('[data-pick="status-istio"]').click();
	await expect.poll(() => page.locator("#figure").inputValue()).toBe("status-istio");
	await expect.poll(() => page.locator('[data-snippet="frozen"]').isVisible()).toBe(false);
	await expect.poll(() => page.locator("#meshes").isVisible()).toBe(false);
});

test("the first snippet is next to the preview, on the first screen of a desk", async () => {
	await using built = await build("", { viewport: { width: 1440, height: 900 } });
	const top = await built.code("element").evaluate((code) => code.getBoundingClientRect().top);
	expect(top).toBeLessThan(900);
});

describe("where no script runs", () => {
	test("the page reads as a page", async () => {
		await using built = await build("", { javaScriptEnabled: false });
		const { page, code } = built;
		await expect.poll(() => page.locator("#choice").isVisible()).toBe(false);
		await expect.poll(() => page.locator(".unscripted").isVisible()).toBe(true);
		await expect.poll(() => code("element").isVisible()).toBe(true);
		await page.locator('[data-snippet="readme"] summary').press("Enter");
		await expect.poll(() => code("readme").isVisible()).toBe(true);
		await page.locator('[data-pick="timeline"]').click();
		await expect.poll(() => page.url()).toBe(`${site.origin}/embed/v1/timeline/`);
	});
});
