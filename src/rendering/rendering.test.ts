import { describe, expect, test } from "vitest";
import type { ChartModel, Figure } from "#src/domain/figures/figure.ts";
import { framedPng } from "./png-file.ts";
import { framedSvg, plainSvg } from "./svg-file.ts";
import { textWidth } from "./text-width.ts";

const row = (name: string, low: number, high: number) => ({
	id: "istio",
	name,
	low,
	high,
	value: low,
	ground: "7 of 8 known",
	isQuiet: false,
});

const figure = (name = "Istio", chart?: ChartModel): Figure => ({
	id: "strengths-safety",
	topic: "Safety",
	title: "Safety: Istio leads <alone> & ahead",
	takeaway: "It proves 80 %.",
	unit: "Share, %.",
	coverage: "All known.",
	source: "Claims",
	day: "2026-11-23",
	home: "/strengths/#safety",
	chart: chart ?? {
		kind: "intervals",
		rowsAre: "Mesh",
		reading: "proven",
		rows: [row(name, 80, 90)],
	},
});

const address = "example.org/strengths/#safety";

test("a version in a text keeps all its digits", () => {
	expect(plainSvg(figure("Istio 1.30"), "wide")).toContain(">Istio 1.30</text>");
});

test("text stays text, words whole, even where the font joins letters", () => {
	const svg = plainSvg(figure("OpenShift office"), "wide");
	expect(svg).toContain(">OpenShift office</text>");
	expect(svg).toContain(">80–90 %</text>");
});

test("text keeps its width where the font is missing", () => {
	const width = Math.round(textWidth("Istio", { size: 12.5, weight: 400 }) * 10) / 10;
	expect(plainSvg(figure(), "wide")).toContain(`textLength="${width}"`);
});

test("a weight makes a difference, though the font is one variable file", () => {
	const [normal, bold] = ([400, 600] as const).map((weight) => {
		return textWidth("Strengths", { size: 16, weight });
	});
	expect(bold).toBeGreaterThan(normal ?? 0);
});

test("a letter the bundled fonts lack stops the build instead of leaving an empty box", () => {
	expect(() => plainSvg(figure("網格 Mesh"), "wide")).toThrow(/bundled fonts lack/);
});

describe("a framed picture", () => {
	test("says title, unit, source and day, and has a title and a description for those who hear it", () => {
		const svg = framedSvg(figure(), "auto", address);
		expect(svg).toContain("<title>Safety: Istio leads &lt;alone&gt; &amp; ahead</title>");
		expect(svg).toContain("<desc>It proves 80 %. Share, %.</desc>");
		expect(svg).toContain("data of 23 November 2026");
		expect(svg).toContain(address);
		expect(svg).toMatch(/<rect class="f-paper"/);
	});

	test("follows the reader's system unless a theme is forced", () => {
		expect(framedSvg(figure(), "auto", address)).toContain("prefers-color-scheme:dark");
		expect(framedSvg(figure(), "light", address)).not.toContain("prefers-color-scheme");
		expect(framedSvg(figure(), "dark", address)).toContain(".f-paper{fill:#0f1622}");
	});

	test("loads nothing, runs nothing and embeds no picture", () => {
		const svg = framedSvg(figure(), "auto", address);
		expect(svg).not.toMatch(/<script|<image|@import|href=|url\((?!#)/);
	});

	test("is the same, byte for byte, when drawn again", () => {
		expect(framedSvg(figure(), "auto", address)).toBe(framedSvg(figure(), "auto", address));
		expect(Buffer.compare(framedPng(figure(), address), framedPng(figure(), address))).toBe(0);
	});
});

test("a PNG is twice the size of the picture", () => {
	const png = Buffer.from(framedPng(figure(), address));
	const svg = framedSvg(figure(), "auto", address);
	expect(png.subarray(1, 4).toString()).toBe("PNG");
	expect(png.readUInt32BE(16)).toBe(1600);
	expect(svg).toContain(`height="${Math.round(png.readUInt32BE(20) / 2)}"`);
});

test("fillings are written as patterns, not as pictures", () => {
	const svg = plainSvg(
		figure("Istio", {
			kind: "overlay",
			axes: ["a", "b", "c"].map((id) => ({ id, name: id, short: id })),
			series: ["a", "b"].map((id) => ({ id, name: id, low: [50, 60, 70], high: [60, 70, 80] })),
		}),
		"wide",
	);
	expect(svg).toContain('fill="url(#hatch-series-1)"');
	expect(svg).not.toContain("<image");
	expect(svg).toContain("a, proven %: 50; a, possible %: 60");
	expect(svg.length).toBeLessThan(12_000);
});
