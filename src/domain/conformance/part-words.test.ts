import { expect, test } from "vitest";
import { outcomeLevel, outcomeWords, partWords } from "./part-words.ts";

const part = (passed: number, failed: number, skipped: number) =>
	partWords({ result: "success", passed, failed, skipped, skippedTests: [] });

test.each([
	[part(7, 0, 0), "7 of 7"],
	[part(6, 0, 1), "6 of 7, 1 skipped"],
	[part(4, 2, 1), "4 of 7, 2 failed, 1 skipped"],
])("counts are said in words: %s", (words, expected) => {
	expect(words).toBe(expected);
});

test("a skipped test makes a report partial in word and sign, a failed one does not pass", () => {
	expect([outcomeWords("partial"), outcomeLevel("partial")]).toEqual(["passes in part", "partial"]);
	expect([outcomeWords("failure"), outcomeLevel("failure")]).toEqual(["fails", "none"]);
});
