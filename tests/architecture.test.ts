import { globSync, readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import { expect, test } from "vitest";

/**
 * Who may import whom, as STYLE says it: imports run one way, and what is unlisted is forbidden.
 *
 * `types:x` allows `import type` from x only. `files` reads content for the command line and for
 * the collections, so that both understand a file alike; `theme` holds colours and signs and is
 * below everything that draws; `api` makes the documents machines read from what the pages show.
 */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
	schema: ["schema", "zod"],
	domain: ["domain", "types:schema"],
	theme: ["theme", "types:schema"],
	lint: [
		"lint",
		"domain",
		"schema",
		"github-slugger",
		"spdx-expression-parse",
		"spdx-license-list",
	],
	importers: ["importers", "domain", "schema"],
	charts: ["charts", "theme", "types:domain", "types:chart.js"],
	// Scripts of embeds are bundled from `embed` by their path: no page runs them itself.
	rendering: [
		"rendering",
		"charts",
		"theme",
		"domain",
		"chart.js",
		"@napi-rs/canvas",
		"esbuild",
		"node:",
	],
	catalog: ["catalog", "domain", "types:schema", "types:charts", "astro:content"],
	components: ["components", "domain", "theme", "types:schema"],
	// A layout loads the search, which every page has, when a reader opens it.
	layouts: ["layouts", "components", "domain", "islands", "theme", "types:schema", "astro:assets"],
	// Importers run in a worker of the browser; one more worker reads YAML, see the test below.
	// The builder draws a table as `rendering` does, with a canvas of the browser to measure texts.
	islands: [
		"rendering",
		"islands",
		"charts",
		"domain",
		"importers",
		"theme",
		"types:schema",
		"yaml",
		"react",
		"chart.js",
		"fuse.js",
	],
	// Calendars of ends of support are written by a library that knows their escapes and folds.
	api: ["api", "catalog", "domain", "schema", "zod", "node:", "ical-generator"],
	// The page on contributing lists the rules of the check as their objects have them.
	pages: [
		"lint",
		"api",
		"catalog",
		"domain",
		"charts",
		"components",
		"islands",
		"layouts",
		"rendering",
		"schema",
		"types:astro",
	],
	files: ["files", "yaml", "node:", "types:schema", "types:astro"],
	cli: [
		"cli",
		"schema",
		"lint",
		"importers",
		"domain",
		"files",
		"rendering",
		"node:",
		"yaml",
		"zod",
		"types:astro",
	],
	embed: ["embed"],
	// What is made of the finished pages, next to them.
	build: [
		"build",
		"domain",
		"files",
		"node:",
		"types:astro",
		"node-html-parser",
		"node-html-markdown",
	],
};

type Import = { readonly file: string; readonly from: string; readonly typeOnly: boolean };

/** Every import of a source file: in its head, in scripts further down, and on demand. */
function importsOf(file: string): readonly Import[] {
	const source = readFileSync(file, "utf8");
	const statements = source.matchAll(
		/^[ \t]*(?:import|export)\s+(type\s+)?(?:([\w*{}\s,$]+?)\s+from\s+)?"([^"\n]+)"/gm,
	);
	const onDemand = source.matchAll(/\bimport\(\s*"([^"\n]+)"\s*\)/g);
	return [
		...[...statements].map(([, type, names = "", from = ""]) => ({
			file,
			from: from.replace(/\?.*$/, ""),
			typeOnly: type !== undefined || onlyTypes(names),
		})),
		...[...onDemand].map(([, from = ""]) => ({ file, from, typeOnly: false })),
	];
}

function onlyTypes(names: string): boolean {
	const inner = names.match(/^\{([^}]*)\}$/)?.[1];
	if (inner === undefined) return false;
	const members = inner.split(",").map((name) => name.trim());
	return members.filter(Boolean).every((name) => name.startsWith("type "));
}

