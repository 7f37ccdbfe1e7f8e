import { expect, test } from "vitest";
import { arrowHead } from "./arrow-head.ts";

test("a line ends where its head begins", () => {
	expect(arrowHead("0,0 20,0", 6)).toEqual({ line: "0,0 14,0", tip: "20,0 14,3 14,-3" });
});

test("the head follows the last part of a bent line", () => {
	expect(arrowHead("0,0 20,0 20,30", 10)).toEqual({
		line: "0,0 20,0 20,20",
		tip: "20,30 15,20 25,20",
	});
});

test("a line without a head keeps its end", () => {
	expect(arrowHead("0,0 9,0", 0).line).toBe("0,0 9,0");
});
