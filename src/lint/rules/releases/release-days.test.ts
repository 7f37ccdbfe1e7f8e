import { expect, test } from "vitest";
import { messages } from "#src/lint/catalog.fixture.ts";
import { releaseDays } from "./release-days.ts";
import { rootWithReleases, written } from "./releases.fixture.ts";

const days = (more: object) => messages(releaseDays, rootWithReleases([written("1.0", more)]));

test("a cycle is released, patched and ends in this order", () => {
	expect(
		days({
			released: "2026-03-01",
			latest_released: "2026-02-28",
			support_ends: "2026-03-01",
			extended_support_ends: "2026-02-01",
		}),
	).toMatchInlineSnapshot(`
		[
		  "content/releases/alpha.yaml releases.0.latest_released (value): "latest_released" of "1.0" in alpha.yaml is 2026-02-28, before "released" (2026-03-01). Look both days up at their sources.",
		  "content/releases/alpha.yaml releases.0.support_ends (value): "support_ends" of "1.0" in alpha.yaml is 2026-03-01, the same day as "released" (2026-03-01). Look both days up at their sources.",
		  "content/releases/alpha.yaml releases.0.extended_support_ends (value): "extended_support_ends" of "1.0" in alpha.yaml is 2026-02-01, before "support_ends" (2026-03-01). Look both days up at their sources.",
		]
	`);
});

test.each([
	{ released: "2026-03-01", latest_released: "2026-03-01" },
	{ released: "2026-03-01", support_ends: "2026-03-02", extended_support_ends: "2026-03-02" },
	{ released: "2026-03", latest_released: "2026-03-01", support_ends: "2026-03" },
	{ released: "2026-03-31", support_ends: "2026-03" },
	{ support_ends: "2026-01-01" },
])("%o is in order", (cycle) => {
	expect(days(cycle)).toEqual([]);
});
