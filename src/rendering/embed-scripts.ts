import { readFileSync } from "node:fs";
import { join } from "node:path";
import { buildSync } from "esbuild";
import type { KeptLoader } from "#src/domain/embeds/addresses.ts";

/**
 * The scripts that other sites run, bundled and minified from the modules in `src/embed`.
 *
 * Nothing runs on import: a module exports how it starts, and the call is written here, so that a
 * test may import the module. The loader is the same on every host, because it finds its site by the
 * address of its own tag; it is not a module, which a host of another origin may load only with leave. A build bundles each script once; a development server again for each page, so that
 * a change shows.
 */
const SCRIPTS = {
	loader: {
		start: 'import { startLoader } from "./loader.ts"; startLoader();',
		format: "iife",
		banner: "/* Meshscape embeds v1, Apache-2.0 */",
	},
	table: {
		start: 'import { startLiveTable } from "./live-table.ts"; startLiveTable();',
		format: "iife",
		banner: "",
	},
	chart: {
		start: 'import { startLiveChart } from "./live-chart.ts"; startLiveChart();',
		format: "iife",
		banner: "",
	},
} as const;

type ScriptName = keyof typeof SCRIPTS;

const bundled = new Map<ScriptName, string>();

/** The custom element other pages load, as its file. */
export function loaderScript(): string {
	return once("loader");
}

/** The script of a live page, as included in the page: that of a table or of a chart. */
export function liveScript(kind: "table" | "chart"): string {
	return once(kind);
}

function once(name: ScriptName): string {
	const known = process.env.NODE_ENV === "development" ? undefined : bundled.get(name);
	const script = known ?? bundle(name);
	bundled.set(name, script);
	return script;
}

function bundle(name: ScriptName): string {
	const { start, format, banner } = SCRIPTS[name];
	const { outputFiles } = buildSync({
		stdin: { contents: start, resolveDir: join(process.cwd(), "src/embed"), loader: "ts" },
		bundle: true,
		minify: true,
		write: false,
		charset: "utf8",
		format,
		target: "es2022",
		logLevel: "error",
		...(banner !== "" && { banner: { js: banner } }),
	});
	const [file] = outputFiles;
	if (file === undefined) throw new Error(`esbuild returned no file for the ${name} script.`);
	return file.text.trim();
}

/** The newest of the loaders that are kept for ever. */
export function newestLoader(): KeptLoader {
	const { loaders }: { readonly loaders: readonly KeptLoader[] } = JSON.parse(
		readFileSync("public/embed/v1/loaders.json", "utf8"),
	);
	const [newest] = loaders;
	if (newest === undefined)
		throw new Error('No loader is kept. Run "npm run mesh -- freeze --loader".');
	return newest;
}
