import { globSync, readFileSync, writeFileSync } from "node:fs";
import { join, sep } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { hostHeaders } from "./host-headers.ts";
import { robots, sitemap } from "./llms-text.ts";
import { withPolicy } from "./page-policy.ts";
import { shortScopes } from "./short-scopes.ts";

/**
 * Finishes what Astro has written: short scopes in pages and styles, in each page the policy of what it may
 * load, the headers for hosts that read them from a file, and the list of pages for those who search.
 *
 * Must come before the integration that publishes the folder.
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
			"astro:build:done": ({ dir }) => {
				const folder = fileURLToPath(dir);
				const scopes = new Map<string, string>();
				const finished: { path: string; html: string }[] = [];
				const paths = globSync("**/*.{html,css}", { cwd: folder }).map((path) =>
					path.split(sep).join("/"),
				);
				const pages = paths.filter((path) => path.endsWith(".html"));
				writeFileSync(join(folder, "_headers"), hostHeaders(pages.map(address), base));
				for (const path of paths) {
					const file = join(folder, path);
					const text = shortScopes(readFileSync(file, "utf8"), scopes);
					if (path.endsWith(".html")) finished.push({ path, html: text });
					writeFileSync(file, path.endsWith(".html") ? named(path, text) : text);
				}
				writeFileSync(join(folder, "sitemap.xml"), sitemap(finished));
				writeFileSync(join(folder, "robots.txt"), robots(site));
			},
		},
	};
}

/** `/meshes/istio/` of `meshes/istio/index.html`. */
function address(path: string): string {
	return `/${path.replace(/(^|\/)index\.html$/, "$1")}`;
}

function named(path: string, html: string): string {
	try {
		return withPolicy(html);
	} catch (error) {
		throw new Error(`${path}: ${(error as Error).message}`);
	}
}
