import { cpSync, globSync, readFileSync, writeFileSync } from "node:fs";
import { join, sep } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { hostHeaders } from "./host-headers.ts";
import { hostRedirects } from "./host-redirects.ts";
import { robots, sitemap } from "./llms-text.ts";
import { movedCopies, movedIds } from "./moved-copies.ts";
import { scopeRemover, scopeRules, setClasses } from "./needed-scopes.ts";
import { withPolicy } from "./page-policy.ts";
import { sharedFiles } from "./shared-files.ts";
import { shortScopes } from "./short-scopes.ts";

/**
 * Finishes what Astro has written: short scopes in pages and styles, what many pages have in files of its own,
 * in each page the policy of what it may load, the headers for hosts that read them from a file, and the list of pages for those who search.
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
				const paths = globSync("**/*.{html,css}", { cwd: folder }).map((path) =>
					path.split(sep).join("/"),
				);
				const addresses = paths.filter(isPage).map(address);
				writeFileSync(join(folder, "_headers"), hostHeaders(addresses, base));
				writeFileSync(join(folder, "_redirects"), hostRedirects(addresses, base));
				const { pages: finished, files } = finishedFiles(folder, paths, base);
				for (const [path, text] of files) writeFileSync(join(folder, path), text);
				for (const { path, html } of finished) writeFileSync(join(folder, path), named(path, html));
				keepOldNames(folder);
				writeFileSync(join(folder, "sitemap.xml"), sitemap(finished));
				writeFileSync(join(folder, "robots.txt"), robots(site));
			},
		},
	};
}

/** The pages as they will be, but for their policy, and the files next to them. */
function finishedFiles(folder: string, paths: readonly string[], base: string) {
	const scopes = new Map<string, string>();
	const texts = new Map(
		paths.map((path) => [path, shortScopes(readFileSync(join(folder, path), "utf8"), scopes)]),
	);
	const lean = leanPage(
		[...texts.values()],
		globSync("_astro/**/*.js", { cwd: folder }).map((path) =>
			readFileSync(join(folder, path), "utf8"),
		),
	);
	const pages = paths.filter(isPage);
	const shared = sharedFiles(
		pages.map((path) => lean(texts.get(path) ?? "")),
		base,
	);
	const sheets = [...texts].filter(([path]) => !isPage(path));
	return {
		pages: pages.map((path, at) => ({ path, html: shared.pages[at] ?? "" })),
		files: [...sheets, ...shared.files],
	};
}

/**
 * Takes from a page the scopes it does not need.
 *
 * @param texts - All pages and style sheets.
 * @param scripts - All scripts that are files of their own.
 */
function leanPage(texts: readonly string[], scripts: readonly string[]): (html: string) => string {
	const inline = (name: "style" | "script") => {
		const found = new RegExp(`<${name}\\b[^>]*>([\\s\\S]*?)</${name}>`, "g");
		return new Set(texts.flatMap((text) => [...text.matchAll(found)].map(([, code = ""]) => code)));
	};
	const sheets = texts.filter((text) => !/^<!doctype/i.test(text));
	const rules = scopeRules([...sheets, ...inline("style")].join("\n"));
	const code = [...scripts, ...inline("script")].join("\n");
	const set = setClasses(code);
	return scopeRemover(rules, (name) => set.has(name));
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

function named(path: string, html: string): string {
	try {
		return withPolicy(html);
	} catch (error) {
		throw new Error(`${path}: ${(error as Error).message}`);
	}
}
