import { cpSync, globSync, readFileSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import type { AstroIntegration } from "astro";
import { hostHeaders } from "./host-headers.ts";
import { hostRedirects } from "./host-redirects.ts";
import { llmsText, robots, sitemap } from "./llms-text.ts";
import { movedCopies, movedIds } from "./moved-copies.ts";
import type { PageAnswer, PageJob } from "./page-worker.ts";
import { shortScopes } from "./short-scopes.ts";
import { type SiteParts, siteParts } from "./site-parts.ts";

/**
 * Finishes what Astro has written: pages and styles, next to each page its Markdown, the headers for hosts that
 * read them from a file, and the lists of pages for those who search.
 *
 * Worker threads share the pages, because to parse them is the longest part of it. Each page is read, finished and
 * written by itself. Must come before the integration that publishes the folder.
 */
export function finishedPages(): AstroIntegration {
	let base = "/";
	let site = "";
	return {
		name: "finished-pages",
		hooks: {
			"astro:config:done": ({ config }) => {
				base = config.base.replace(/\/*$/, "/");
				site = new URL(base, config.site).href;
			},
			"astro:build:done": async ({ dir }) => {
				const folder = fileURLToPath(dir);
				const paths = globSync("**/*.{html,css}", { cwd: folder })
					.map((path) => path.split(sep).join("/"))
					.toSorted();
				const pages = paths.filter(isPage);
				const addresses = pages.map(address);
				writeFileSync(join(folder, "_headers"), hostHeaders(addresses, base));
				writeFileSync(join(folder, "_redirects"), hostRedirects(addresses, base));
				const workers = shares(pages).map((own) => started({ folder, paths: own, base, site }));
				// Meanwhile they write Markdown.
				const parts = partsOf(folder, paths);
				const answers = await Promise.all(workers.map(({ finish }) => finish(parts)));
				for (const { files } of answers) {
					for (const [path, text] of files) writeFileSync(join(folder, path), text);
				}
				keepOldNames(folder);
				const index = JSON.parse(readFileSync(join(folder, "api/v1/index.json"), "utf8"));
				// However many workers there are, the order is that of the addresses.
				const listed = answers
					.flatMap((answer) => answer.listed)
					.toSorted((a, b) => (a.path < b.path ? -1 : 1));
				writeFileSync(join(folder, "llms.txt"), llmsText(listed, index, site));
				const findable = answers.flatMap((answer) => answer.findable);
				writeFileSync(join(folder, "sitemap.xml"), sitemap(findable));
				writeFileSync(join(folder, "robots.txt"), robots(site));
			},
		},
	};
}

/** What all pages share; style sheets get their short scopes on the way. */
function partsOf(folder: string, paths: readonly string[]): SiteParts {
	const scopes = new Map<string, string>();
	const read = (path: string) => readFileSync(join(folder, path), "utf8");
	const sheets = paths
		.filter((path) => !isPage(path))
		.map((path) => {
			const css = shortScopes(read(path), scopes);
			writeFileSync(join(folder, path), css);
			return css;
		});
	const pages = paths.values().filter(isPage).map(read);
	return siteParts(pages, sheets, globSync("_astro/**/*.js", { cwd: folder }).map(read), scopes);
}

/** The pages in turn, so that each worker gets as many long ones as the others. */
function shares(paths: readonly string[]): readonly (readonly string[])[] {
	const workers = Math.min(4, availableParallelism());
	return Array.from({ length: workers }, (_none, worker) =>
		paths.filter((_path, index) => index % workers === worker),
	);
}

function started(job: PageJob): { readonly finish: (parts: SiteParts) => Promise<PageAnswer> } {
	const worker = new Worker(new URL("./page-worker.ts", import.meta.url), { workerData: job });
	const answer = new Promise<PageAnswer>((resolve, reject) => {
		worker.once("message", resolve);
		worker.once("error", reject);
		worker.once("exit", () => reject(new Error("A worker ended before its pages were finished.")));
	});
	return {
		finish: (parts) => {
			worker.postMessage(parts);
			return answer;
		},
	};
}

/** Lets what belongs to an entry be found under the id it had before, too. */
function keepOldNames(folder: string): void {
	const document = readFileSync(join(folder, "api/v1/entries.json"), "utf8");
	const { entries }: { entries: Parameters<typeof movedIds>[0] } = JSON.parse(document);
	const moved = movedIds(entries);
	if (moved.length === 0) return;
	const files = globSync("{api/v1,badges,embed/v1,releases}/**/*.*", { cwd: folder });
	for (const { file, as } of movedCopies(
		files.map((path) => path.split(sep).join("/")),
		moved,
	)) {
		cpSync(join(folder, file), join(folder, as));
	}
}

const isPage = (path = "") => path.endsWith(".html");

/** `/meshes/istio/` of `meshes/istio/index.html`. */
function address(path: string): string {
	return `/${path.replace(/(^|\/)index\.html$/, "$1")}`;
}
