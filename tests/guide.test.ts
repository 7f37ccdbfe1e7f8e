import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { type GuideChapter, guideChapterSchema } from "#src/schema/guide/chapter.ts";
import { glossarySchema } from "#src/schema/guide/glossary.ts";
import { browserTest, site, visit } from "./browser.ts";
import { attributeValues, builtPages } from "./built-site.ts";

const CHAPTERS = readdirSync("content/guide").map((file): readonly [string, GuideChapter] => {
	const [, matter = ""] = readFileSync(`content/guide/${file}`, "utf8").split(/^---$/m);
	return [file.replace(/^\d+-|\.md$/g, ""), guideChapterSchema.parse(parse(matter))];
});
const { terms } = glossarySchema.parse(parse(readFileSync("data/glossary.yaml", "utf8")));
const html = (path: string) => readFileSync(`dist${path}index.html`, "utf8");

const read = (path: string) => visit(path, { javaScriptEnabled: false });

browserTest.each(CHAPTERS)(
	"%s shows every figure at the end of its section, with its finding and in words, and fits the paper",
	async (slug, { figures }) => {
		await using visitor = await read(`/guide/${slug}/`);
		const { page } = visitor;
		const shown = await page.locator("figure").evaluateAll((all) =>
			all.map((figure) => ({
				id: figure.id.replace(/^figure-/, ""),
				after: figure.closest("section:has(h2)")?.querySelector("h2")?.id,
				caption: figure.querySelector("figcaption p")?.textContent,
				alt: (
					figure.querySelector("[role=img] > title")?.textContent ??
					figure.querySelector(".scroll [aria-label]")?.getAttribute("aria-label")
				)?.trim(),
				text: figure.querySelector("details p")?.textContent,
			})),
		);
		const numbers = await page.locator("figcaption .number").allInnerTexts();
		expect(numbers).toEqual(figures.map((_figure, at) => `Figure ${at + 1}`));
		const placed = shown.toSorted((a, b) => a.id.localeCompare(b.id));
		expect(placed).toEqual(figures.toSorted((a, b) => a.id.localeCompare(b.id)));

		await page.emulateMedia({ media: "print" });
		await page.setViewportSize({ width: 680, height: 900 });
		await expect.poll(() => page.locator("nav:visible").count()).toBe(0);
		await expect.poll(() => page.locator("figure:visible").count()).toBe(figures.length);
		const wide = await page
			.locator("main :is(p, li, table, figure svg)")
			.evaluateAll((all) => all.filter((one) => one.getBoundingClientRect().right > 681).length);
		expect(wide).toBe(0);
	},
);

browserTest(
	"a reader goes through the guide from its contents to the last chapter and to the glossary",
	async () => {
		await using visitor = await read("/guide/");
		const { page } = visitor;
		await page.locator("ol h2 a").first().click();
		for (const [slug] of CHAPTERS.slice(1)) {
			await page.locator("a[rel=next]").click();
			await expect.poll(() => page.url()).toBe(`${site.origin}/guide/${slug}/`);
		}
		await page.getByRole("link", { name: /^After the chapters/ }).click();
		await expect.poll(() => page.url()).toBe(`${site.origin}/guide/glossary/`);
	},
);

describe("terms of the glossary", () => {
	const pages = builtPages("dist", "/").map(({ path, html: text }) => ({
		path,
		links: [...text.matchAll(/<a class="term" href="([^"]*)" title="([^"]*)">/g)],
	}));

	test("are linked at most once on a page, with the definition at hand", () => {
		const explained = new Map(terms.map(({ id, definition }) => [id, definition]));
		const wrong = pages.flatMap(({ path, links }) =>
			links
				.map(([, href = "", title = ""], at) => {
					const id = href.split("#")[1] ?? "";
					const first = links.findIndex(([, other]) => other === href) === at;
					return first && title.replaceAll("&quot;", '"') === explained.get(id) ? "" : path + href;
				})
				.filter(Boolean),
		);
		expect(wrong).toEqual([]);
	});

	test.each([
		["/guide/architectures/", "data-plane"],
		["/abstractions/smi/", "gateway-api"],
		["/capabilities/mtls/", "mutual-tls"],
		["/meshes/istio/", "data-plane"],
		["/performance/", "baseline"],
		["/compare/istio-vs-linkerd/", "spiffe"],
	])("on %s the term %s is linked", (path, id) => {
		const links = pages.find((page) => page.path === path)?.links ?? [];
		expect(links.map(([, href]) => href)).toContain(`/guide/glossary/#${id}`);
	});

	browserTest("are not linked in titles, links, controls, pictures and tables", async () => {
		for (const path of ["/guide/beyond-the-orchestrator/", "/meshes/istio/", "/performance/"]) {
			await using visitor = await read(path);
			const inside = ":is(h1, h2, h3, a, button, summary, label, svg, table, nav) a.term";
			await expect.poll(() => visitor.page.locator(inside).count()).toBe(0);
		}
	});

	test("each have a place of their own in the glossary, which links to no term in its texts", () => {
		const glossary = html("/guide/glossary/");
		const ids = new Set(attributeValues(glossary, "id"));
		expect(terms.filter(({ id }) => !ids.has(id))).toEqual([]);
		expect(glossary).not.toContain('class="term"');
	});
});

browserTest("an entry leads to where the guide explains how it is built", async () => {
	await using visitor = await read("/meshes/istio/");
	const { page } = visitor;
	await page.locator(".built").getByRole("link", { name: "ambient" }).click();
	await expect.poll(() => page.url()).toBe(`${site.origin}/guide/architectures/#ambient`);
});

browserTest(
	"related reading names for each work its authors, its address and why to read it",
	async () => {
		await using visitor = await read("/guide/reading/");
		const works = await visitor.page.locator("main li[id]").evaluateAll((all) =>
			all.map((work) => ({
				from: work.querySelector(".from")?.textContent ?? "",
				address: work.querySelector("a")?.getAttribute("href") ?? "",
				why: work.querySelectorAll("p")[1]?.textContent ?? "",
			})),
		);
		expect(works.length).toBeGreaterThan(20);
		const lacking = works.filter(
			({ from, address, why }) => from === "" || !address.startsWith("http") || why.length < 20,
		);
		expect(lacking).toEqual([]);
	},
);
