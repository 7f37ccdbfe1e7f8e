import { expect, test } from "vitest";
import { messages } from "#src/lint/catalog.fixture.ts";
import { releaseOfDiscontinued } from "./release-of-discontinued.ts";
import { policyWith, rootWithReleases, written } from "./releases.fixture.ts";

const archived = { mesh: { status: "archived" } };
const ends = (day: string) => [written("1.0", { support_ends: day, support_ends_is: "announced" })];

test("an archived entry has no cycle that is supported today, 23 November 2026", () => {
	expect(
		messages(releaseOfDiscontinued, rootWithReleases(ends("2026-11-23"), archived)),
	).toMatchInlineSnapshot(`
		[
		  "content/releases/alpha.yaml releases.0.cycle (value): "1.0" in alpha.yaml is supported today, but the entry is archived. Correct the end of support, or the status of the entry.",
		]
	`);
	expect(messages(releaseOfDiscontinued, rootWithReleases(ends("2026-11-22"), archived))).toEqual(
		[],
	);
	expect(messages(releaseOfDiscontinued, rootWithReleases(ends("2026-11-23")))).toEqual([]);
});

test("a rule that keeps the newest supported does so for an archived entry as well", () => {
	const open = { ...archived, ...policyWith({ newest: 1 }) };
	expect(messages(releaseOfDiscontinued, rootWithReleases([written("1.0")], open))).toHaveLength(1);
});
