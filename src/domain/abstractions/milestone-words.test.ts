import { expect, test } from "vitest";
import { milestoneWords } from "./milestone-words.ts";

test.each([
	[{ version: "v0.6.0", date: "2021-01-20" }, "v0.6.0, 20 January 2021"],
	[{ date: "2019-08" }, "August 2019"],
	[{ version: "v3" }, "v3"],
	[{}, ""],
])("%o is written %s", (milestone, words) => {
	expect(milestoneWords(milestone)).toBe(words);
});
