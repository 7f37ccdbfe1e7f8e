/**
 * Builds real hosts with the snippets of the builder and looks at them in Chromium: `npm run test:hosts`.
 *
 * `npm run test:hosts -- vitepress hugo` takes some of them; `--installed DIR` takes `DIR/<host>/node_modules`
 * in place of an installation. Needs the built site in `dist/`, and of Debian what `debian-packages.txt` of a
 * host names: where it is not there at that version, the run says so and fails.
 *
 * @module
 */

import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { type Browser, chromium } from "playwright-core";
import { serveSite } from "#src/cli/serve-site.ts";
import { findBrowser, NO_BROWSER } from "../find-browser.ts";
import { launchOptions } from "../launch-browser.ts";
import { builtHost } from "./build-host.ts";
import type { Host } from "./host.ts";
import { HOSTS } from "./hosts.ts";
import { faultsInHost } from "./look-at-host.ts";

const CHOICE = "#figure=comparison&m=cilium,istio,linkerd";
const COLUMNS = ["Capability", "Cilium Service Mesh", "Istio", "Linkerd"];

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: { installed: { type: "string" } },
});
const found = findBrowser();
if (found === undefined) throw new Error(NO_BROWSER);
const launched = () => chromium.launch(launchOptions(found));
const [browser, site] = await Promise.all([launched(), serveSite()]);
const scratch = mkdtempSync(join(tmpdir(), "hosts-"));
try {
	const snippets = new Map(await copiedSnippets(browser, site.origin));
	snippets.set("package", [`${site.origin}/`]);
	const asked = HOSTS.filter(({ id }) => positionals.length === 0 || positionals.includes(id));
	for (const host of asked) {
		const { version, faults } = await looked(host, snippets.get(host.snippet) ?? []);
		const wrong = faults.filter((fault) => !fault.includes("NOTE"));
		if (wrong.length > 0) process.exitCode = 1;
		console.log(`${wrong.length === 0 ? "holds" : "FAILS"}  ${host.id}  ${version}`);
		for (const fault of faults) console.log(`       ${fault}`);
	}
} finally {
	await browser.close();
	site.close();
	rmSync(scratch, { recursive: true, force: true });
}

/** A browser for each host: one that ends is no fault of the next. */
async function looked(host: Host, pieces: readonly string[]) {
	try {
		const installed = values.installed && join(values.installed, host.folder ?? host.id);
		const { output, version } = await builtHost(host, join(scratch, host.id), pieces, installed);
		const [own, served] = await Promise.all([launched(), serveSite(output)]);
		const looking = { address: served.origin + host.page, figures: site.origin, columns: COLUMNS };
		try {
			return { version, faults: await faultsInHost(own, host, looking) };
		} finally {
			served.close();
			await own.close();
		}
	} catch (error) {
		return { version: "", faults: [(error as Error).message] };
	}
}

/** The snippets of the builder's page for one choice, as its Copy buttons give them. */
async function copiedSnippets(
	copying: Browser,
	origin: string,
): Promise<ReadonlyMap<string, readonly string[]>> {
	const page = await copying.newPage();
	await page.goto(`${origin}/embed/${CHOICE}`);
	await page.locator('[data-snippet="element"] code', { hasText: "cilium,istio,linkerd" }).waitFor({
		state: "attached",
	});
	const all = await page.locator("[data-snippet]").evaluateAll((items) =>
		items.map((item) => ({
			id: item.getAttribute("data-snippet") ?? "",
			codes: [...item.querySelectorAll("code")].map((code) => code.textContent ?? ""),
		})),
	);
	await page.close();
	// The site was built for another address than the one it is served at here.
	const built = new URL(JSON.parse(readFileSync("dist/api/v1/index.json", "utf8")).self).origin;
	const moved = (code: string) =>
		code.replaceAll(built, origin).replaceAll(new URL(built).host, new URL(origin).host);
	return new Map(all.map(({ id, codes }) => [id, codes.map(moved)]));
}
