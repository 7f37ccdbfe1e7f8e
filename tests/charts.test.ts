import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import type { ChartStyle } from "#src/charts/chart-style.ts";
import { configurationOf } from "#src/charts/registry.ts";
import type { ChartModel } from "#src/domain/figures/figure.ts";
import { PALETTE } from "#src/theme/palette.ts";
import { browserTest, settled, visit } from "./browser.ts";
import { builtPages } from "./built-site.ts";

type BuiltFigure = {
	readonly id: string;
	readonly model: ChartModel;
	/** Text of the cells, row by row, the name first. */
	readonly rows: readonly (readonly string[])[];
	readonly html: string;
};

const plain = (html: string) =>
	html
		.replace(/<[^>]*>/g, " ")
		.replaceAll("&amp;", "&")
		.replaceAll("&lt;", "<")
		.replaceAll("&quot;", '"')
		.replaceAll("&#39;", "'")
		.replace(/\s+/g, " ")
		.trim();

function figuresOf(html: string): readonly BuiltFigure[] {
	return [...html.matchAll(/<figure[^>]*data-figure="([^"]+)"[\s\S]*?<\/figure>/g)].map(
		([figure, id = ""]) => {
			const json = figure.match(/data-model[^>]*>([\s\S]*?)<\/script>/)?.[1] ?? "";
			const after = figure.slice(figure.indexOf("The numbers"));
			const body = after.match(/<tbody[\s\S]*?<\/tbody>/)?.[0] ?? "";
			const rows = [...body.matchAll(/<tr[\s\S]*?<\/tr>/g)].map(([row]) =>
				[...row.matchAll(/<t[hd][\s\S]*?<\/t[hd]>/g)].map(([cell]) => plain(cell)),
			);
			return { id, model: JSON.parse(json) as ChartModel, rows, html: figure };
		},
	);
}

const figures = builtPages("dist", "/")
	.filter(({ path }) => /^\/(strengths|data|timeline)\//.test(path))
	.flatMap(({ html }) => figuresOf(html));

const style: ChartStyle = {
	colours: PALETTE.light,
	family: "sans-serif",
	paint: (pattern) => pattern,
	line: (dash, colour) => ({ colour, dash }),
	isNarrow: false,
};

/** The texts of a drawing, in the order they were drawn. */
function textsOf(svg: string): readonly string[] {
	return [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text = ""]) => plain(text));
}

/** What one entry is quoted by has fewer files than a figure of the landscape. */
const hasFile = (id: string, ending: string) =>
	existsSync(join("dist/embed/v1", `${id}.${ending}`));
const file = (id: string, ending: string) => readFileSync(join("dist/embed/v1", `${id}.${ending}`));

/** What a figure's bars say as numbers, as the configuration has them, row by row. */
function configured(model: ChartModel): readonly (readonly unknown[])[] {
	const { datasets } = configurationOf(model, style).data as unknown as {
		datasets: readonly { readonly data: readonly unknown[] }[];
	};
	const at = (dataset: number, row: number) => datasets[dataset]?.data[row];
	switch (model.kind) {
		case "intervals":
			return model.rows.map((_row, row) => {
				const [first, second] = [at(0, row), at(1, row)] as [[number, number], [number, number]];
				return model.reading === "spread"
					? [first[0], at(1, row), first[1]]
					: [first[1], second[1]];
			});
		case "stacked":
			return model.rows.map((_row, row) => datasets.map(({ data }) => data[row]));
		case "overlay":
			return model.axes.map((_axis, row) =>
				// Each bar reaches from where the one before it ends.
				datasets.map(({ data }) => [data[row]].flat().at(-1) ?? "–"),
			);
		default:
			return [];
	}
}

/** What a figure's picture writes next to a row with these cells. */
function written(model: ChartModel, cells: readonly string[]): readonly string[] {
	const [, low = "", next = "", high = ""] = cells;
	switch (model.kind) {
		case "intervals":
			if (model.reading === "spread") {
				return [low === high ? `${low} %` : `${next} (${low}–${high}) %`];
			}
			return [low === next ? `${low} %` : `${low}–${next} %`];
		case "stacked":
			return cells.slice(1);
		case "lives": {
			const [, announced = "–", stable = "–", ended = "–", today, steps = ""] = cells;
			const first = [announced, stable, steps.slice(-4)].find((date) => date !== "–") ?? "";
			const last = { active: "today", unclear: "?", discontinued: ended.slice(0, 4) }[today ?? ""];
			return [`${first.slice(0, 4)}–${last}`];
		}
		default:
			return [];
	}
}

