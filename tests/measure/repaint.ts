import type { Browser, Page } from "playwright-core";
import { widerMatrix } from "./wider-matrix.ts";

/** How long a reader waits for the next picture after each of several clicks, ms. */
export type Repaint = { readonly what: string; readonly times: readonly number[] };

/** A switch to be pressed, and what must be opened before to see it. */
export type Step = {
	readonly what: string;
	readonly path: string;
	readonly target: string;
	readonly opens?: string;
	/** So many columns the matrix is given, by repeating its own. */
	readonly meshes?: number;
};

const ROUNDS = 6;

/**
 * Measures from the click to the next picture, as Event Timing counts it, on a slowed processor.
 *
 * The browser rounds to 8 ms and leaves out what took less than 16 ms: such a click counts as 16.
 *
 * @param slowdown - How many times slower the processor is made, 1 for as it is.
 */
export async function repaint(
	browser: Browser,
	origin: string,
	{ what, path, target, opens, meshes }: Step,
	slowdown: number,
): Promise<Repaint> {
	const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
	if (meshes !== undefined) await widen(page, origin + path, meshes);
	await page.goto(origin + path);
	await page.waitForLoadState("load");
	// What a page does when it has loaded is not what is measured.
	await page.waitForTimeout(1500);
	if (opens !== undefined) await page.locator(opens).first().click();
	await observe(page);
	const session = await page.context().newCDPSession(page);
	await session.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
	const times: number[] = [];
	for (let round = 0; round < ROUNDS; round++) {
		await page.evaluate(() => Object.assign(globalThis, { longest: 16 }));
		await page.locator(target).first().click();
		await page.waitForTimeout(700);
		times.push(await page.evaluate(() => (globalThis as unknown as { longest: number }).longest));
	}
	await page.close();
	return { what, times };
}

async function widen(page: Page, address: string, meshes: number): Promise<void> {
	await page.route(address, async (route) => {
		const answer = await route.fetch();
		await route.fulfill({ response: answer, body: widerMatrix(await answer.text(), meshes) });
	});
}

async function observe(page: Page): Promise<void> {
	await page.evaluate(() => {
		const seen = new PerformanceObserver((list) => {
			const state = globalThis as unknown as { longest: number };
			for (const { duration } of list.getEntries())
				state.longest = Math.max(state.longest, duration);
		});
		seen.observe({ type: "event", durationThreshold: 16 } as PerformanceObserverInit);
	});
}
