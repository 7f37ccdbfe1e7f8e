import { readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";

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

/** The values of an attribute in the order of the page, with entities decoded. */
export function attributeValues(html: string, name: string): readonly string[] {
	return [...html.matchAll(new RegExp(`\\s${name}="([^"]*)"`, "g"))].map(([, value = ""]) =>
		value.replaceAll("&amp;", "&").replaceAll("&#38;", "&").replaceAll("&quot;", '"'),
	);
}
