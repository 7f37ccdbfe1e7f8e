import { expect, test } from "vitest";
import { frozenNumbers, frozenPicture } from "./addresses.ts";

test("a frozen picture says so in the place of its address, and drops that line's old width", () => {
	const line = (words: string, width = "") => `<text x="20"${width}>${words}</text>`;
	const width = ' textLength="310" lengthAdjust="spacingAndGlyphs"';
	const source = "Meshscape, data of 20 November 2026 · localhost:4321/compare/ · CC BY 4.0";
	expect(frozenPicture(`<svg>${line("A", width)}${line(source, width)}</svg>`, "2026-11-23")).toBe(
		`<svg>${line("A", width)}${line("Frozen 23 November 2026. Meshscape, data of 20 November 2026 · CC BY 4.0")}</svg>`,
	);
});

test("a picture without a source line cannot be frozen, because it could not say so", () => {
	expect(frozenPicture("<svg><text>A</text></svg>", "2026-11-23")).toBeUndefined();
});

test("frozen numbers keep every value and lose only the address of the site", () => {
	const built = {
		id: "x",
		address: "http://localhost:4321/docs/compare/",
		rows: [{ name: "a", value: null }, { name: "b" }],
	};
	const text = frozenNumbers(JSON.stringify(built), "http://localhost:4321/docs/", "2026-11-23");
	expect(JSON.parse(text)).toEqual({ frozen: "2026-11-23", ...built, address: "/compare/" });
	expect(text.split("\n")).toContain('\t\t{"name":"b"}');
});
