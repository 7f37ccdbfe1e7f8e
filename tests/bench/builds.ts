import { spawnSync } from "node:child_process";
import { globSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { copyCheckout, growRoot } from "../measure/grown-root.ts";
import { median, type Ratio } from "./ratios.ts";

const REPOSITORY = resolve(import.meta.dirname, "../..");

const CONFIG = `import { defineConfig } from "astro/config";
export default defineConfig({ devToolbar: { enabled: false } });
`;

/** The same files by the same reader, and a page that says what an entry is. */
const COLLECTION = `import { defineCollection } from "astro:content";
import { yamlFolder } from "#src/files/content-loaders.ts";
export const collections = { meshes: defineCollection({ loader: yamlFolder("content/meshes") }) };
`;

const page = (count: number) => `---
import { getCollection } from "astro:content";
export async function getStaticPaths() {
	const entries = await getCollection("meshes");
	return Array.from({ length: ${count} }, (_none, at) => {
		return { params: { page: String(at) }, props: { data: entries[at % entries.length].data } };
	});
}
const { data } = Astro.props;
---
<html lang="en"><head><title>{data.name}</title></head><body>
<h1>{data.name}</h1><p>{data.summary}</p>
<table>{Object.entries(data.capabilities ?? {}).map(([id, { level, note }]) => <tr><th>{id}</th><td>{level}</td><td>{note}</td></tr>)}</table>
</body></html>
`;

function seconds(folder: string): number {
	const start = performance.now();
	const { status, stderr } = spawnSync(
		process.execPath,
		[join(REPOSITORY, "node_modules/astro/bin/astro.mjs"), "build"],
		{ cwd: folder, encoding: "utf8", env: { ...process.env, ASTRO_TELEMETRY_DISABLED: "1" } },
	);
	if (status !== 0) throw new Error(stderr);
	return (performance.now() - start) / 1_000;
}

/** A site of plain pages from the same meshes, as many as this one has. */
function plainSite(grown: string, folder: string, count: number): void {
	mkdirSync(join(folder, "src/pages"), { recursive: true });
	for (const name of ["content", "node_modules", "package.json", "tsconfig.json"]) {
		symlinkSync(join(grown, name), join(folder, name));
	}
	symlinkSync(join(grown, "src/files"), join(folder, "src/files"));
	symlinkSync(join(grown, "src/schema"), join(folder, "src/schema"));
	symlinkSync(join(grown, "src/lint"), join(folder, "src/lint"));
	writeFileSync(join(folder, "astro.config.mjs"), CONFIG);
	writeFileSync(join(folder, "src/content.config.ts"), COLLECTION);
	writeFileSync(join(folder, "src/pages/[page].astro"), page(count));
}

/**
 * The build of this site against Astro's of as many plain pages, in turn: the floor under any site.
 *
 * @param rounds - How often each is built.
 */
export function buildRatio(entries: number, rounds: number): Ratio {
	const root = mkdtempSync(join(tmpdir(), "bench-"));
	try {
		const [grown, plain] = [join(root, "grown"), join(root, "plain")];
		copyCheckout(grown);
		growRoot(grown, { entries, active: Math.round((entries * 300) / 2_500) });
		const there = globSync("content/{meshes,proxies,tools}/*.yaml", { cwd: grown }).length;
		const ours = [seconds(grown)];
		const pages = globSync("dist/**/*.html", { cwd: grown }).length;
		plainSite(grown, plain, pages);
		const theirs = [seconds(plain)];
		for (let round = 1; round < rounds; round++) {
			ours.push(seconds(grown));
			theirs.push(seconds(plain));
		}
		return {
			id: `build-${entries}`,
			what: `build of ${there} entries, ${pages} pages`,
			ours: median(ours),
			against: `Astro, ${pages} plain pages`,
			theirs: median(theirs),
			unit: "s",
			most: 2,
		};
	} finally {
		rmSync(root, { recursive: true, force: true });
	}
}
