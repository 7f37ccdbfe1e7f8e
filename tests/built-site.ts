import { readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import { gzipSync } from "node:zlib";

/** A page of the built site. */
export type BuiltPage = {
	/** Address from the root of the host, base path included. */
	readonly path: string;
	readonly html: string;
};

/** Every file of a built site by its address from the root of the host. */
export function builtFiles(dist: string, base: string): readonly string[] {
	return readdirSync(dist, { recursive: true, withFileTypes: true })
		.filter((file) => file.isFile())
		.map((file) => join(file.parentPath, file.name).slice(dist.length + 1))
		.map((file) => base + file.split(sep).join("/"));
}

/** Every HTML page of a built site. */
export function builtPages(dist: string, base: string): readonly BuiltPage[] {
	return builtFiles(dist, base)
		.filter((path) => path.endsWith(".html"))
		.map((path) => ({
			path: path.replace(/index\.html$/, ""),
			html: readFileSync(join(dist, path.slice(base.length)), "utf8"),
		}));
}

/** The values of an attribute in the order they stand, with entities decoded. */
export function attributeValues(html: string, name: string): readonly string[] {
	return [...html.matchAll(new RegExp(`\\s${name}="([^"]*)"`, "g"))].map(([, value = ""]) =>
		value.replaceAll("&amp;", "&").replaceAll("&#38;", "&").replaceAll("&quot;", '"'),
	);
}

/**
 * What a page makes its reader load as script, in bytes after gzip: inline scripts, external ones
 * and what those import at once. Data blocks such as JSON-LD are no script.
 */
export function scriptBytes(page: BuiltPage, dist: string, base: string): number {
	const tags = [...page.html.matchAll(/<script([^>]*)>([\s\S]*?)<\/script>/g)].filter(
		([, attributes = ""]) => !/type="application\/(ld\+)?json"/.test(attributes),
	);
	const inline = tags.map(([, , code = ""]) => gzippedBytes(code));
	const addresses = tags.flatMap(([, attributes = ""]) => attributeValues(` ${attributes}`, "src"));
	const loaded = new Set<string>();
	for (const address of addresses) collectModules(address, loaded, dist, base);
	const external = [...loaded].map((file) => gzippedBytes(readFileSync(file, "utf8")));
	return [...inline, ...external].reduce((sum, bytes) => sum + bytes, 0);
}

function collectModules(address: string, found: Set<string>, dist: string, base: string): void {
	const file = join(dist, address.slice(base.length));
	if (found.has(file)) return;
	found.add(file);
	const statics = readFileSync(file, "utf8").matchAll(/(?:from|import)\s*"([^"]+\.js)"/g);
	for (const [, next = ""] of statics) {
		collectModules(new URL(next, `http://site.test${address}`).pathname, found, dist, base);
	}
}

function gzippedBytes(code: string): number {
	return code === "" ? 0 : gzipSync(code).length;
}
