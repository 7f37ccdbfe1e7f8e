/**
 * How much room each figure leaves below itself in the room it is told to need: `node tests/measure/spare-room.ts`.
 *
 * Opens every live page of the built site at the widths hosts give it most often, in the fonts of this machine
 * and in letters as wide as those of Arial, and prints the figures that leave more than 24 px, or need more than
 * they are told.
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
const spares = { "own fonts": [] as number[], "widths of Arial": [] as number[] };
let wrong = 0;
for (const { id, heights } of figures) {
	for (const width of WIDTHS) {
		await page.setViewportSize({ width, height: 600 });
		// Again at each width: a picture that is there stays until the one for the new width has come.
		await page.goto(`${site.origin}/embed/v1/${id}/`);
		// A face for a font that this machine does not have cannot be loaded.
		await page.evaluate(() =>
			Promise.all([...document.fonts].map((face) => face.load().catch(() => undefined))),
		);
		const needed = () => page.evaluate(() => document.body.getBoundingClientRect().height);
		note("own fonts", await needed());
		await setInArialWidths(page);
		note("widths of Arial", await needed());

		function note(fonts: keyof typeof spares, height: number): void {
			const spare = (heights[width] ?? 0) - Math.ceil(height);
			spares[fonts].push(spare);
			if (spare >= 0 && spare <= MOST) return;
			wrong++;
			console.log(`${id} at ${width} px, ${fonts}: told ${heights[width]}, spare ${spare}`);
		}
	}
}
await browser.close();
site.close();
for (const [fonts, all] of Object.entries(spares)) {
	const sorted = all.toSorted((a, b) => a - b);
	const outside = all.filter((spare) => spare < 0 || spare > MOST).length;
	console.log(
		`${fonts}: ${all.length} places, ${outside} outside 0 to ${MOST} px; least ${sorted[0]}, median ${sorted[sorted.length >> 1]}, most ${sorted.at(-1)}.`,
	);
}
if (wrong > 0) process.exitCode = 1;
