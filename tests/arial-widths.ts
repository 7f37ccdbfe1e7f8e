import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";

const FOLDER = "node_modules/@fontsource/arimo/files";
const face = (weight: number) => {
	const font = readFileSync(`${FOLDER}/arimo-latin-${weight}-normal.woff2`).toString("base64");
	return `@font-face{font-family:Arimo;font-weight:${weight};src:url(data:font/woff2;base64,${font})}`;
};
const style = `${face(400)}${face(700)}html{font-family:Arimo!important;text-rendering:geometricPrecision}`;

/**
 * Sets a live page in a font with the widths of Arial, for which its height is counted, whatever the machine has,
 * and lets no letter be rounded to whole px, as browsers on some Linux systems do.
 *
 * The policy of the page forbids it: the context must be one that bypasses it.
 */
export async function setInArialWidths(page: Page): Promise<void> {
	await page.addStyleTag({ content: style });
	await page.evaluate(() =>
		Promise.all(["14px Arimo", "bold 14px Arimo"].map((font) => document.fonts.load(font))),
	);
}
