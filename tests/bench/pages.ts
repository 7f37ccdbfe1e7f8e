import { type Browser, chromium } from "playwright-core";
import { serveSite } from "../../src/cli/serve-site.ts";
import { findBrowser } from "../find-browser.ts";
import { launchOptions } from "../launch-browser.ts";

/** What a page asks for and how soon it can be read and used, with the processor slowed four times. */
export type PageCost = {
	readonly page: string;
	readonly kilobytes: number;
	readonly requests: number;
	/** Largest paint after the start of the visit, ms. */
	readonly paintMs: number;
	/** Time beyond 50 ms of every long task, ms. */
	readonly blockedMs: number;
};

const PAGES =
	"/ /meshes/istio/ /compare/ /compare/istio-vs-linkerd/ /choose/ /strengths/ /releases/ /timeline/ /performance/ /performance/livewyer-2024-04/ /readiness/ /guide/architectures/ /conformance/ /embed/".split(
		" ",
	);

/** One visit of each kind of page, without a cache. */
export async function pageCosts(): Promise<readonly PageCost[]> {
	const found = findBrowser();
	if (found === undefined) return [];
	const site = await serveSite();
	const browser = await chromium.launch(launchOptions(found));
	const costs: PageCost[] = [];
	for (const page of PAGES) costs.push(await costOf(browser, site.origin, page));
	await browser.close();
	site.close();
	return costs;
}

async function costOf(browser: Browser, origin: string, path: string): Promise<PageCost> {
	const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
	const page = await context.newPage();
	const session = await context.newCDPSession(page);
	await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
	await session.send("Network.enable");
	let bytes = 0;
	let requests = 0;
	session.on("Network.requestWillBeSent", () => requests++);
	session.on("Network.loadingFinished", ({ encodedDataLength }) => {
		bytes += encodedDataLength;
	});
	await page.addInitScript(() => {
		const seen = { paint: 0, blocked: 0 };
		Object.assign(globalThis, { seen });
		new PerformanceObserver((list) => {
			for (const entry of list.getEntries()) seen.paint = entry.startTime;
		}).observe({ type: "largest-contentful-paint", buffered: true });
		new PerformanceObserver((list) => {
			for (const { duration } of list.getEntries()) seen.blocked += Math.max(0, duration - 50);
		}).observe({ type: "longtask", buffered: true });
	});
	await page.goto(origin + path, { waitUntil: "load", timeout: 120_000 });
	await page.waitForFunction(
		() => (globalThis as unknown as { seen: { paint: number } }).seen.paint > 0,
		undefined,
		{ timeout: 60_000 },
	);
	const seen = await page.evaluate(
		() => (globalThis as unknown as { seen: { paint: number; blocked: number } }).seen,
	);
	await context.close();
	return {
		page: path,
		kilobytes: bytes / 1_000,
		requests,
		paintMs: seen.paint,
		blockedMs: seen.blocked,
	};
}
