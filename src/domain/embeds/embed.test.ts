import { describe, expect, test } from "vitest";
import { everyAddress } from "./addresses.ts";
import type { EmbedFigure, TableModel } from "./embed.ts";
import { galleryGroups } from "./gallery.ts";
import { choosable, liveChoices, liveOptions } from "./live.ts";

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

const intervals = (id: string): EmbedFigure["chart"] => ({
	kind: "intervals",
	rowsAre: "Mesh",
	reading: "proven",
	rows: [{ id, name: id, low: 1, high: 2, value: 1, ground: "", isQuiet: false }],
});

/** The texts of a column as the script of a live page finds them. */
function textsOf(json: string, id: string): readonly string[] {
	const { cells, columns } = JSON.parse(json);
	const found = columns.find(([name, , own]: readonly string[]) => id === (own ?? name));
	const places: string = found[1];
	return [...places].map((place) => cells[place.charCodeAt(0) - "#".charCodeAt(0)]);
}

describe("the choices of a live page", () => {
	const choices = [
		{ id: "kmesh", name: "kmesh", cells: { mtls: { text: "full" }, jwt: { text: "none" } } },
		{ id: "kuma", name: "Kuma 2", cells: { mtls: { text: "none" }, jwt: { text: "a</script>b" } } },
	];

	test("give each column its texts back, in the order of the rows", () => {
		const json = liveChoices(figure(table({ choices })), []) ?? "";
		expect(textsOf(json, "kmesh")).toEqual(["full", "none"]);
		expect(textsOf(json, "kuma")).toEqual(["none", "a</script>b"]);
	});

	test("cannot end the element around them", () => {
		expect(liveChoices(figure(table({ choices })), [])).not.toContain("<");
	});

	test("name the meshes a chart has no row for", () => {
		const named = ["istio", "kuma"].map((id) => ({ id, name: id.toUpperCase() }));
		expect(JSON.parse(liveChoices(figure(intervals("istio")), named) ?? "")).toEqual({
			lacks: { kuma: "KUMA" },
		});
		expect(liveChoices(figure(intervals("mtls")), named)).toBeUndefined();
	});

	test("say less of a cell where a shorter text was made for it", () => {
		const mtls = { text: "full, none in Ambient", short: "full, by mode" };
		const given = [{ id: "kmesh", name: "kmesh", cells: { mtls, jwt: { text: "none" } } }];
		const json = liveChoices(figure(table({ choices: given })), []) ?? "";
		expect(textsOf(json, "kmesh")).toEqual(["full, by mode", "none"]);
	});

	test("have no texts for a column the page shows by itself, and no id that its name tells", () => {
		const cells = { mtls: { text: "full" }, jwt: { text: "none" } };
		const named = [
			["istio", "Istio"],
			["app-mesh", "AWS App Mesh"],
			["kong-mesh", "Kong Mesh"],
		];
		const given = named.map(([id = "", name = ""]) => ({ id, name, cells }));
		const json = liveChoices(figure(table({ choices: given })), []) ?? "";
		expect(JSON.parse(json).columns).toEqual([
			["Istio"],
			["AWS App Mesh", "#$", "app-mesh"],
			["Kong Mesh", "#$"],
		]);
	});

	test("are not there where there is nothing to choose", () => {
		expect(liveChoices(figure(table()), [])).toBeUndefined();
	});
});

describe("the options of a live page", () => {
	const meshes = new Set(["istio"]);

	test("are the theme for a badge, and rows too for a table whose columns are fixed", () => {
		expect(liveOptions(figure(badge), meshes)).toEqual(["theme"]);
		expect(liveOptions(figure(table()), meshes)).toEqual(["rows", "theme"]);
	});

	test("are meshes too where columns can be chosen, and axes where those are the rows", () => {
		expect(liveOptions(figure(table({ choices: [] })), meshes)).toEqual(["m", "rows", "theme"]);
		expect(liveOptions(figure(table({ choices: [], rowsAre: "Axis" })), meshes)).toEqual([
			"m",
			"rows",
			"axis",
			"theme",
		]);
	});

	test("are meshes for a chart whose rows are meshes", () => {
		expect(liveOptions(figure(intervals("istio")), meshes)).toEqual(["m", "theme"]);
		expect(liveOptions(figure(intervals("mtls")), meshes)).toEqual(["theme"]);
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

test("every figure is in one group of the gallery", () => {
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

test("what can be chosen are the columns on offer and the rows, in a chart its meshes", () => {
	const given = [{ id: "kuma", name: "Kuma", cells: {} }];
	expect(choosable(figure(table({ choices: given })), new Set())).toEqual({
		meshes: ["kuma"],
		shown: ["istio"],
		rows: [
			{ id: "mtls", name: "mTLS", group: "Security" },
			{ id: "jwt", name: "JWT", group: "Security" },
		],
	});
	expect(choosable(figure(table()), new Set())).toEqual({});
	expect(choosable(figure(intervals("istio")), new Set(["istio", "kuma"]))).toEqual({
		meshes: ["istio"],
		shown: ["istio"],
	});
});