/** The numbers a drawing says in its description, row by row: of an overlay it writes none out. */
function spoken(svg: string): readonly (readonly string[])[] {
	const said = svg.match(/<desc>([\s\S]*?)<\/desc>/)?.[1] ?? "";
	return [...said.matchAll(/ %: [^.]*\./g)].map(([row]) =>
		[...row.matchAll(/%: (\d+|no value)/g)].map(([, value = ""]) =>
			value === "no value" ? "–" : value,
		),
	);
}

test("there is every figure, and each is where its files say", () => {
	expect(figures.length).toBeGreaterThan(50);
	expect(new Set(figures.map(({ id }) => id)).size).toBe(figures.length);
});

describe.each(figures.map((figure) => [figure.id, figure] as const))(
	"%s",
	(id, { model, rows, html }) => {
		test("says the same numbers in its table, its drawing, its configuration and its files", () => {
			const numbers = rows.map((cells) => cells.slice(1).filter((cell) => /^(\d+|–)$/.test(cell)));
			if (model.kind !== "lives") {
				expect(configured(model).map((row) => row.map(String))).toEqual(numbers);
			}
			const labels = rows.flatMap((cells) => written(model, cells));
			const legend = model.kind === "stacked" ? model.segments.length : 0;
			for (const ending of ["svg", "wide.svg", "narrow.svg"]) {
				const svg = file(id, ending).toString();
				if (model.kind === "overlay") expect(spoken(svg)).toEqual(numbers);
				else
					expect(
						textsOf(svg).slice(
							textsOf(svg).length - legend - labels.length,
							textsOf(svg).length - legend,
						),
					).toEqual(labels);
			}
			const json = JSON.parse(file(id, "json").toString());
			const values = json.rows.map((row: Record<string, unknown>) =>
				json.columns.map((column: { id: string }) => String(row[column.id] ?? "–")),
			);
			expect(values).toEqual(rows);
			if (hasFile(id, "csv"))
				expect(file(id, "csv").toString().trimEnd().split("\r\n").length).toBe(rows.length + 1);
		});

		test("has a finding, a takeaway, a unit, coverage, a day, files and an address", () => {
			const says = (what: string) =>
				plain(html.match(new RegExp(`data-text="${what}"[^>]*>([^<]*)`))?.[1] ?? "");
			for (const what of ["title", "takeaway", "coverage"]) expect(says(what), what).not.toBe("");
			expect(html).toMatch(/<p class="unit"[^>]*>[^<]+/);
			expect(html).toMatch(/data of <time/);
			for (const ending of ["svg", "png", "csv", "json"].filter((one) => hasFile(id, one)))
				expect(html).toContain(`${id}.${ending}"`);
			expect(html).toMatch(/>Link</);
		});
	},
);

/** How far parts of the page have moved by themselves since it was opened. */
async function shift(page: Page): Promise<number> {
	await settled(page);
	return page.evaluate(
		() =>
			new Promise<number>((resolve) => {
				let sum = 0;
				const add = (entries: PerformanceEntryList) => {
					for (const entry of entries) sum += (entry as unknown as { value: number }).value;
				};
				const observer = new PerformanceObserver((list) => add(list.getEntries()));
				observer.observe({ type: "layout-shift", buffered: true });
				requestAnimationFrame(() =>
					requestAnimationFrame(() => {
						add(observer.takeRecords());
						resolve(sum);
					}),
				);
			}),
	);
}

/** Goes to every figure and waits until it is drawn. */
async function seeFigures(page: Page): Promise<void> {
	for (const plot of await page.locator(".plot").all()) {
		await plot.scrollIntoViewIfNeeded();
		await plot.locator("canvas").waitFor();
	}
}

