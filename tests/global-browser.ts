import { type BrowserServer, chromium } from "playwright-core";
import type { TestProject } from "vitest/node";
import { serveSite } from "#src/cli/serve-site.ts";
import { type FoundBrowser, findBrowser, NO_BROWSER } from "./find-browser.ts";
import { launchOptions } from "./launch-browser.ts";

declare module "vitest" {
	interface ProvidedContext {
		/** Where test files reach the browser; empty where there is none. */
		readonly browserEndpoint: string;
		readonly siteOrigin: string;
	}
}

/**
 * One browser and one server of the built site for all test files.
 *
 * Without a browser its tests are skipped, and with `CI` set nothing is run: a green run there says
 * that the tests were run.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
	const found = findBrowser();
	if (found === undefined && process.env.CI) stop(NO_BROWSER);
	const [server, site] = await Promise.all([found && launch(found), serveSite()]);
	project.provide("browserEndpoint", server?.wsEndpoint() ?? "");
	project.provide("siteOrigin", site.origin);
	if (found !== undefined) console.log(`Browser of the tests: ${found.name}.`);
	return async () => {
		await server?.close();
		site.close();
		if (found === undefined) console.log(`${NO_BROWSER} Until then they are skipped.`);
	};
}

async function launch(found: FoundBrowser): Promise<BrowserServer> {
	try {
		return await chromium.launchServer(launchOptions(found));
	} catch (error) {
		const [reason] = `${error}`.replace(/^.*?launchServer: /, "").split("\n");
		return stop(`The browser does not start (${found.name}): ${reason}`);
	}
}

/** Ends the run with one line: a stack trace would be that of the test runner. */
function stop(reason: string): never {
	console.error(reason);
	process.exit(1);
}
