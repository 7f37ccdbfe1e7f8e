import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { site, browserTest as test, visit } from "./browser.ts";

const shown = (page: Page, selector: string) => page.locator(selector).first().isVisible();

describe("an architect", () => {
	test("goes from the landscape to a mesh to the evidence of a claim", async () => {
		await using visitor = await visit("/");
		const { page, faults } = visitor;
		await page.getByRole("link", { name: "Istio", exact: true }).first().click();
		await page.waitForURL("**/meshes/istio/");
		const row = page.locator("tr#mtls");
		await expect.poll(() => row.locator(".level").first().textContent()).toBe("full");
		await expect
			.poll(() => row.locator("a.source").first().getAttribute("href"))
			.toMatch(/^https?:/);
		await expect
			.poll(() => row.locator("time").first().getAttribute("datetime"))
			.toMatch(/^\d{4}-\d{2}-\d{2}$/);
		expect(faults).toEqual([]);
	});

	test("opens a claim of the matrix in place and closes it by keyboard", async () => {
		await using visitor = await visit("/compare/");
		const { page, faults } = visitor;
		const cell = page.locator('tr[data-capability="mtls"] td a[href*="/meshes/istio/"]').first();
		await cell.focus();
		await page.keyboard.press("Enter");
		const dialog = page.locator("#claim");
		await dialog.waitFor({ state: "visible" });
		await expect.poll(() => dialog.textContent()).toContain("Mutual TLS: Istio");
		await expect.poll(() => dialog.locator("a.source").count()).toBeGreaterThan(0);
		await page.keyboard.press("Escape");
		await dialog.waitFor({ state: "hidden" });
		expect(await cell.evaluate((link) => link === document.activeElement)).toBe(true);
		await expect.poll(() => page.url()).toMatch(/\/compare\/$/);
		expect(faults).toEqual([]);
	});

	test("keeps the names of meshes and capabilities in view while scrolling the matrix", async () => {
		await using visitor = await visit("/compare/");
		const { page } = visitor;
		const frame = page.locator(".matrix");
		await frame.evaluate((element) => element.scrollTo(600, 600));
		const edges = await frame.evaluate((element) => {
			const box = element.getBoundingClientRect();
			const head = element.querySelector("thead th:nth-child(12)")?.getBoundingClientRect();
			const first = element.querySelector('tr[data-capability="fips"] th')?.getBoundingClientRect();
			return { top: (head?.top ?? 0) - box.top, left: (first?.left ?? 0) - box.left };
		});
		expect(edges).toEqual({ top: 0, left: 0 });
	});
});

const READ_WITHOUT_SCRIPTS = [
	"/",
	"/meshes/",
	"/proxies/envoy/",
	"/tools/kiali/",
	"/compare/project/",
	"/compare/tools/",
	"/compare/istio-vs-linkerd/",
	"/compare/for/without-sidecars/",
	"/capabilities/",
	"/capabilities/mtls/",
	"/choose/",
	"/timeline/",
	"/readiness/",
	"/guide/readiness/",
	"/performance/",
	"/performance/reading/",
	"/performance/meshmark/",
	"/performance/yours/",
	"/performance/livewyer-2024-04/",
	"/conformance/",
	"/abstractions/",
	"/abstractions/xds/",
	"/guide/",
	"/guide/what-a-service-mesh-is/",
	"/guide/glossary/",
	"/guide/reading/",
	"/contribute/",
	"/api/",
	"/embed/",
];

describe("with scripts off", () => {
	test("discontinued meshes come into the matrix by a switch", async () => {
		await using visitor = await visit("/compare/", { javaScriptEnabled: false });
		const { page } = visitor;
		expect(await shown(page, "th.discontinued")).toBe(false);
		expect(await shown(page, "td.discontinued")).toBe(false);
		await page.locator("#show-discontinued").check();
		expect(await shown(page, "th.discontinued")).toBe(true);
		expect(await shown(page, "td.discontinued")).toBe(true);
	});

	test("a cell leads to its claim on the mesh's page", async () => {
		await using visitor = await visit("/compare/", { javaScriptEnabled: false });
		const { page } = visitor;
		await page.locator('tr[data-capability="fips"] td a').first().click();
		await page.waitForURL("**/meshes/*/#fips");
		expect(await shown(page, "tr#fips .level")).toBe(true);
	});

	test("every kind of page says what it has to say", async () => {
		await using visitor = await visit("/", { javaScriptEnabled: false });
		const { page } = visitor;
		for (const path of READ_WITHOUT_SCRIPTS) {
			await page.goto(site.origin + path, { waitUntil: "domcontentloaded" });
			await expect.poll(() => shown(page, "h1"), { message: path }).toBe(true);
			const length = async () => (await page.locator("main").innerText()).length;
			await expect.poll(length, { message: path }).toBeGreaterThan(500);
		}
	});
});

test("an address that does not exist offers ways on", async () => {
	await using visitor = await visit("/nowhere/");
	const { page } = visitor;
	expect((await page.locator("h1").textContent())?.trim()).toBe("Page not found");
});
