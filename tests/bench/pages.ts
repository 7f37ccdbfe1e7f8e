import { type Browser, chromium } from "playwright-core";
import { serveSite } from "../../src/cli/serve-site.ts";
import { findBrowser, NO_BROWSER } from "../find-browser.ts";
import { launchOptions } from "../launch-browser.ts";
import { repaint, type Step } from "../measure/repaint.ts";
import { median } from "./ratios.ts";

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

const VISITS = 3;

/** The median of some visits of each kind of page, without a cache, all pages in turn. */
export async function pageCosts(): Promise<readonly PageCost[]> {
	return withBrowser(async (browser, origin) => {
		const visits: PageCost[] = [];
		for (let visit = 0; visit < VISITS; visit++) {
			for (const page of PAGES) visits.push(await costOf(browser, origin, page));
		}
		return PAGES.map((page) => {
			const own = visits.filter((one) => one.page === page);
			const middle = (of: (cost: PageCost) => number) => median(own.map(of));
			return {
				page,
				kilobytes: middle(({ kilobytes }) => kilobytes),
				requests: middle(({ requests }) => requests),
				paintMs: middle(({ paintMs }) => paintMs),
				blockedMs: middle(({ blockedMs }) => blockedMs),
			};
		});
	});
}

/** How long a reader waits for the next picture after a click, ms: median and longest of six. */
export type Reaction = {
	readonly page: string;
	readonly what: string;
	readonly medianMs: number;
	readonly longestMs: number;
};

const CLICKS: readonly Step[] = [
	{
		what: "a filter",
		path: "/",
		target: "input[name=status]",
		opens: "details:has(input[name=status]) > summary",
	},
	{ what: "sort by a row", path: "/compare/", target: ".matrix .sort" },
	{ what: "transpose", path: "/compare/", target: "[value=transposed]" },
	{ what: "a condition", path: "/capabilities/mtls/", target: "#conditions [value=stable]" },
	{ what: "the next step", path: "/readiness/", target: ".turner .on" },
];

/** Clicks of several kinds of pages on a processor slowed four times. */
export async function reactions(): Promise<readonly Reaction[]> {
	return withBrowser(async (browser, origin) => {
		const found: Reaction[] = [];
		for (const step of CLICKS) {
			const { times } = await repaint(browser, origin, step, 4);
			found.push({
				page: step.path,
				what: step.what,
				medianMs: median(times),
				longestMs: Math.max(...times),
			});
		}
		return found;
	});
}

async function withBrowser<Found>(
	act: (browser: Browser, origin: string) => Promise<Found>,
): Promise<Found> {
	const found = findBrowser();
	if (found === undefined) throw new Error(NO_BROWSER);
	const [site, browser] = await Promise.all([serveSite(), chromium.launch(launchOptions(found))]);
	try {
		return await act(browser, site.origin);
	} finally {
		await browser.close();
		site.close();
	}
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
