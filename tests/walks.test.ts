import type { Locator, Page } from "playwright-core";
import { describe, expect } from "vitest";
import { downloaded, browserTest as test, visit } from "./browser.ts";

const PHONE = { viewport: { width: 390, height: 844 } };

/** Presses as a reader does, and counts: a walk is as good as it is short. */
function walker(page: Page) {
	let presses = 0;
	return {
		press: async (target: Locator) => {
			presses += 1;
			await target.click();
		},
		link: async (name: string | RegExp) => {
			presses += 1;
			await page.getByRole("main").getByRole("link", { name }).first().click();
		},
		presses: () => presses,
	};
}

const path = (page: Page) => new URL(page.url()).pathname;
const inView = (target: Locator) =>
	target.evaluate((element) => {
		const { top, bottom } = element.getBoundingClientRect();
		return top >= 0 && bottom <= innerHeight;
	});

describe("twelve walks of an architect, each with the most presses it may take", () => {
	test("1: the landscape is on the first screen, with no press", async () => {
		await using visitor = await visit("/");
		const { page } = visitor;
		expect(page.viewportSize()).toEqual({ width: 1440, height: 900 });
		// Different meshes, by their addresses, whose names are whole on the screen.
		const seen = () =>
			page.locator('.map a[href^="/meshes/"]:visible').evaluateAll((links) => {
				const whole = links.filter((link) => {
					const { top, bottom, left, right } = link.getBoundingClientRect();
					return top >= 0 && bottom <= innerHeight && left >= 0 && right <= innerWidth;
				});
				return new Set(whole.map((link) => link.getAttribute("href"))).size;
			});
		await expect.poll(seen).toBeGreaterThanOrEqual(23);
	});

	test("2: four must-haves and the decision as a file, at most eight", async () => {
		await using visitor = await visit("/choose/");
		const { page, faults } = visitor;
		const { press, presses } = walker(page);
		for (const name of ["FIPS build", "VMs and bare metal", "Mutual TLS", "Multi-cluster"]) {
			await press(page.getByRole("button", { name: `${name}: must-have`, exact: true }));
		}
		await expect.poll(() => page.locator(".outcome").innerText()).toMatch(/every must-have/);
		const record = await downloaded(page, () =>
			press(page.getByRole("button", { name: "Decision record, Markdown" })),
		);
		expect(record.text).toContain("FIPS build");
		expect(presses()).toBeLessThanOrEqual(8);
		await page.goBack();
		await expect.poll(() => page.locator(".criteria li").count()).toBe(3);
		expect(faults).toEqual([]);
	});

	test("3: a comparison of three, opened on a phone by its address, at most five", async () => {
		await using visitor = await visit("/compare/");
		const { page } = visitor;
		const { press, presses } = walker(page);
		await press(page.locator("#view summary", { hasText: "Meshes" }));
		for (const id of ["istio", "linkerd", "cilium"]) {
			await press(page.locator(`#view [name=mesh][value=${id}]`));
		}
		await expect.poll(() => page.url()).toContain("cilium");
		expect(presses()).toBeLessThanOrEqual(5);
		const { pathname, search } = new URL(page.url());
		await using phone = await visit(pathname + search, PHONE);
		const heads = () => phone.page.locator(".matrix thead th a:visible").allTextContents();
		await expect.poll(heads).toEqual(["Istio", "Linkerd", "Cilium Service Mesh"]);
		const width = () => phone.page.evaluate(() => document.documentElement.scrollWidth);
		await expect.poll(width).toBeLessThanOrEqual(390);
	});

	test("4: a pair to hand round: one press, two sheets, each with address and day", async () => {
		await using visitor = await visit("/");
		const { page } = visitor;
		const { link, presses } = walker(page);
		await link("Istio and Linkerd");
		await page.waitForURL("**/compare/istio-vs-linkerd/");
		expect(presses()).toBe(1);
		const sheets = (await page.pdf({ format: "A4" })).toString("latin1");
		expect(sheets.match(/\/Type\s*\/Page\b/g)?.length).toBeLessThanOrEqual(2);
		const line = () =>
			page.evaluate(() =>
				getComputedStyle(document.documentElement).getPropertyValue("--printed-from"),
			);
		await expect.poll(line).toMatch(/istio-vs-linkerd\/, data of \d+ \w+ \d{4}/);
	});

	test("5: the proxies that are discontinued, at most four", async () => {
		await using visitor = await visit("/");
		const { page } = visitor;
		const { press, presses } = walker(page);
		await press(page.locator("summary[data-facet=status]"));
		await press(page.getByRole("checkbox", { name: /^discontinued/ }));
		await page.keyboard.press("Escape");
		expect(presses()).toBeLessThanOrEqual(4);
		const cards = page.locator("section[data-group] .card:visible");
		const proxies = cards.filter({ has: page.locator('a[href^="/proxies/"]') });
		await expect.poll(() => proxies.count()).toBeGreaterThan(0);
		// Those that are something else have left the screen.
		const others = cards.filter({ hasNot: page.locator(".status-discontinued") });
		await expect.poll(() => others.count()).toBe(0);
	});

	test("6: away from App Mesh, at most two", async () => {
		await using visitor = await visit("/");
		const { page } = visitor;
		const { link, press, presses } = walker(page);
		await link("AWS App Mesh");
		await page.waitForURL("**/meshes/app-mesh/");
		await press(page.getByRole("link", { name: /^Moving away/ }).first());
		expect(presses()).toBeLessThanOrEqual(2);
		await expect.poll(() => inView(page.locator("#moving-away"))).toBe(true);
	});

	test("7: a file of one's own, at most two and the file", async () => {
		await using visitor = await visit("/");
		const { page, faults } = visitor;
		const { link, press, presses } = walker(page);
		await link("Is it fast?");
		await press(page.getByRole("link", { name: "Your own results" }).first());
		await page.waitForURL("**/performance/yours/");
		await page.locator("#files").setInputFiles("src/importers/fixtures/wrk2-latency.txt");
		await page.locator("#own-count", { hasText: /1 runs? read\./ }).waitFor();
		expect(presses()).toBe(2);
		expect(faults).toEqual([]);
	});

	test("8: to a mesh and its standards by keyboard only", async () => {
		await using visitor = await visit("/timeline/");
		const { page } = visitor;
		await page.keyboard.press("/");
		await page.getByRole("combobox", { name: /^Search/ }).waitFor();
		await page.keyboard.type("linkerd");
		await page.getByRole("option").first().waitFor();
		await page.keyboard.press("Enter");
		await page.waitForURL("**/meshes/linkerd/");
		const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim() ?? "");
		let stops = 0;
		while ((await focused()) !== "Standards" && stops < 60) {
			await page.keyboard.press("Tab");
			stops += 1;
		}
		expect(stops).toBeLessThan(60);
		await page.keyboard.press("Enter");
		await expect.poll(() => new URL(page.url()).hash).toBe("#standards");
	});

	test("9: every section is in the head of a phone, conformance is two presses away", async () => {
		await using visitor = await visit("/guide/", PHONE);
		const { page } = visitor;
		const { press, presses } = walker(page);
		const sections = page.locator(".site-head nav > ul > li > a");
		await expect.poll(() => sections.count()).toBeGreaterThanOrEqual(9);
		const right = () =>
			sections.evaluateAll((links) =>
				Math.max(...links.map((a) => a.getBoundingClientRect().right)),
			);
		await expect.poll(right).toBeLessThanOrEqual(390);
		await press(page.locator(".more summary"));
		await press(page.locator(".more a", { hasText: "conformance" }));
		await expect.poll(() => path(page)).toBe("/conformance/");
		expect(presses()).toBe(2);
	});

	test("10: what is unknown of a mesh, and whether it was searched, two presses", async () => {
		await using visitor = await visit("/meshes/app-mesh/");
		const { page } = visitor;
		const { press, presses } = walker(page);
		await press(page.locator("summary", { hasText: "unknown" }).first());
		await press(page.locator(".coverage details a").first());
		const row = page.locator("tr:target");
		await expect.poll(() => row.innerText()).toMatch(/looked for/);
		expect(presses()).toBe(2);
	});

	test("11: what an experiment found is in the list, one press", async () => {
		await using visitor = await visit("/");
		const { page } = visitor;
		const { link, presses } = walker(page);
		await link("Is it fast?");
		await page.waitForURL("**/performance/");
		await expect.poll(() => page.getByText(/^Added p99|^No baseline/).count()).toBeGreaterThan(3);
		expect(presses()).toBe(1);
	});

	test("12: an answer of the questionnaire is kept in an address to share, two presses", async () => {
		await using visitor = await visit("/");
		const { page, faults } = visitor;
		const { link, press, presses } = walker(page);
		await link("Are we ready?");
		await page.waitForURL("**/readiness/");
		const first = page.locator("main input[type=radio]").first();
		await press(first);
		await expect.poll(() => new URL(page.url()).hash).not.toBe("");
		await using other = await visit(page.url().slice(new URL(page.url()).origin.length), PHONE);
		const copy = other.page.locator("main input[type=radio]").first();
		await expect.poll(() => copy.isChecked()).toBe(true);
		expect(presses()).toBe(2);
		expect(faults).toEqual([]);
	});
});

test("without scripts a page says that it cannot follow its address", async () => {
	await using visitor = await visit("/compare/?mesh=istio&mesh=linkerd", {
		javaScriptEnabled: false,
	});
	await expect
		.poll(() => visitor.page.getByRole("note").allInnerTexts())
		.toEqual([expect.stringContaining("is not applied")]);
});