/** The layer an import leads to: a folder of src, a package, or the file's own folder. */
function targetOf({ file, from }: Import): string {
	if (from.startsWith("#src/")) return from.split("/")[1] ?? "";
	if (from.startsWith(".")) return layerOf(join(file, "..", from));
	if (from.startsWith("node:")) return "node:";
	return from.startsWith("@") ? from.split("/").slice(0, 2).join("/") : (from.split("/")[0] ?? "");
}

function layerOf(file: string): string {
	return file.split(sep)[1] ?? "";
}

function isAllowed(found: Import): boolean {
	const target = targetOf(found);
	const allowed = MAY_IMPORT[layerOf(found.file)] ?? [];
	if (found.from.endsWith(".css")) return true;
	return allowed.includes(target) || (found.typeOnly && allowed.includes(`types:${target}`));
}

const sources = readdirSync("src", { recursive: true, withFileTypes: true })
	.filter((entry) => entry.isFile() && /\.(ts|tsx|astro|mjs)$/.test(entry.name))
	.map((entry) => join(entry.parentPath, entry.name))
	.filter((file) => !/\.test\.tsx?$/.test(file) && file.split(sep).length > 2);

test("imports run one way", () => {
	const forbidden = sources
		.flatMap(importsOf)
		.filter((found) => !isAllowed(found))
		.map(({ file, from }) => `${file} may not import ${from}`);
	expect(forbidden).toEqual([]);
});

test("the table knows every folder", () => {
	expect(sources.map(layerOf).filter((layer) => !(layer in MAY_IMPORT))).toEqual([]);
});

test("collections are read in the catalog alone", () => {
	const readers = sources
		.flatMap(importsOf)
		.filter(({ from, typeOnly }) => from === "astro:content" && !typeOnly)
		.map(({ file }) => layerOf(file));
	expect(new Set(readers)).toEqual(new Set(["catalog"]));
});

test("the YAML reader reaches the browser in a worker of its own alone", () => {
	const readers = sources
		.filter((file) => layerOf(file) === "islands")
		.flatMap(importsOf)
		.filter(({ from }) => from === "yaml")
		.map(({ file }) => file.split(sep).at(-1));
	expect(readers).toEqual(["read-yaml-worker.ts"]);
});

/**
 * Entry points of workers, and what a page loads as a worker: nothing can be imported from them.
 * Chart.js is told once, for all charts, of which parts they are made.
 */
const STARTED_BY_LOADING =
	/[/\\](read-worker|read-yaml-worker|search-worker|search-dialog|chart-js)\.ts$/;

test("a script of a page runs when it is called, not when it is imported", () => {
	const islands = sources.filter((file) => layerOf(file) === "islands" && file.endsWith(".ts"));
	const running = islands
		.filter((file) => !STARTED_BY_LOADING.test(file))
		.filter((file) =>
			/^(?:document|addEventListener|for \(|if \(|[\w.]+\??\.?\w*\(|const .*\bdocument\.)/m.test(
				readFileSync(file, "utf8"),
			),
		);
	expect(running).toEqual([]);
});

test("what a browser replaces is imported by the name that is replaced", () => {
	const { imports } = JSON.parse(readFileSync("package.json", "utf8"));
	const replaced = Object.keys(imports).filter((name) => !name.includes("*"));
	expect(replaced.length).toBeGreaterThan(0);
	const evading = sources
		.flatMap(importsOf)
		.filter(({ from }) => from.startsWith("."))
		.filter(({ file, from }) =>
			replaced.includes(`#${join(file, "..", from).replaceAll(sep, "/")}`),
		)
		.map(({ file, from }) => `${file} imports ${from}`);
	expect(evading).toEqual([]);
});

test("no file is named after a drawer", () => {
	const drawers = sources.filter((file) =>
		/[/\\](utils?|helpers?|common|types|index)\.tsx?$/.test(file),
	);
	expect(drawers).toEqual([]);
});

test("no source file is longer than 200 lines", () => {
	const styles = globSync("src/**/*.css");
	const long = [...sources, ...styles]
		.map((file) => ({ file, lines: readFileSync(file, "utf8").split("\n").length - 1 }))
		.filter(({ lines }) => lines > 200);
	expect(long).toEqual([]);
});
