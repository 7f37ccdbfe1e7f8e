/**
 * Axe on a phone 320 px wide and in forced colours: `npm run test:access`, by hand and once a week.
 *
 * Of each folder of the built site it takes the page of the folder and the largest pages in it, so that
 * there is no list to be kept. `-- --of 3` sets how many of a folder, `-- --only /compare/` which folder.
 */
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { type Browser, chromium, type Page } from "playwright-core";
import { serveSite } from "#src/cli/serve-site.ts";
import { axeFindings, injectAxe } from "../axe.ts";
import { findBrowser, NO_BROWSER } from "../find-browser.ts";
import { launchOptions } from "../launch-browser.ts";

const { values } = parseArgs({
	options: { of: { type: "string", default: "2" }, only: { type: "string", default: "/" } },
});

/** Pages made to be shown in other pages; their own tests look at them. */
const WITHIN_OTHERS = /^\/(?:embed\/[v@]|badges\/)/;

const CONDITIONS = [
	{ name: "320 px", viewport: { width: 320, height: 640 } },
	{ name: "forced colours", viewport: { width: 1280, height: 800 }, forcedColors: "active" },
] as const;

/** Addresses by folder: the page of each folder, and the largest pages in it. */
function pages(dist: string): readonly string[] {
	const all = readdirSync(dist, { recursive: true, encoding: "utf8" })
		.filter((file) => file.endsWith("index.html"))
		.map((file) => ({ address: `/${file.slice(0, -10)}`, size: statSync(join(dist, file)).size }))
		.filter(({ address }) => !WITHIN_OTHERS.test(address) && address.startsWith(values.only));
	const folders = Map.groupBy(all, ({ address }) => address.replace(/[^/]+\/$/, ""));
	return [...folders.values()].flatMap((those) =>
		those
			.toSorted((a, b) => b.size - a.size)
			.slice(0, those.length > 40 ? Number(values.of) : those.length)
			.map(({ address }) => address),
	);
}

/**
 * Says of each text the colour it is drawn in. Axe asks for the fill, which the browser reports as the author
 * set it, while it draws text and ground in the forced colours.
 */
async function sayForcedColours(page: Page): Promise<void> {
	for (const frame of page.frames()) {
		await frame.evaluate(() => {
			const all = [...document.querySelectorAll<HTMLElement>("body, body *")];
			const colours = all.map((one) => getComputedStyle(one).color);
			for (const [at, { style }] of all.entries()) style.webkitTextFillColor = colours[at] ?? "";
		});
	}
}

/** Draws what a page leaves out until it is scrolled to: its place is estimated, and links seem to overlap. */
async function showAll(page: Page): Promise<void> {
	await page.evaluate(() => {
		const sheet = new CSSStyleSheet();
		sheet.replaceSync("* { content-visibility: visible !important }");
		document.adoptedStyleSheets.push(sheet);
	});
}

async function faults(browser: Browser, address: string): Promise<readonly string[]> {
	const found: string[] = [];
	for (const { name, ...options } of CONDITIONS) {
		const page = await browser.newPage(options);
		await page.goto(address, { waitUntil: "load" });
		await showAll(page);
		await injectAxe(page);
		if ("forcedColors" in options) await sayForcedColours(page);
		for (const violation of await axeFindings(page)) found.push(`${name}: ${violation}`);
		const sideways = await page.evaluate(
			() => document.documentElement.scrollWidth - document.documentElement.clientWidth,
		);
		if (sideways > 0) found.push(`${name}: scrolls sideways by ${sideways} px`);
		await page.close();
	}
	return found;
}

const found = findBrowser();
if (found === undefined) throw new Error(NO_BROWSER);
const [browser, site] = await Promise.all([chromium.launch(launchOptions(found)), serveSite()]);
try {
	const asked = pages("dist");
	for (const address of asked) {
		for (const fault of await faults(browser, site.origin + address)) {
			console.log(`${address} ${fault}`);
			process.exitCode = 1;
		}
	}
	console.log(`${asked.length} pages looked at.`);
} finally {
	await browser.close();
	site.close();
}
