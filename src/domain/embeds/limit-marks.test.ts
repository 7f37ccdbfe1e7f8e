import { expect, test } from "vitest";
import { markedText, markLegend } from "./limit-marks.ts";

test("each kind of limit has its own mark, in one order, and versions have none", () => {
	expect(markedText({ text: "full, managed edition" })).toBe("full ¹");
	expect(markedText({ text: "partial, beta, since 1.20" })).toBe("partial ²");
	expect(markedText({ text: "full, none in Ambient", short: "full, by mode" })).toBe("full ³");
	expect(markedText({ text: "full, alpha, enterprise edition, by mode" })).toBe("full ¹²³");
	expect(markedText({ text: "full, since 1.5, as Istio 1.24" })).toBe("full");
	expect(markedText({ text: "unknown" })).toBe("unknown");
});

test("the legend says the marks that are used and no others", () => {
	expect(markLegend(["full ¹", "none"])).toBe("¹ one edition only");
	expect(markLegend(["full ²³"])).toBe("² not stable yet; ³ differs by mode of the data plane");
	expect(markLegend(["full"])).toBe("");
});
