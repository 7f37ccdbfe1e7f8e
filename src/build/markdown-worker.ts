/**
 * A thread that writes the Markdown of some pages next to them; it answers with what it found.
 *
 * @module
 */

import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parentPort, workerData } from "node:worker_threads";
import type { ListedPage } from "./llms-text.ts";
import { markdownPage } from "./markdown-page.ts";
import type { MarkdownJob } from "./markdown-pages.ts";

const { folder, address, paths }: MarkdownJob = workerData;

const listed = paths.map((path): ListedPage => {
	const file = join(folder, path);
	const place = path.replace(/index\.html$/, "");
	const { title, description, text } = markdownPage(readFileSync(file, "utf8"), address + place);
	writeFileSync(file.replace(/\.html$/, ".md"), text);
	return { path: place, title, description };
});
parentPort?.postMessage(listed);
