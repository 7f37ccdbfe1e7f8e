import { expect, test } from "vitest";
import { messages } from "#src/lint/catalog.fixture.ts";
import { releaseOrder } from "./release-order.ts";
import { rootWithReleases, written } from "./releases.fixture.ts";

test("a duplicate and a cycle out of order are told apart", () => {
	const list = [written("1.9"), written("1.10"), written("1.10")];
	expect(messages(releaseOrder, rootWithReleases(list))).toMatchInlineSnapshot(`
		[
		  "content/releases/alpha.yaml releases.1.cycle (value): "1.10" in alpha.yaml is listed below "1.9". Write the newest cycle first; the free line before the paid one.",
		  "content/releases/alpha.yaml releases.2.cycle (value): "1.10" in alpha.yaml is listed twice. Keep one of the two.",
		]
	`);
});

test("one number may stand for a free and a paid line, the free one first", () => {
	const paid = written("1.10", { edition: "enterprise" });
	expect(messages(releaseOrder, rootWithReleases([written("1.10"), paid, written("1.9")]))).toEqual(
		[],
	);
	expect(messages(releaseOrder, rootWithReleases([paid, written("1.10")]))).toHaveLength(1);
});