describe("in a browser", () => {
	browserTest.each([
		["/data/", 390],
		["/data/", 1440],
		["/strengths/", 390],
		["/strengths/", 768],
		["/timeline/", 1440],
	])("figures of %s at %i px take their places without moving anything", async (path, width) => {
		await using visitor = await visit(path, { viewport: { width, height: 900 } });
		const { page, faults } = visitor;
		await seeFigures(page);
		expect(await shift(page)).toBe(0);
		const plots = await page.locator(".plot").count();
		expect(plots).toBeGreaterThan(0);
		await expect.poll(() => page.locator(".plot canvas").count()).toBe(plots);
		expect(faults).toEqual([]);
	});

	browserTest("nothing of the charts is loaded before one is near, and little then", async () => {
		await using visitor = await visit("/strengths/", { viewport: { width: 390, height: 200 } });
		const { page, asked } = visitor;
		const scripts = () =>
			asked.map(({ url }) => new URL(url).pathname).filter((path) => path.endsWith(".js"));
		const atFirst = scripts().length;
		expect(scripts().filter((path) => path.includes("mount-figure"))).toEqual([]);
		await seeFigures(page);
		await expect.poll(() => page.locator(".plot canvas").count()).toBeGreaterThanOrEqual(3);
		const bytes = (paths: readonly string[]) =>
			paths.reduce((sum, path) => sum + gzipSync(readFileSync(join("dist", path))).length, 0);
		expect(scripts().length).toBeGreaterThan(atFirst);
		expect(bytes(scripts())).toBeLessThanOrEqual(79_000);
	});

	browserTest("without script the pictures are there, and the weights can be read", async () => {
		await using visitor = await visit("/strengths/", { javaScriptEnabled: false });
		const { page } = visitor;
		const picture = page.locator("#feature-set .plot img");
		await picture.scrollIntoViewIfNeeded();
		const width = () => picture.evaluate((image: HTMLImageElement) => image.naturalWidth);
		await expect.poll(width).toBe(760);
		await expect.poll(() => page.locator("#feature-set .fixed").first().isVisible()).toBe(true);
		await expect.poll(() => page.locator("#feature-set input").first().isVisible()).toBe(false);
		await expect.poll(() => page.locator("#overlay-choice").isVisible()).toBe(false);
	});
});

describe("the spectrum", () => {
	const order = (page: Page) =>
		page
			.locator("#extensibility tr[data-row]")
			.evaluateAll((rows) => rows.map((row) => row.getAttribute("data-row")));

	browserTest(
		"moves with the reader's weights, says so, and keeps them in the address",
		async () => {
			await using visitor = await visit("/strengths/");
			const { page } = visitor;
			const before = await order(page);
			for (const id of ["wasm", "custom-filters", "external-authz", "opentelemetry"]) {
				await page.locator(`#extensibility input[name="${id}"]`).focus();
				await page.keyboard.press("ControlOrMeta+A");
				await page.keyboard.type("0");
			}
			await expect.poll(() => order(page)).not.toEqual(before);
			const after = await order(page);
			expect([...after].sort()).toEqual([...before].sort());
			await expect
				.poll(() => page.locator("#spectrum-status").textContent())
				.toMatch(/^With your weights, Extensibility:/);
			await expect.poll(() => page.url()).toContain("weights=extensibility.wasm.0");
			await page.reload();
			await expect.poll(() => order(page)).toEqual(after);
			await page.locator("#extensibility button[type=reset]").click();
			await expect.poll(() => order(page)).toEqual(before);
			await expect.poll(() => page.url()).toMatch(/\/strengths\/$/);
			await page.goBack();
			await expect.poll(() => order(page)).toEqual(after);
		},
	);

	browserTest("lays other meshes over each other and keeps them in the address", async () => {
		await using visitor = await visit("/strengths/?meshes=kuma,cilium");
		const { page } = visitor;
		const heads = () => page.locator("#overlay thead th").allTextContents();
		await expect
			.poll(heads)
			.toEqual([
				"Axis",
				"Kuma, proven %",
				"Kuma, possible %",
				"Cilium Service Mesh, proven %",
				"Cilium Service Mesh, possible %",
			]);
		await page.locator("#overlay select").first().selectOption("istio");
		await expect.poll(async () => (await heads())[1]).toBe("Istio, proven %");
		await expect.poll(() => page.url()).toContain("meshes=istio,cilium");
		await page.goBack();
		await expect.poll(async () => (await heads())[1]).toBe("Kuma, proven %");
	});

	browserTest("says when an address means nothing here, and shows nothing of it", async () => {
		await using visitor = await visit("/strengths/?meshes=<img>,istio&weights=speed.mtls.3");
		const { page } = visitor;
		await expect
			.poll(() => page.locator("#spectrum-status").textContent())
			.toBe("Unknown in this address, ignored: “meshes=<img>”, “weights=speed.mtls.3”.");
	});

	browserTest("opens a bar down to the evidence of each claim", async () => {
		await using visitor = await visit("/strengths/");
		const { page } = visitor;
		const canvas = page.locator("#feature-set canvas");
		await page.locator("#feature-set").scrollIntoViewIfNeeded();
		await canvas.waitFor();
		const first =
			(await page.locator("#feature-set tr[data-row]").first().getAttribute("data-row")) ?? "";
		await canvas.click({ position: { x: 400, y: 36 } });
		await page.waitForURL(`**/strengths/${first}/#feature-set`);
		const evidence = page.locator("section:has(#feature-set) a.source");
		await expect.poll(() => evidence.count()).toBeGreaterThan(3);
	});
});
