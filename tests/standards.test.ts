import { globSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { browserTest, visit } from "./browser.ts";
import { attributeValues } from "./built-site.ts";

/** The reports as files: release and implementation, a version behind a hyphen left out. */
const FILED = globSync("data/conformance/gateway-api/*/*.yaml").map((file) => ({
	release: basename(dirname(file)),
	name: basename(file, ".yaml").replace(/-(\d.*|standard)$/, ""),
	source: readFileSync(file, "utf8").match(/^ {2}source: (\S+)$/m)?.[1] ?? "",
}));

const html = (page: string) => readFileSync(join("dist", page, "index.html"), "utf8");
const text = (page: string) =>
	html(page)
		.replace(/<(script|style)[\s\S]*?<\/\1>/g, "")
		.replace(/<[^>]+>/g, " ")
		.replaceAll("&#39;", "'")
		.replace(/\s+/g, " ");

describe("the page on conformance", () => {
	const page = html("conformance");
	const matrix = page.match(/<table[\s\S]*?<\/table>/)?.[0] ?? "";

	test("has a row for each implementation, newest release first, and an anchor for each mesh", () => {
		const releases = [...matrix.matchAll(/<th scope="col"[^>]*>\s*(v[^<\s]+)/g)].map(([, r]) => r);
		const byNumber = (a = "", b = "") => b.localeCompare(a, "en", { numeric: true });
		expect(releases).toEqual([...new Set(FILED.map(({ release }) => release))].toSorted(byNumber));
		const rows = [...matrix.matchAll(/<tr id="([^"]+)"/g)].map(([, id]) => id);
		expect(rows.toSorted()).toEqual([...new Set(FILED.map(({ name }) => name))].toSorted());
	});

	test("links every report it shows to the report itself", () => {
		const links = new Set(attributeValues(matrix, "href"));
		const sources = FILED.flatMap(({ source }) => source || []);
		expect(sources.length).toBeGreaterThan(0);
		expect(sources.filter((source) => !links.has(source))).toEqual([]);
		expect(matrix.match(/class="report"/g)?.length).toBe(FILED.length);
	});

	test("tells counts and never a share, and says that releases cannot be compared", () => {
		expect(matrix).not.toContain("%");
		expect(matrix).toContain("core 6 of 7, 1 skipped");
		expect(text("conformance")).toContain("Counts of two releases cannot be compared.");
	});

	test("counts ages to the day of the data, not to that of the build", () => {
		expect(text("conformance")).toMatch(
			/newest report on v\d+\.\d+\.\d+, (\d+ (month|year)s?|under a month) old/,
		);
	});

	test("keeps the caution of every SMI table in view, and the rows that are not results out of it", () => {
		const words = text("conformance");
		for (const caution of [
			"It names no version and rests on no test.",
			"it measures how far suite and meshes had drifted apart",
			"Not results, and not to be shown as such.",
		]) {
			expect(words).toContain(caution);
		}
		const sample = page.slice(page.indexOf('id="sample-rows"'), page.indexOf('id="smi-suite"'));
		expect(sample).not.toContain("<table");
	});
});

describe("the specifications", () => {
	test("are side by side, each with its page, its prose and who implements it", () => {
		expect([...html("abstractions").matchAll(/<th scope="col"/g)].length).toBe(7);
		const words = text("abstractions/smp");
		expect(words).toContain("Meshery");
		expect(words).toContain("Where it falls short");
	});

	test("prose links within the site lead there", () => {
		const links = attributeValues(html("abstractions/smi"), "href");
		expect(links).toContain("/conformance/");
		expect(links).toContain("/abstractions/gateway-api-mesh/");
	});
});

test.each([
	["meshes/istio", "/conformance/#istio", "passes"],
	["meshes/consul", "/conformance/#consul", "No conformance report was submitted"],
	["proxies/envoy", "/abstractions/xds/", "Implements"],
	["tools/meshery", "/abstractions/smp/", "Implements"],
	["meshes/open-service-mesh", "/conformance/#smi-declared", "Declared, never soundly tested"],
])("%s tells which standards it follows", (page, link, words) => {
	expect(attributeValues(html(page), "href")).toContain(link);
	expect(text(page)).toContain(words);
});

test("a pair sets reports side by side on one release alone, and names the experiments of both", () => {
	// Which release that is changes with each report: the newest both have one on.
	for (const [a, b] of [
		["cilium", "istio"],
		["istio", "kuma"],
		["consul", "kuma"],
	]) {
		const of = (mesh?: string) =>
			FILED.filter(({ name }) => name === mesh).map((one) => one.release);
		const shared = of(a).filter((release) => of(b).includes(release));
		const words = text(`compare/${a}-vs-${b}`);
		if (shared.length === 0) expect(words).not.toContain("Both on v");
		else expect(shared).toContain(words.match(/Both on (v[\d.]+\d)/)?.[1]);
	}
	expect(attributeValues(html("compare/istio-vs-linkerd"), "href")).toContain(
		"/performance/livewyer-2024-04/",
	);
	expect(text("compare/alibaba-cloud-asm-vs-kmesh")).toContain(
		"No published experiment measured both",
	);
});

describe("in a browser", () => {
	browserTest("the landscape narrows by conformance and keeps it in the address", async () => {
		await using visitor = await visit("/");
		const { page } = visitor;
		await page.locator("summary", { hasText: "More filters" }).click();
		await page.locator("summary", { hasText: "Gateway API" }).click();
		await page.locator("input[name=conformance][value=passing]").check();
		await expect.poll(() => new URL(page.url()).search).toBe("?conformance=passing");
		await expect
			.poll(() => page.locator("#filter-count").textContent())
			.toMatch(/^[1-9]\d* of \d+ entries$/);
	});

	browserTest(
		"the matrix shows its newest release on a phone, and its first column stays",
		async () => {
			await using visitor = await visit("/conformance/", { viewport: { width: 390, height: 900 } });
			const { page } = visitor;
			const first = page.locator("#istio > th");
			const before = await first.boundingBox();
			await expect
				.poll(() => page.getByRole("columnheader", { name: "v1.6.1", exact: true }).isVisible())
				.toBe(true);
			await page
				.locator("section.scroll")
				.first()
				.evaluate((frame) => frame.scrollTo(600, 0));
			expect((await first.boundingBox())?.x).toBe(before?.x);
		},
	);
});
