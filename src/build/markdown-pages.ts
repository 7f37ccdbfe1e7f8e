/**
 * Next to every built page its Markdown, and one overview of all of them.
 *
 * It is made from the finished HTML, so that a page is written once. Worker threads share the work,
 * because parsing hundreds of pages is the longest part of it.
 *
 * @module
 */

import { globSync, readFileSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import type { AstroIntegration } from "astro";
import { isPairPage } from "#src/domain/comparison/pairs.ts";
import { type ListedPage, llmsText } from "./llms-text.ts";

/** What a worker is told to do: pages by their path from the folder, and where they will be read. */
export type MarkdownJob = {
	readonly folder: string;
	/** Address of the folder in full, with a slash at its end. */
	readonly address: string;
	readonly paths: readonly string[];
};

/**
 * The error page has no content, figures have Markdown tables of their own, and pairs of meshes are too many:
 * `mesh figure a-vs-b --format md` makes one.
 */
const WITHOUT = /^(?:404\.html$|embed\/(?:v1|@))/;

/** @param path - Path of a page in the folder of the site. */
export const hasMarkdown = (path: string): boolean => !WITHOUT.test(path) && !isPairPage(path);

/** Must come before the integration that publishes the folder. */
export function markdownPages(): AstroIntegration {
	let address = "";
	return {
		name: "markdown-pages",
		hooks: {
			"astro:config:done": ({ config }) => {
				address = new URL(config.base.replace(/\/?$/, "/"), config.site).href;
			},
			"astro:build:done": async ({ dir }) => {
				const folder = fileURLToPath(dir);
				const paths = globSync("**/*.html", { cwd: folder })
					.map((path) => path.split(sep).join("/"))
					.filter(hasMarkdown)
					.toSorted();
				const pages = await Promise.all(
					shares(paths).map((own) => work({ folder, address, paths: own })),
				);
				const index = JSON.parse(readFileSync(join(folder, "api/v1/index.json"), "utf8"));
				writeFileSync(join(folder, "llms.txt"), llmsText(pages.flat(), index, address));
			},
		},
	};
}

/** The pages in turn, so that each worker gets as many long ones as the others. */
function shares(paths: readonly string[]): readonly (readonly string[])[] {
	const workers = Math.min(4, availableParallelism());
	return Array.from({ length: workers }, (_none, worker) =>
		paths.filter((_path, index) => index % workers === worker),
	);
}

function work(job: MarkdownJob): Promise<readonly ListedPage[]> {
	const worker = new Worker(new URL("./markdown-worker.ts", import.meta.url), { workerData: job });
	return new Promise((resolve, reject) => {
		worker.once("message", resolve);
		worker.once("error", reject);
	});
}
