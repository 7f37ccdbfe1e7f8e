/**
 * One table of ratios of this site to what it is built on, in one run: `npm run bench`, by hand.
 *
 * It writes docs/benchmarks.md and its figure. Build the site first: search and pages are measured on
 * `dist/`. `-- --builds 130,500,2500` names the sizes that are built, which takes most of the time;
 * none when empty.
 */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { today } from "../../src/cli/root-folder.ts";
import { framedSvg } from "../../src/rendering/svg-file.ts";
import { copyCheckout, growRoot } from "../measure/grown-root.ts";
import { buildRatio } from "./builds.ts";
import { pageCosts } from "./pages.ts";
import { checkRatios, importRatio, searchRatios } from "./ratios.ts";
import { ratioFigure, report } from "./report.ts";

const ENTRIES = 2_500;
const { values } = parseArgs({
	options: { builds: { type: "string", default: "130,500,2500" } },
});
const [load = 0] = loadavg();
const root = mkdtempSync(join(tmpdir(), "bench-"));
copyCheckout(root);
growRoot(root, { entries: ENTRIES, active: 300 });
const sizes = values.builds.split(",").filter(Boolean).map(Number);
const ratios = [
	...sizes.map(buildRatio),
	...checkRatios(root, ENTRIES, today()),
	...searchRatios(0),
	...searchRatios(ENTRIES),
	importRatio(),
];
rmSync(root, { recursive: true, force: true });
console.table(
	ratios.map(({ what, against, ours, theirs }) => ({
		what,
		against,
		ours,
		theirs,
		ratio: ours / theirs,
	})),
);
const pages = await pageCosts();
console.table(pages);
writeFileSync("docs/benchmarks.md", report(ratios, pages, today(), load));
const figure = ratioFigure(ratios, today());
writeFileSync("docs/benchmarks.svg", framedSvg(figure, "light", "docs/benchmarks.md"));
