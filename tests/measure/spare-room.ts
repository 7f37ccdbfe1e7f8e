/**
 * How much room each figure leaves below itself in the room it is told to need: `node tests/measure/spare-room.ts`.
 *
 * Opens every live page of the built site at the widths hosts give it most often, and prints the figures that
 * leave more than 24 px, or need more than they are told.
 */
import { readFileSync } from "node:fs";
import { chromium } from "playwright-core";
import { serveSite } from "#src/cli/serve-site.ts";
import { setInArialWidths } from "../arial-widths.ts";
import { findBrowser, NO_BROWSER } from "../find-browser.ts";
import { launchOptions } from "../launch-browser.ts";

const WIDTHS = [320, 640, 760, 960];
const MOST = 24;

type Listed = { readonly id: string; readonly heights: Readonly<Record<string, number>> };
const { figures }: { readonly figures: readonly Listed[] } = JSON.parse(
	readFileSync("dist/embed/v1/figures.json", "utf8"),
);
const found = findBrowser();
if (found === undefined) throw new Error(NO_BROWSER);
const [browser, site] = await Promise.all([chromium.launch(launchOptions(found)), serveSite()]);
const page = await browser.newPage({ bypassCSP: true });
const spares: number[] = [];
let wrong = 0;
for (const { id, heights } of figures) {
	for (const width of WIDTHS) {
		await page.setViewportSize({ width, height: 600 });
		// Anew at each width: a picture that is there stays until the one for the new width has come.
		await page.goto(`${site.origin}/embed/v1/${id}/`);
		await setInArialWidths(page);
		const needed = await page.evaluate(() => document.body.getBoundingClientRect().height);
		const spare = (heights[width] ?? 0) - Math.ceil(needed);
		spares.push(spare);
		if (spare >= 0 && spare <= MOST) continue;
		wrong++;
		console.log(`${id} at ${width} px: told ${heights[width]}, needs ${needed}, spare ${spare}`);
	}
}
await browser.close();
site.close();
const sorted = spares.toSorted((a, b) => a - b);
console.log(
	`${figures.length} figures at ${WIDTHS.length} widths: ${wrong} outside 0 to ${MOST} px; least ${sorted[0]}, median ${sorted[sorted.length >> 1]}, most ${sorted.at(-1)}.`,
);
if (wrong > 0) process.exitCode = 1;
