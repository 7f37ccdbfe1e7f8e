import { writtenDate } from "#src/domain/dates/written-date.ts";

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
	const words = `Frozen ${writtenDate(day)}. Meshscape, data of $2· CC BY 4.0`;
	return svg.replace(source, `$1>${words}`);
}

/**
 * The numbers of a figure with the day they were frozen, one row a line.
 *
 * Where the site stood does not matter to a copy: its addresses are those within the site.
 *
 * @param site - Address of the site the build was made for, ending with a slash.
 */
export function frozenNumbers(json: string, site: string, day: string): string {
	const { rows, ...rest } = JSON.parse(json.replaceAll(site, "/")) as Record<string, unknown>;
	const head = JSON.stringify({ frozen: day, ...rest }, undefined, "\t").slice(0, -2);
	const lines = (rows as readonly unknown[]).map((row) => `\t\t${JSON.stringify(row)}`);
	return `${head},\n\t"rows": [\n${lines.join(",\n")}\n\t]\n}\n`;
}
