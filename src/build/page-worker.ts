/**
 * A thread that writes the Markdown of some pages next to them, and finishes the pages as soon as it is told what
 * all pages share; it answers with what it found.
 *
 * @module
 */

import { once } from "node:events";
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

const { folder, paths, base, site }: PageJob = workerData;

/** Names the page that an error is about. */
function naming<Found>(act: (path: string) => Found): (path: string) => Found {
	return (path) => {
		try {
			return act(path);
		} catch (error) {
			throw new Error(`${path}: ${(error as Error).message}`);
		}
	};
}

/** Nothing of a page that is still to be finished is part of its text. */
function writeMarkdown(path: string): ListedPage {
	const file = join(folder, path);
	const place = path.replace(/index\.html$/, "");
	const { title, description, text } = markdownPage(readFileSync(file, "utf8"), site + place);
	writeFileSync(file.replace(/\.html$/, ".md"), text);
	return { path: place, title, description };
}

/** @returns The address of the page, if it wants to be found. */
function finishPage(path: string, finish: (html: string) => string): readonly string[] {
	const file = join(folder, path);
	const html = finish(readFileSync(file, "utf8"));
	writeFileSync(file, html);
	return findableAddress(html);
}

if (parentPort !== null) {
	const told = once(parentPort, "message") as Promise<[SiteParts]>;
	const listed = paths.filter(hasMarkdown).map(naming(writeMarkdown));
	const [parts] = await told;
	const { finish, files } = finishing(parts, base);
	const findable = paths.flatMap(naming((path) => finishPage(path, finish)));
	parentPort.postMessage({ listed, findable, files } satisfies PageAnswer);
}
