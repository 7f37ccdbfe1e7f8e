/**
 * A thread that finishes some pages and writes the Markdown of each next to it; it answers with what it found.
 *
 * @module
 */

import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parentPort, workerData } from "node:worker_threads";
import { findableAddress, type ListedPage } from "./llms-text.ts";
import { hasMarkdown, markdownPage } from "./markdown-page.ts";
import { finishing, type SiteParts } from "./site-parts.ts";

/** What a worker is told to do: pages by their path from the folder, and where they will be read. */
export type PageJob = {
	readonly folder: string;
	readonly paths: readonly string[];
	readonly parts: SiteParts;
	/** Path the site is hosted under, with a slash at both ends. */
	readonly base: string;
	/** The same in full. */
	readonly site: string;
};

/** What became of the pages of a job. */
export type PageAnswer = {
	/** Pages that have Markdown. */
	readonly listed: readonly ListedPage[];
	/** Addresses of those that want to be found. */
	readonly findable: readonly string[];
	/** Files with what many pages have, by their path in the folder. */
	readonly files: ReadonlyMap<string, string>;
};

/** Finishes the pages of a job in place. */
function finishPages({ folder, paths, parts, base, site }: PageJob): PageAnswer {
	const { finish, files } = finishing(parts, base);
	const listed: ListedPage[] = [];
	const findable: string[] = [];
	for (const path of paths) {
		const file = join(folder, path);
		const html = named(path, () => finish(readFileSync(file, "utf8")));
		writeFileSync(file, html);
		findable.push(...findableAddress(html));
		if (!hasMarkdown(path)) continue;
		const place = path.replace(/index\.html$/, "");
		const { title, description, text } = markdownPage(html, site + place);
		writeFileSync(file.replace(/\.html$/, ".md"), text);
		listed.push({ path: place, title, description });
	}
	return { listed, findable, files };
}

function named<Value>(path: string, act: () => Value): Value {
	try {
		return act();
	} catch (error) {
		throw new Error(`${path}: ${(error as Error).message}`);
	}
}

parentPort?.postMessage(finishPages(workerData));
