import { describe, expect, test } from "vitest";
import { mesh } from "#src/domain/entries/entry.fixture.ts";
import { chartTable } from "./chart-table.ts";
import { mapFigure } from "./map.ts";

const source = "https://example.org/";
const meshes = [
	mesh("istio", {
		name: "Istio",
		platforms: ["kubernetes", "vm"],
		architecture: ["sidecar", "ambient"],
		open_source: "yes",
		announced: { date: "2017-07", source },
		ga: { date: "2018-07", source },
		latest_release: { version: "1.31.1", date: "2026-09-21", source },
	}),
	mesh("rotor", {
		name: "Rotor",
		status: "discontinued",
		open_source: "yes",
		announced: { date: "2018", source },
		ended: { date: "2019", source },
	}),
	mesh("quiet", { name: "Quiet", platforms: ["kubernetes"], open_source: "no", architecture: [] }),
];
const figure = mapFigure(meshes, "2026-11-28");

describe("the map as a figure", () => {
	test("has every mesh once, under its kind, the axis from the first year to the day", () => {
		expect(figure.chart.groups.map(({ title, rows }) => [title, rows.map(({ id }) => id)])).toEqual(
			[
				["Kubernetes and machines", ["istio"]],
				["Kubernetes only", ["quiet"]],
				["Discontinued", ["rotor"]],
			],
		);
		expect(figure.chart.from).toBe(2017);
		expect(figure.chart.to).toBeCloseTo(2026.9, 1);
		expect(figure.coverage).toBe("1 mesh has no dated source and so no bar.");
	});

	test("is a table of dates as their sources give them, nothing where none does", () => {
		const { columns, rows } = chartTable(figure.chart);
		expect(columns.map(({ id }) => id)).toEqual([
			"name",
			"group",
			"announced",
			"stable",
			"ended",
			"plane",
			"source",
			"release",
		]);
		expect(rows.map(({ values }) => values)).toEqual([
			[
				"Istio",
				"Kubernetes and machines",
				"2017-07",
				"2018-07",
				null,
				"sidecar, ambient",
				"open",
				"2026-09",
			],
			["Quiet", "Kubernetes only", null, null, null, "unknown", "closed", null],
			["Rotor", "Discontinued", "2018", null, "2019", "unknown", "open", null],
		]);
	});
});
