import { describe, expect, test } from "vitest";
import type { EmbedFigure, TableModel } from "#src/domain/embeds/embed.ts";
import { narrowTableDrawing } from "./narrow-table-drawing.ts";
import { tableDrawing } from "./table-drawing.ts";
import { widestWidth } from "./text-width.ts";

const NAMES = ["Istio", "Linkerd", "Cilium Service Mesh", "Consul", "Kuma", "Kong Mesh"];
const figure = (columns: number): EmbedFigure<TableModel> => ({
	id: "comparison",
	topic: "What meshes can do",
	title: "Of 1 capabilities, proven in full: none",
	takeaway: "Unknown never means none.",
	unit: "Level.",
	coverage: "",
	source: "Claims",
	day: "2026-11-28",
	home: "/compare/",
	chart: {
		kind: "table",
		rowsAre: "Capability",
		columns: NAMES.slice(0, columns).map((name) => ({ id: name, name })),
		groups: [
			{
				name: "Security",
				rows: [
					{
						id: "fips",
						name: "FIPS build",
						cells: NAMES.slice(0, columns).map((_, at) =>
							at === 0
								? { text: "full, enterprise edition, since 2.13", level: "full" }
								: { text: "unknown", level: "unknown" },
						),
					},
				],
			},
		],
	},
});

describe("a table for a phone", () => {
	const { width, texts, shapes } = narrowTableDrawing(figure(6), "mesh.example/compare/");

	test("is 320 px wide, and no text of it is smaller than 11 px or ends outside", () => {
		expect(width).toBe(320);
		for (const { text, x, ...setting } of texts) {
			expect(setting.size, text).toBeGreaterThanOrEqual(11);
			// Of longer texts the picture says how long they are to be.
			if (text.length >= 24) continue;
			expect(x + widestWidth(text, setting), text).toBeLessThanOrEqual(320);
		}
	});

	test("has a sign in each column, its words in the legend, and a mark where a level is limited", () => {
		expect(shapes.match(/href="#l-unknown"/g)).toHaveLength(5 + 1);
		const words = texts.map(({ text }) => text);
		expect(words).toEqual(expect.arrayContaining(["FIPS build", "Kuma", "unknown", "¹"]));
		expect(words.join(" ")).toContain("¹ one edition only");
	});

	test("writes a limit out where there is room for it", () => {
		const words = narrowTableDrawing(figure(1), "mesh.example").texts.map(({ text }) => text);
		expect(words).toContain("full, enterprise edition, since 2.13");
	});
});

test("in a wide table a text never comes close to the next sign", () => {
	const { texts } = tableDrawing(figure(6), "mesh.example/compare/");
	const row = texts.filter(({ text }) => text === "unknown" || text.startsWith("full"));
	row.slice(0, -1).forEach(({ text, x, ...setting }, at) => {
		const sign = (row[at + 1]?.x ?? 0) - 15;
		expect(sign - (x + widestWidth(text, setting)), text).toBeGreaterThanOrEqual(11);
	});
});
