import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { settled, browserTest as test, visit } from "./browser.ts";

/** Width of a turned A4 sheet between its margins, CSS px: 277 mm. */
const TURNED = 1047;

describe("on paper", () => {
	test("the matrix has a column for each chosen mesh, its levels as signs that are explained", async () => {
		await using visitor = await visit("/compare/");
		const { page } = visitor;
		await page.emulateMedia({ media: "print" });
		await page.setViewportSize({ width: TURNED, height: 720 });
		const edges = () =>
			page
				.locator(".matrix thead th:visible")
				.evaluateAll((heads) => heads.map((head) => head.getBoundingClientRect().right));
		await expect.poll(async () => (await edges()).length).toBeGreaterThan(8);
		expect(Math.max(...(await edges()))).toBeLessThanOrEqual(TURNED);
		for (const word of ["full", "partial", "planned", "none", "unknown"]) {
			await expect.poll(() => page.locator(".key", { hasText: word }).count()).toBeGreaterThan(0);
		}
	});

	test.each([
		{ path: "/strengths/", isTurned: false },
		{ path: "/readiness/", isTurned: false },
		{ path: "/releases/", isTurned: false },
		{ path: "/compare/", isTurned: true },
		{ path: "/guide/architectures/", isTurned: false },
	])("$path is at most 3 MB, its first sheet turned for a wide table alone", async (expected) => {
		await using visitor = await visit(expected.path);
		const paper = await visitor.page.pdf({ format: "A4" });
		expect(paper.byteLength).toBeLessThan(3_000_000);
		const [, width, height] =
			/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/.exec(paper.toString("latin1")) ?? [];
		expect(Number(width) > Number(height)).toBe(expected.isTurned);
	});
});

describe("each sheet says where it is from and of which day", () => {
	const printedFrom = (page: Page) =>
		page.evaluate(() => {
			dispatchEvent(new Event("beforeprint"));
			return getComputedStyle(document.documentElement).getPropertyValue("--printed-from");
		});

	test.each([
		"/",
		"/compare/",
		"/choose/",
		"/meshes/istio/",
		"/performance/",
		"/performance/livewyer-2024-04/",
		"/performance/modes/",
		"/readiness/",
		"/conformance/",
		"/timeline/",
		"/strengths/",
		"/guide/architectures/",
	])("%s", async (path) => {
		await using visitor = await visit(path);
		const { page } = visitor;
		await expect.poll(() => printedFrom(page)).toContain(path);
		expect(await printedFrom(page)).toMatch(/, data of \d+ \w+ \d{4}"$/);
	});

	test("an address that would fill the foot is printed without its answers", async () => {
		const answers = Array.from({ length: 40 }, (_none, at) => `question-${at}=answer`).join("&");
		await using visitor = await visit(`/choose/#${answers}`);
		const { page } = visitor;
		await expect.poll(() => printedFrom(page)).toMatch(/\/choose\/, data of /);
	});

	test("a chapter begins on its first sheet", async () => {
		await using visitor = await visit("/guide/architectures/");
		await visitor.page.emulateMedia({ media: "print" });
		const inside = (selector: string) =>
			visitor.page
				.locator(selector)
				.first()
				.evaluate((one) => getComputedStyle(one).breakInside);
		// What is longer than a sheet and must not be broken would begin on the second.
		expect(await inside("article")).toBe("auto");
		expect(await inside("figure")).toBe("avoid");
	});
});

/**
 * Whether what has the focus is seen: in the middle of its part of the screen nothing lies over it; `undefined`
 * past the last stop, where nothing has it.
 */
const isFocusSeen = () => {
	const focused = document.activeElement;
	if (focused === document.body) return undefined;
	if (focused === null || focused.tagName === "IFRAME") return true;
	return [...focused.getClientRects()].some(({ left, right, top, bottom }) => {
		const [from, to] = [Math.max(0, top), Math.min(innerHeight, bottom)];
		const [first, last] = [Math.max(0, left), Math.min(innerWidth, right)];
		if (from >= to || first >= last) return false;
		const over = document.elementFromPoint((first + last) / 2, (from + to) / 2);
		return over !== null && (focused.contains(over) || over.contains(focused));
	});
};

/** The stops of a key from the start of the page to its end that are not seen. */
async function hiddenStops(page: Page, key: "Tab" | "Shift+Tab"): Promise<readonly string[]> {
	const hidden: string[] = [];
	await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
	for (let stop = 0; stop < 400; stop++) {
		await page.keyboard.press(key);
		const isSeen = await page.evaluate(isFocusSeen);
		if (isSeen === undefined) break;
		if (isSeen) continue;
		// Parts of a page that were not drawn yet have another height once they come into view.
		await settled(page);
		if (await page.evaluate(isFocusSeen)) continue;
		hidden.push(await page.evaluate(() => document.activeElement?.outerHTML.slice(0, 120) ?? ""));
	}
	return hidden;
}

describe("the focus is never hidden, forward nor backward", () => {
	test.each([
		["/compare/", 390],
		["/compare/", 1440],
	])("on %s, %i px wide", async (path, width) => {
		await using visitor = await visit(path, { viewport: { width, height: 844 } });
		expect(await hiddenStops(visitor.page, "Tab")).toEqual([]);
		expect(await hiddenStops(visitor.page, "Shift+Tab")).toEqual([]);
	});
});
