import { formatDate } from "#src/domain/text/dates.ts";

/**
 * Addresses of figures that were renamed or frozen.
 *
 * @module
 */

/** Figures that were renamed: old id, new id. Addresses with the old id keep working. */
export const RENAMED: Readonly<Record<string, string>> = {
	// Proxies since, and proxies are not scored on what is asked of meshes.
	"strengths-of-vulcand": "status-vulcand",
	"strengths-of-yggdrasil": "status-yggdrasil",
};

/**
 * Every figure under its id and under each id it had before.
 *
 * A figure keeps its own id within: an old address shows the figure and leads to the new one.
 *
 * @returns Addresses in the order of the figures, each with its old ones behind it.
 */
export function everyAddress<Figure extends { readonly id: string }>(
	figures: readonly Figure[],
	renamed: Readonly<Record<string, string>> = RENAMED,
): readonly { readonly address: string; readonly figure: Figure }[] {
	const old = Object.entries(renamed);
	return figures.flatMap((figure) => {
		const before = old.flatMap(([from, to]) => (to === figure.id ? [from] : []));
		return [figure.id, ...before].map((address) => ({ address, figure }));
	});
}

/**
 * A picture with the words that it is frozen, in place of the address it was made for.
 *
 * @param day - The day it was frozen, `YYYY-MM-DD`.
 * @returns `undefined` when the picture has no source line to say it in.
 */
export function frozenPicture(svg: string, day: string): string | undefined {
	const source =
		/(<text[^>]*?)(?: textLength="[^"]*" lengthAdjust="[^"]*")?>Meshscape, data of ([^·<]*)[^<]*/;
	if (!source.test(svg)) return undefined;
	const words = `Frozen ${formatDate(day)}. Meshscape, data of $2· CC BY 4.0`;
	return svg.replace(source, `$1>${words}`);
}

/**
 * The numbers of a figure with the day they were frozen, one row a line.
 *
 * The address of the site does not matter to a copy: its addresses are those within the site.
 *
 * @param site - Address of the site the build was made for, ending with a slash.
 */
export function frozenNumbers(json: string, site: string, day: string): string {
	const { rows, ...rest } = JSON.parse(json.replaceAll(site, "/")) as Record<string, unknown>;
	const head = JSON.stringify({ frozen: day, ...rest }, undefined, "\t").slice(0, -2);
	const lines = (rows as readonly unknown[]).map((row) => `\t\t${JSON.stringify(row)}`);
	return `${head},\n\t"rows": [\n${lines.join(",\n")}\n\t]\n}\n`;
}

/** A loader as it was on a day, at an address whose text never changes; `loaders.json` lists them, the newest first. */
export type KeptLoader = {
	/** Name next to the list. */
	readonly file: string;
	/** What an integrity attribute calls it by. */
	readonly integrity: string;
	readonly bytes: number;
	readonly since: string;
};
