import { expect, test } from "vitest";
import { catalogWith, messages } from "#src/lint/catalog.fixture.ts";
import { activeStatus } from "./active-status.ts";

// The catalog of tests is of 23 November 2026: eighteen months before it is 23 May 2025.
const entry = (date: string, more: object = {}) =>
	catalogWith({
		"content/meshes/alpha.yaml": { status: "active", latest_release: { date }, ...more },
	});

test("a release of the day eighteen months ago still counts, one of the day before does not", () => {
	expect(messages(activeStatus, entry("2025-05-23"))).toEqual([]);
	expect(messages(activeStatus, entry("2025-05-22"))).toMatchInlineSnapshot(`
		[
		  "content/meshes/alpha.yaml status (value): alpha.yaml is active, but the newest known release is of 2025-05-22. Add a newer release, a status note with the project's statement, or another status.",
		]
	`);
});

test.each([
	["2025-05", 0],
	["2025-04", 1],
	["2025", 0],
	["2024", 1],
])("of %s only the month or the year is compared", (date, count) => {
	expect(messages(activeStatus, entry(date))).toHaveLength(count);
});

test("a note, another status or no release known says nothing against it", () => {
	expect(messages(activeStatus, entry("2020", { status_note: "Commits go on." }))).toEqual([]);
	expect(messages(activeStatus, entry("2020", { status: "dormant" }))).toEqual([]);
	expect(
		messages(activeStatus, catalogWith({ "content/meshes/alpha.yaml": { status: "active" } })),
	).toEqual([]);
});

test("the releases file is asked first", () => {
	const catalog = catalogWith({
		"content/meshes/alpha.yaml": { status: "active" },
		"content/releases/alpha.yaml": {
			releases: [
				{ cycle: "1.0", released: "2024-01-10", latest: "1.0.2", latest_released: "2024-02-01" },
			],
		},
	});
	expect(messages(activeStatus, catalog)).toHaveLength(1);
});
