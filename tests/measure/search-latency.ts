import type { Browser } from "playwright-core";
import { percentile } from "./percentile.ts";

const TYPED = ["linkrd", "certifcate", "OSM", "mutual tls", "envoy gateway", "multi cluster", "zz"];

/**
 * Times one answer of the search worker for every letter typed, ms.
 *
 * @param entries - Records the index is filled up to with renamed copies; today's if left out.
 */
export async function searchLatency(browser: Browser, origin: string, entries?: number) {
	const page = await browser.newPage();
	if (entries !== undefined) {
		await page.route("**/data/search.json", async (route) => {
			const answer = await route.fetch();
			await route.fulfill({ response: answer, json: grown(await answer.json(), entries) });
		});
	}
	await page.addInitScript(() => {
		const times: number[] = [];
		Object.assign(globalThis, { times });
		const Native = Worker;
		globalThis.Worker = class extends Native {
			constructor(address: string | URL, options?: WorkerOptions) {
				super(address, options);
				this.addEventListener("message", ({ data }) => times.push(data.tookMs));
			}
		};
	});
	await page.goto(origin);
	await page.keyboard.press("/");
	const field = page.locator("#search input");
	await field.fill("istio");
	await page.locator("#search [role=option]").first().waitFor();
	for (const word of TYPED) {
		await field.fill("");
		await field.pressSequentially(word, { delay: 60 });
		await page.waitForTimeout(300);
	}
	const times = await page.evaluate(() => (globalThis as unknown as { times: number[] }).times);
	await page.close();
	return { answers: times.length, p50: percentile(times, 0.5), p95: percentile(times, 0.95) };
}

type Records = readonly Readonly<Record<string, unknown>>[];

/** Copies records under other names until there are as many as asked. */
function grown(records: Records, count: number): Records {
	return Array.from({ length: Math.max(count, records.length) }, (_, at) => {
		const record = records[at % records.length] ?? {};
		const round = Math.floor(at / records.length);
		return round === 0 ? record : renamed(record, round);
	});
}

function renamed(record: Readonly<Record<string, unknown>>, round: number) {
	const turned = Object.entries(record).map(([key, value]) => [
		key,
		key === "title" ? `${value} ${round}` : value,
	]);
	return Object.fromEntries(turned);
}
