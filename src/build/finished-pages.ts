import { globSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { withPolicy } from "./page-policy.ts";
import { shortScopes } from "./short-scopes.ts";

/**
 * Finishes what Astro has written: short scopes in pages and styles, and in each page the policy of what it may load.
 *
 * Must come before the integration that publishes the folder.
 */
export function finishedPages(): AstroIntegration {
	return {
		name: "finished-pages",
		hooks: {
			"astro:build:done": ({ dir }) => {
				const folder = fileURLToPath(dir);
				const scopes = new Map<string, string>();
				for (const path of globSync("**/*.{html,css}", { cwd: folder })) {
					const file = join(folder, path);
					const text = shortScopes(readFileSync(file, "utf8"), scopes);
					writeFileSync(file, path.endsWith(".html") ? named(path, text) : text);
				}
			},
		},
	};
}

function named(path: string, html: string): string {
	try {
		return withPolicy(html);
	} catch (error) {
		throw new Error(`${path}: ${(error as Error).message}`);
	}
}
