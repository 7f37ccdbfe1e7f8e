import { expect, test } from "vitest";
import { mesh, proxy } from "#src/domain/entries/entry.fixture.ts";
import { landscapeFigure, lifespanFigure } from "./landscape.ts";

const day = "2026-11-23";
const source = "https://example.org/";
const governed = (level?: "graduated" | "archived") => ({
	governance: { steward: "CNCF", source, steps: [], ...(level && { level }) },
});

test("entries are counted by foundation level and status, levels without an entry are left out", () => {
	const figure = landscapeFigure(
		[
			mesh("a", governed("graduated")),
			mesh("b", { ...governed("graduated"), status: "discontinued" }),
			mesh("c", { ...governed("archived"), status: "archived" }),
			mesh("d", governed()),
			proxy("e"),
			proxy("f", { status: "unknown" }),
		],
		day,
	);
	expect(figure.chart.rows.map(({ id }) => id)).toEqual([
		"graduated",
		"archived",
		"company",
		"unknown",
	]);
	const counts = figure.chart.rows.map((row) =>
		Object.fromEntries(
			figure.chart.segments.flatMap(({ id }, at) => (row.counts[at] ? [[id, row.counts[at]]] : [])),
		),
	);
	expect(counts).toEqual([
		{ active: 1, discontinued: 1 },
		{ archived: 1 },
		{ active: 1 },
		{ active: 1, unknown: 1 },
	]);
	expect(figure.title).toBe("3 of 6 entries are active; 3 belong to a foundation");
	// One of three in a foundation, two of the three elsewhere.
	expect(figure.takeaway).toBe("In a foundation 33 % are active, elsewhere 67 %.");
	expect(figure.coverage).toBe("The status of 1 entry is unknown: no source says.");
});

test("without an entry on one side its share is 0", () => {
	expect(landscapeFigure([mesh("a", governed("graduated"))], day)).toMatchObject({
		title: "1 of 1 entries are active; 1 belongs to a foundation",
		takeaway: "In a foundation 100 % are active, elsewhere 0 %.",
	});
	expect(landscapeFigure([], day).takeaway).toBe("In a foundation 0 % are active, elsewhere 0 %.");
});

const ended = (id: string, from: string, to: string, stable?: string) =>
	mesh(id, {
		status: "discontinued",
		announced: { date: from, source },
		ended: { date: to, source },
		...(stable && { ga: { date: stable, source } }),
	});

test("half of the discontinued meshes lasted less than the tenth of a year after the middle one", () => {
	const figure = lifespanFigure(
		[
			ended("long", "2010-01-01", "2020-01-01"),
			ended("short", "2018-01-01", "2019-01-01", "2018-07-01"),
			ended("middle", "2016-01-01", "2020-01-01"),
			mesh("alive", { announced: { date: "2000-01-01", source } }),
		],
		day,
	);
	// Ten, four and one year: the middle one is four, which is not less than 4.0.
	expect(figure.takeaway).toBe(
		"Half of the discontinued ones lasted less than 4.1 years; of 2 of them no stable version is known.",
	);
	expect(figure.title).toBe(
		"Of 4 dated meshes 3 are discontinued, 1 active and 0 of unclear status",
	);
	expect(figure.coverage).toBe("Every mesh has at least one dated source.");
	const [first] = figure.chart.rows;
	expect(first).toMatchObject({ id: "alive", start: 2000, stable: null });
	expect(figure.chart.rows.find(({ id }) => id === "short")).toMatchObject({
		start: 2018,
		stable: 2018.5,
		end: 2019,
		dates: { announced: "2018-01-01", stable: "2018-07-01", ended: "2019-01-01" },
		address: "/meshes/short/",
	});
});

test.each([
	// 3.99 years are less than 4.0.
	{
		ends: ["2019-12-28", "2030-01-01"],
		said: "Half of the discontinued ones lasted less than 4.0",
	},
	// 2.50, 2.48 and 2.53 years.
	{
		ends: ["2018-07-02", "2030-01-01"],
		said: "Half of the discontinued ones lasted less than 2.6",
	},
	{
		ends: ["2018-06-25", "2030-01-01"],
		said: "Half of the discontinued ones lasted less than 2.5",
	},
	{
		ends: ["2018-07-12", "2030-01-01"],
		said: "Half of the discontinued ones lasted less than 2.6",
	},
	// All of an equal length are below the bound, and so is one more than half.
	{
		ends: ["2020-01-01", "2020-01-01", "2020-01-01"],
		said: "All of the discontinued ones lasted less than 4.1",
	},
	{
		ends: ["2020-01-01", "2020-01-01", "2020-01-05", "2030-01-01"],
		said: "More than half of the discontinued ones lasted less than 4.1",
	},
])("$said years: ended on $ends", ({ ends, said }) => {
	const meshes = ends.map((end, at) => ended(`m${at}`, "2016-01-01", end));
	expect(lifespanFigure(meshes, day).takeaway).toMatch(new RegExp(`^${said} years;`));
});

test("where none is discontinued that is said", () => {
	const one = mesh("alive", { announced: { date: "2000-01-01", source } });
	expect(lifespanFigure([one], day).takeaway).toBe("None of them is discontinued.");
});
