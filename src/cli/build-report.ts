import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative } from "node:path";

/** What a build wrote. */
export type Built = {
	readonly pages: number;
	readonly figures: number;
	readonly files: number;
	readonly bytes: number;
};

/** Counts what lies in a built folder. */
export function builtIn(folder: string): Built {
	const files = readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((file) => file.isFile())
		.map((file) => join(file.parentPath, file.name));
	const list = join(folder, "embed", "v1", "figures.json");
	const { figures } = JSON.parse(readFileSync(list, "utf8")) as { readonly figures: unknown[] };
	return {
		pages: files.filter((file) => file.endsWith(".html")).length,
		figures: figures.length,
		files: files.length,
		bytes: files.reduce((sum, file) => sum + statSync(file).size, 0),
	};
}

/**
 * What a person wants to know of a build that went well: how much it wrote, how long it took and
 * where it is.
 *
 * @param seconds - Since the build was started.
 */
export function buildReport(built: Built, seconds: number, folder: string): string {
	const { pages, figures, files, bytes } = built;
	const count = (value: number, noun: string) => `${value.toLocaleString("en")} ${noun}`;
	const amounts = [
		count(pages, "pages"),
		count(figures, "figures"),
		count(files, "files"),
		`${(bytes / 1_000_000).toFixed(1)} MB`,
	];
	const place = relative(process.cwd(), folder) || ".";
	return `Built in ${Math.round(seconds)} s: ${amounts.join(", ")}.\nIt is in ${place}/\n`;
}
