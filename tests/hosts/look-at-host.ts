import type { Browser, Frame, Page } from "playwright-core";
import type { Host, HostTheme } from "./host.ts";
import { textContrast } from "./text-contrast.ts";

/** Least contrast of text on its ground. */
const CONTRAST = 4.5;
/** Most room left under a figure, px: of 24 at the widths hosts give most often, of 40 between them. */
const SPARE = 40;

/**
 * What is wrong with the figure in a host, one line each.
 *
 * @param address - Address of the page of the host.
 * @param figures - Origin of the site the figure comes from.
 * @param columns - The heads the figure is to show, in order.
 */
export async function faultsInHost(
	browser: Browser,
	host: Host,
	{ address, figures, columns }: Looked,
): Promise<readonly string[]> {
	const faults: string[] = [];
	for (const system of ["light", "dark"] as const) {
		const page = await browser.newPage({
			colorScheme: system,
			viewport: { width: 1280, height: 900 },
		});
		const said: string[] = [];
		page.on("pageerror", (error) => said.push(`error: ${error.message}`));
		page.on("console", (message) => {
			// A host may miss files of its own; what is said of ours or by ours counts.
			const place = `${message.location().url} ${message.text()}`;
			if (message.type() === "error" && place.includes(figures))
				said.push(`console: ${message.text()}`);
		});
		await page.goto(address, { waitUntil: "load" });
		const frame = await liveFrame(page, figures);
		if (frame === undefined) faults.push(`system ${system}: no live figure`);
		else {
			for (const theme of host.switchTo === undefined
				? [undefined]
				: (["light", "dark"] as const)) {
				if (theme !== undefined) await switched(page, host, theme);
				const found = await faultsOf(page, frame, columns, theme);
				faults.push(
					...found.map((fault) => `system ${system}, host ${theme ?? "as it is"}: ${fault}`),
				);
			}
		}
		faults.push(...said);
		await page.close();
	}
	return faults;
}

type Looked = {
	readonly address: string;
	readonly figures: string;
	readonly columns: readonly string[];
};

async function switched(page: Page, { switchTo }: Host, theme: HostTheme): Promise<void> {
	if (switchTo !== undefined) await page.evaluate(switchTo, theme);
	// The figure is told of it and paints again.
	await page.waitForTimeout(400);
}

async function liveFrame(page: Page, figures: string): Promise<Frame | undefined> {
	const find = () => page.frames().find((frame) => frame.url().startsWith(`${figures}/embed/v1/`));
	for (let tries = 0; tries < 50; tries++) {
		const frame = find();
		if (frame !== undefined && (await frame.locator("thead th").count()) > 0) return frame;
		await page.waitForTimeout(200);
	}
	return undefined;
}

async function faultsOf(
	page: Page,
	frame: Frame,
	columns: readonly string[],
	theme: HostTheme | undefined,
): Promise<readonly string[]> {
	const shown = await frame.locator("thead th").allInnerTexts();
	const element = await frame.frameElement();
	const box = await element.boundingBox();
	const { inner, body } = await frame.evaluate(() => ({
		inner: document.documentElement.scrollHeight,
		body: document.body.getBoundingClientRect().height,
	}));
	const room = box?.height ?? 0;
	const contrast = await frame.evaluate(textContrast);
	const ground = await page.evaluate(textContrast);
	return [
		...(shown.join() === columns.join() ? [] : [`shows ${shown.join(", ")}`]),
		...(inner > room + 1 ? [`needs ${inner} px and has ${room}`] : []),
		...(room - body > SPARE ? [`${Math.round(room - body)} px are left under it`] : []),
		...(contrast.least >= CONTRAST
			? []
			: [`contrast ${contrast.least.toFixed(2)} of "${contrast.text}"`]),
		...(contrast.isPainted ? [] : ["has no ground of its own"]),
		...(theme !== undefined &&
		ground.isDark === (theme === "dark") &&
		contrast.isDark !== ground.isDark
			? ["NOTE its theme is not that of the host"]
			: []),
	];
}
