import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
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

/** The browser of this test file. Pages of the site are opened by `visit`. */
export const browser = await openBrowser();

/** A request of a page for anything but its own data and blob addresses. */
export type Asked = { readonly url: string; readonly method: string; readonly body: string | null };

type VisitOptions = BrowserContextOptions & {
	/** The time that the page's clock shows, `YYYY-MM-DDTHH:MM:SSZ`. */
	readonly now?: string;
};

/**
 * Opens a page of the site, 1440 px wide unless told otherwise, and waits until its islands answer.
 *
 * `faults` collects errors of scripts and requests that leave the site or send something, `complaints`
 * the errors of the console, `asked` all requests. Disposing of it closes the page.
 */
export async function visit(path: string, { now, ...options }: VisitOptions = {}) {
	const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options });
	const page = await context.newPage();
	if (now !== undefined) await page.clock.setFixedTime(new Date(now));
	const faults: string[] = [];
	const asked: Asked[] = [];
	const complaints: string[] = [];
	page.on("console", (message) => {
		if (message.type() === "error") complaints.push(message.text());
	});
	page.on("pageerror", (error) => faults.push(error.message));
	page.on("dialog", (dialog) => {
		faults.push(`dialog ${dialog.message()}`);
		void dialog.dismiss();
	});
	page.on("request", (request) => {
		const [url, method] = [request.url(), request.method()];
		if (/^(data|blob):/.test(url)) return;
		asked.push({ url, method, body: request.postData() });
		if (!url.startsWith(site.origin) || method !== "GET") faults.push(`${method} ${url}`);
	});
	await page.goto(site.origin + path);
	if (options.javaScriptEnabled !== false) {
		await page.waitForFunction(hasOnlyLiveIslands);
		// What an island does after its first picture, such as reading the address, comes after that.
		await settled(page);
	}
	return { page, faults, complaints, asked, [Symbol.asyncDispose]: () => context.close() };
}

/** Astro takes the attribute away once the island's script has taken over what was rendered. */
const hasOnlyLiveIslands = () => document.querySelector("astro-island[ssr]") === null;

/** Waits until the page has been drawn again and has nothing left to do: for what must not happen. */
export async function settled(page: Page): Promise<void> {
	await page.evaluate(
		() =>
			new Promise<void>((done) =>
				requestAnimationFrame(() => requestAnimationFrame(() => requestIdleCallback(() => done()))),
			),
	);
}

/** What a press saves: the name of the file and its text. The browser keeps no path for others. */
export async function downloaded(page: Page, press: () => Promise<void>) {
	const [download] = await Promise.all([page.waitForEvent("download"), press()]);
	const parts = await (await download.createReadStream()).toArray();
	return { name: download.suggestedFilename(), text: Buffer.concat(parts).toString("utf8") };
}
