import { expect, test } from "vitest";
import { messages } from "#src/lint/catalog.fixture.ts";
import { releaseRange } from "./release-range.ts";
import { rootWithReleases, written } from "./releases.fixture.ts";

const range = (min: string, max: string) =>
	messages(releaseRange, rootWithReleases([written("1.0", { kubernetes: { min, max } })]));

test("the oldest minor is not newer than the newest", () => {
	expect(range("1.10", "1.9")).toMatchInlineSnapshot(`
		[
		  "content/releases/alpha.yaml releases.0.kubernetes.min (value): "min" of the Kubernetes range of "1.0" in alpha.yaml is 1.10, newer than "max" (1.9). 1.10 is newer than 1.9: compare the numbers, not the text.",
		]
	`);
	expect(range("1.9", "1.10")).toEqual([]);
	expect(range("1.30", "1.30")).toEqual([]);
});
