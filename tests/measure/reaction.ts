import { chromium } from "playwright-core";
import { serveSite } from "#src/cli/serve-site.ts";
import { findBrowser, NO_BROWSER } from "../find-browser.ts";
import { launchOptions } from "../launch-browser.ts";
import { percentile } from "./percentile.ts";
import { repaint, type Step } from "./repaint.ts";
import { searchLatency } from "./search-latency.ts";

const matrix = (what: string, target: string, meshes?: number): Step => ({
	what: meshes === undefined ? what : `${what}, ${meshes} meshes`,
	path: "/compare/",
	target,
	...(meshes !== undefined && { meshes }),
});

const MATRIX = [undefined, 120].flatMap((meshes) => [
	matrix("sort by a row", ".matrix .sort", meshes),
	matrix("transpose", "[value=transposed]", meshes),
	matrix("discontinued meshes", "#show-discontinued", meshes),
	matrix("only differences", "#view [value=differing]", meshes),
	matrix("differences first", "#view [value=differences]", meshes),
	matrix("hide what is unknown for all", "#view [value=known]", meshes),
	matrix("open source only", "#view [value=open-source]", meshes),
]);

const STEPS: readonly Step[] = [
	...MATRIX,
	{
		what: "a filter",
		path: "/",
		target: "input[name=status]",
		opens: "details:has(input[name=status]) > summary",
	},
	{ what: "a condition", path: "/capabilities/mtls/", target: "#conditions [value=stable]" },
	{ what: "the next step", path: "/readiness/", target: ".turner .on" },
	{
		what: "an answer with the result in view",
		path: "/readiness/?view=all",
		target: ".question input:not(:checked)",
	},
];

/** How many times slower the processor is made, and what is aimed at there, ms. */
const SLOWDOWNS = [1, 4, 6] as const;

/**
 * Measures how long readers wait for the next picture on the built site, as a table.
 *
 * An argument keeps the measuring to pages that have it in their path; `search` measures the search too.
 */
const found = findBrowser();
if (found === undefined) throw new Error(NO_BROWSER);
const asked = process.argv[2] ?? "";
const [browser, site] = await Promise.all([chromium.launch(launchOptions(found)), serveSite()]);
try {
	if (asked === "search") await search();
	else await reactions(STEPS.filter(({ path }) => path.includes(asked)));
} finally {
	await browser.close();
	site.close();
}

async function reactions(steps: readonly Step[]): Promise<void> {
	console.log("| page | control | 1x | 4x | 6x |\n| --- | --- | ---: | ---: | ---: |");
	for (const step of steps) {
		const medians: string[] = [];
		for (const slowdown of SLOWDOWNS) {
			const { times } = await repaint(browser, site.origin, step, slowdown);
			medians.push(`${percentile(times, 0.5)} (${Math.max(...times)})`);
		}
		console.log(`| ${step.path} | ${step.what} | ${medians.join(" | ")} |`);
	}
}

async function search(): Promise<void> {
	for (const entries of [undefined, 2500]) {
		const { answers, p50, p95 } = await searchLatency(browser, site.origin, entries);
		console.log(
			`search, ${entries ?? "today's"} records: ${answers} answers, p50 ${p50.toFixed(1)} ms, p95 ${p95.toFixed(1)} ms`,
		);
	}
}
