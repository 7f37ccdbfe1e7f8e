import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import ICAL from "ical.js";
import { describe, expect, test } from "vitest";
import { loadRoot } from "#src/cli/load-root.ts";
import { filesOf } from "#src/lint/catalog.ts";
import { browserTest, visit } from "./browser.ts";

const { files } = loadRoot(resolve(import.meta.dirname, ".."));
const catalog = { today: "", paths: [], files: files.map(({ file }) => file) };
const released = filesOf(catalog, "releases");
const read = (path: string) => readFileSync(join("dist", path), "utf8");
const page = read("releases/index.html");

/** The rows of the first table after an anchor of a page, their cells as text. */
function rowsAfter(html: string, start: string): readonly (readonly string[])[] {
	const table = html.slice(html.indexOf(start)).match(/<table[\s\S]*?<\/table>/)?.[0] ?? "";
	return [...table.matchAll(/<tr[\s\S]*?<\/tr>/g)].map(([row]) =>
		[...row.matchAll(/<t[hd][\s\S]*?<\/t[hd]>/g)].map(([cell]) =>
			cell
				.replace(/<[^>]+>/g, " ")
				.replace(/\s+/g, " ")
				.trim(),
		),
	);
}

test("every active mesh has a file, and one without cycles says why", () => {
	const active = filesOf(catalog, "mesh").filter(({ data }) => data.status === "active");
	const known = new Set(released.map(({ id }) => id));
	expect(active.filter(({ id }) => !known.has(id)).map(({ id }) => id)).toEqual([]);
});

describe("the page on releases, without a script", () => {
	test("names every active mesh that has cycles once, with words for free and paid", () => {
		const rows = rowsAfter(page, 'class="filtered"').filter((cells) => cells.length === 5);
		const names = rows.slice(1).map(([name]) => name);
		expect(new Set(names).size).toBe(names.length);
		expect(names).toContain("Istio");
		const words = /supported|support|no such line|unknown|vendors/;
		expect(rows.slice(1).filter(([, , free = ""]) => !words.test(free))).toEqual([]);
	});

	test("holds every cycle of the chart in its table of numbers", () => {
		const figure = JSON.parse(read("embed/v1/releases.json")) as { rows: readonly object[] };
		const csv = read("embed/v1/releases.csv").trim().split("\r\n");
		expect(csv.length - 1).toBe(figure.rows.length);
		expect(figure.rows.length).toBeGreaterThan(100);
	});
});

describe("the calendars", () => {
	const names = readdirSync("dist/releases").filter((name) => name.endsWith(".ics"));

	test.each(["releases.ics", ...names.map((name) => `releases/${name}`)])(
		"%s is read by a kept parser, every end a whole day with an id of its own",
		(path) => {
			const calendar = new ICAL.Component(ICAL.parse(read(path)));
			const events = calendar.getAllSubcomponents("vevent").map((part) => new ICAL.Event(part));
			expect(events.length).toBeGreaterThan(0);
			expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
			expect(events.filter(({ startDate }) => !startDate.isDate)).toEqual([]);
			expect(events.filter(({ summary }) => !/support ends$/.test(summary))).toEqual([]);
		},
	);

	test("there is one for each entry with a known end, and for no other", () => {
		const withEnds = released.filter(({ data }) =>
			data.releases?.some((cycle) => cycle?.support_ends ?? cycle?.extended_support_ends),
		);
		const expected = withEnds.map(({ id }) => `${id}.ics`);
		expect(names.toSorted()).toEqual(expected.toSorted());
	});
});

browserTest("the filters work without a script", async () => {
	await using visitor = await visit("/releases/", { javaScriptEnabled: false });
	const { page } = visitor;
	const rows = page.locator(".release-status tbody tr:visible");
	const before = await rows.count();
	await page.getByLabel("supported without payment").check();
	const after = await rows.count();
	expect(after).toBeGreaterThan(0);
	expect(after).toBeLessThan(before);
});

browserTest("the address holds the filters, and what ended since the build is marked", async () => {
	await using visitor = await visit("/releases/?support=paid&kubernetes=nonsense", {
		now: "2099-01-01T12:00:00Z",
	});
	const { page } = visitor;
	await expect.poll(() => page.getByLabel("supported for customers").isChecked()).toBe(true);
	await page.getByRole("radio", { name: "all", exact: true }).check();
	await expect.poll(() => new URL(page.url()).search).toBe("");
	// Every end that is fixed has passed by then; what has no end fixed stays as it was.
	await expect.poll(() => page.locator(".release-status .support[data-until]").count()).toBe(0);
	await expect.poll(() => page.locator("[data-support-day]").innerText()).toContain("2099-01-01");
});
