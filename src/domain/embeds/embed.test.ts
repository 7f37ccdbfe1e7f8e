import { describe, expect, test } from "vitest";
import { everyAddress } from "./addresses.ts";
import type { EmbedFigure, TableModel } from "./embed.ts";
import { galleryGroups } from "./gallery.ts";
import { liveChoices, liveHeight, liveOptions } from "./live.ts";

const table = (given: Partial<TableModel> = {}): TableModel => ({
	kind: "table",
	rowsAre: "Capability",
	columns: [{ id: "istio", name: "Istio" }],
	groups: [
		{
			name: "Security",
			rows: [
				{ id: "mtls", name: "mTLS", cells: [{ text: "full", level: "full" }] },
				{ id: "jwt", name: "JWT", cells: [{ text: "none", level: "none" }] },
			],
		},
	],
	...given,
});
const figure = (chart: EmbedFigure["chart"], id = "one"): EmbedFigure => ({
	id,
	topic: "Topic",
	title: "Title",
	takeaway: "Takeaway.",
	unit: "Unit.",
	coverage: "",
	source: "Source",
	day: "2026-11-23",
	home: "/compare/",
	chart,
});
const badge = { kind: "badge", label: "Istio", message: "active", tone: "full" } as const;

/** The texts of a column as the script of a live page finds them. */
function textsOf(json: string, id: string): readonly string[] {
	const { cells, columns } = JSON.parse(json);
	const places: string = columns[id][1];
	return (places.match(/../g) ?? []).map((place) => cells[Number.parseInt(place, 36)]);
}

describe("the choices of a live page", () => {
	const choices = [
		{ id: "istio", name: "Istio", cells: { mtls: { text: "full" }, jwt: { text: "none" } } },
		{ id: "kuma", name: "Kuma", cells: { mtls: { text: "none" }, jwt: { text: "a</script>b" } } },
	];

	test("give each column its texts back, in the order of the rows", () => {
		const json = liveChoices(table({ choices })) ?? "";
		expect(textsOf(json, "istio")).toEqual(["full", "none"]);
		expect(textsOf(json, "kuma")).toEqual(["none", "a</script>b"]);
	});

	test("cannot end the element they stand in", () => {
		expect(liveChoices(table({ choices }))).not.toContain("<");
	});

	test("are not there where there is nothing to choose", () => {
		expect(liveChoices(table())).toBeUndefined();
	});
});

describe("the options of a live page", () => {
	const meshes = new Set(["istio"]);

	test("are the theme for a badge and for a table that stands", () => {
		expect(liveOptions(figure(badge), meshes)).toEqual(["theme"]);
		expect(liveOptions(figure(table()), meshes)).toEqual(["theme"]);
	});

	test("are meshes too where columns can be chosen, and axes where those are the rows", () => {
		expect(liveOptions(figure(table({ choices: [] })), meshes)).toEqual(["m", "theme"]);
		expect(liveOptions(figure(table({ choices: [], rowsAre: "Axis" })), meshes)).toEqual([
			"m",
			"axis",
			"theme",
		]);
	});

	test("are meshes for a chart whose rows are meshes", () => {
		const chart = (id: string) =>
			figure({
				kind: "intervals",
				rowsAre: "Mesh",
				reading: "proven",
				rows: [{ id, name: id, low: 1, high: 2, value: 1, ground: "", isQuiet: false }],
			});
		expect(liveOptions(chart("istio"), meshes)).toEqual(["m", "theme"]);
		expect(liveOptions(chart("mtls"), meshes)).toEqual(["theme"]);
	});
});

test("a renamed figure answers to its old ids as well", () => {
	const figures = [{ id: "new" }, { id: "other" }];
	expect(everyAddress(figures, { old: "new", older: "new" })).toEqual([
		{ address: "new", figure: { id: "new" } },
		{ address: "old", figure: { id: "new" } },
		{ address: "older", figure: { id: "new" } },
		{ address: "other", figure: { id: "other" } },
	]);
});

test("every figure stands on one shelf", () => {
	const all = [
		figure(table(), "comparison"),
		figure(table(), "istio-vs-kuma"),
		figure(table(), "benchmark-x"),
		figure(badge, "status-istio"),
		figure(badge, "verified-istio"),
		figure({ kind: "lives", rows: [] }, "timeline"),
		figure({ kind: "lives", rows: [] }, "strengths-of-istio"),
	];
	const groups = galleryGroups(all).map(({ title, figures }) => [title, figures[0]?.id]);
	expect(groups).toEqual([
		["Tables", "comparison"],
		["Charts", "timeline"],
		["Two meshes", "istio-vs-kuma"],
		["Experiments", "benchmark-x"],
		["Strengths of one mesh", "strengths-of-istio"],
		["Badges: status", "status-istio"],
		["Badges: last check", "verified-istio"],
	]);
});

test("a live page needs more room for more rows and in narrower places, never less", () => {
	const long = figure(table({ groups: [...table().groups, ...table().groups] }));
	const words = { ...figure(table()), title: "word ".repeat(40) };
	expect(liveHeight(long, undefined, 640)).toBeGreaterThan(
		liveHeight(figure(table()), undefined, 640),
	);
	expect(liveHeight(words, undefined, 320)).toBeGreaterThan(liveHeight(words, undefined, 640));
});
