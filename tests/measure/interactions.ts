import { chromium } from "playwright-core";
import { serveSite } from "#src/cli/serve-site.ts";
import { findBrowser, NO_BROWSER } from "../find-browser.ts";
import { launchOptions } from "../launch-browser.ts";
import { percentile } from "./percentile.ts";
import { repaint } from "./repaint.ts";
import { searchLatency } from "./search-latency.ts";

const STEPS = [
	{
		what: "landscape: status filter",
		path: "/",
		target: "input[name=status]",
		opens: "details:has(input[name=status]) > summary",
	},
	{ what: "matrix: only differences", path: "/compare/", target: "[value=differing]" },
	{ what: "matrix: hide what nobody knows", path: "/compare/", target: "[value=known]" },
	{ what: "matrix: discontinued meshes", path: "/compare/", target: "#show-discontinued" },
	{ what: "matrix: sort by a row", path: "/compare/", target: ".matrix .sort" },
	{ what: "readiness: next step", path: "/readiness/", target: ".turner .on" },
	{
		what: "readiness: answer with the result in view",
		path: "/readiness/?view=all",
		target: ".question input:not(:checked)",
	},
	{ what: "matrix: transpose", path: "/compare/", target: "[value=transposed]" },
];

/** Measures what readers wait for on the built site and prints it. */
const found = findBrowser();
if (found === undefined) throw new Error(NO_BROWSER);
const [browser, site] = await Promise.all([chromium.launch(launchOptions(found)), serveSite()]);
try {
	for (const entries of [undefined, 2500]) {
		const { answers, p50, p95 } = await searchLatency(browser, site.origin, entries);
		console.log(
			`search, ${entries ?? "today's"} records: ${answers} answers, p50 ${p50.toFixed(1)} ms, p95 ${p95.toFixed(1)} ms`,
		);
	}
	for (const slowdown of [1, 6]) {
		for (const step of STEPS) {
			const { what, times } = await repaint(browser, site.origin, step, slowdown);
			console.log(
				`${what}, processor ${slowdown}x slower: median ${percentile(times, 0.5)} ms, worst ${Math.max(...times)} ms`,
			);
		}
	}
} finally {
	await browser.close();
	site.close();
}
