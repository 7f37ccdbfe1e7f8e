import { type Browser, chromium, type Page } from "playwright-core";
import { inject, test } from "vitest";

const endpoint = inject("browserEndpoint");

/** A test in a browser: skipped where the machine has none. */
export const browserTest = test.skipIf(endpoint === "");

/** The built site on a port of this machine, served for all test files. */
export const site: { readonly origin: string } = { origin: inject("siteOrigin") };

/** Stands for the browser on a machine without one, where no test asks for it. */
const missing = new Proxy({} as Browser, {
	get(_browser, name) {
		// An awaited value is asked for `then`.
		if (name === "then") return undefined;
		throw new Error("There is no browser on this machine. Write the test with `browserTest`.");
	},
});

/** A connection to the one browser of all test files; closing it closes its pages alone. */
async function openBrowser(): Promise<Browser> {
	return endpoint === "" ? missing : chromium.connect(endpoint);
}

/** The browser of this test file: `browser.newPage()`, and close the page at the end of the test. */
export const browser = await openBrowser();

/** What a press saves: the name of the file and its text. The browser keeps no path for others. */
export async function downloaded(page: Page, press: () => Promise<void>) {
	const [download] = await Promise.all([page.waitForEvent("download"), press()]);
	const parts = await (await download.createReadStream()).toArray();
	return { name: download.suggestedFilename(), text: Buffer.concat(parts).toString("utf8") };
}
