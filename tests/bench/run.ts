/**
 * Ratios of this site to what it is built on, and what its pages cost: `npm run bench`, by hand.
 *
 * Arguments name parts; without any all are measured. Build the site first: search, pages and reactions are measured
 * on `dist/`. What a part finds is kept at once, with machine and day, and a part that fails leaves the others
 * and its own last result as they are. docs/benchmarks.md and its figure show the newest result of each part.
 */
import { writeFileSync } from "node:fs";
import { today } from "../../src/cli/root-folder.ts";
import { framedSvg } from "../../src/rendering/svg-file.ts";
import { buildRatio } from "./builds.ts";
import { pageCosts, reactions } from "./pages.ts";
import { checkRatios, importRatio, searchRatios } from "./ratios.ts";
import { ratioFigure, report } from "./report.ts";
import { type Found, keep, lastResults, load, machine, type Results } from "./results.ts";

const ENTRIES = 2_500;

/** The parts in the order of the report; builds take most of the time, and the largest more than half of it. */
const PARTS: Readonly<Record<string, () => Found | Promise<Found>>> = {
	"build-130": () => ({ ratios: [buildRatio(130, 3)] }),
	"build-500": () => ({ ratios: [buildRatio(500, 1)] }),
	"build-2500": () => ({ ratios: [buildRatio(2_500, 1)] }),
	check: () => ({ ratios: checkRatios(ENTRIES) }),
	search: () => ({ ratios: [...searchRatios(0), ...searchRatios(ENTRIES)] }),
	import: () => ({ ratios: [importRatio()] }),
	pages: async () => ({ pages: await pageCosts() }),
	reactions: async () => ({ reactions: await reactions() }),
};

const asked = process.argv.slice(2);
const unknown = asked.filter((part) => !Object.hasOwn(PARTS, part));
if (unknown.length > 0) {
	console.error(`There is no part ${unknown.join(", ")}. Parts: ${Object.keys(PARTS).join(", ")}.`);
	process.exit(1);
}
for (const [part, measure] of Object.entries(PARTS)) {
	if (asked.length > 0 && !asked.includes(part)) continue;
	const start = performance.now();
	try {
		const at = { day: today(), machine: machine(), load: load() };
		keep(part, { ...at, ...(await measure()) });
		write(lastResults());
		console.log(`${part}: measured in ${Math.round((performance.now() - start) / 1_000)} s`);
	} catch (error) {
		console.error(`${part}: ${(error as Error).message}`);
		process.exitCode = 1;
	}
}

function write(results: Results): void {
	const ordered = Object.fromEntries(
		Object.keys(PARTS).flatMap((part) => {
			const result = results[part];
			return result === undefined ? [] : [[part, result]];
		}),
	);
	writeFileSync("docs/benchmarks.md", report(ordered));
	const measured = Object.values(ordered).filter(({ ratios = [] }) => ratios.length > 0);
	if (measured.length === 0) return;
	const ratios = measured.flatMap((result) => result.ratios ?? []);
	const [day = today()] = measured
		.map((result) => result.day)
		.toSorted()
		.toReversed();
	const figure = ratioFigure(ratios, day);
	writeFileSync("docs/benchmarks.svg", framedSvg(figure, "light", "docs/benchmarks.md"));
}
