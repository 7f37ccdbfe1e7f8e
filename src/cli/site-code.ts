import { readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import type { SiteCode } from "#src/lint/catalog.ts";

const SOURCES = resolve(import.meta.dirname, "..");
const DRAWINGS = "components/guide/drawings";

let known: SiteCode | undefined;

/** The pages and drawings of this repository, read once: data of any root is shown by this code. */
export function siteCode(): SiteCode {
	known ??= { pages: pages("pages", "/"), drawings: drawings() };
	return known;
}

/** Addresses of the pages of a folder whose names are fixed, sub-folders included. */
function pages(folder: string, address: string): readonly string[] {
	return readdirSync(join(SOURCES, folder), { withFileTypes: true }).flatMap((found) => {
		const { name } = found;
		if (name.includes("[") || name === "404.astro") return [];
		if (found.isDirectory()) return pages(`${folder}/${name}`, `${address}${name}/`);
		if (!name.endsWith(".astro")) return [];
		return [name === "index.astro" ? address : `${address}${name.slice(0, -".astro".length)}/`];
	});
}

/** `SixSteps.astro` draws the figure `six-steps`. */
function drawings(): readonly string[] {
	return readdirSync(join(SOURCES, DRAWINGS))
		.filter((name) => name.endsWith(".astro"))
		.map((name) =>
			name
				.slice(0, -".astro".length)
				.replace(/(?!^)[A-Z]/g, "-$&")
				.toLowerCase(),
		);
}
