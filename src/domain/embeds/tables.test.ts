import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { claim } from "#src/domain/comparison/claim.fixture.ts";
import { mesh } from "#src/domain/entries/entry.fixture.ts";
import { anAxis, axisScore } from "#src/domain/strengths/axis.fixture.ts";
import type { CapabilityGroup } from "#src/schema/comparison/capabilities.ts";
import type { Readiness } from "#src/schema/readiness/readiness.ts";
import { comparisonEmbed, pairEmbed } from "./comparison.ts";
import { type EmbedFigure, embedMarkdown, embedTable, type TableModel } from "./embed.ts";
import { readinessEmbed } from "./readiness.ts";
import { strengthsEmbed } from "./strengths.ts";

const day = "2026-11-28";
const texts = ({ chart }: EmbedFigure<TableModel>) =>
	chart.groups.map(({ name, rows }) => [
		name,
		rows.map((row) => [row.id, ...row.cells.map(({ text }) => text)]),
	]);

const capability = (id: string) => ({ id, name: id.toUpperCase(), question: `${id}?` });
const groups: readonly CapabilityGroup[] = [
	{ id: "security", name: "Security", capabilities: [capability("mtls"), capability("jwt")] },
	{ id: "traffic", name: "Traffic", capabilities: [capability("udp")] },
];
const alpha = mesh("alpha", {
	name: "Alpha",
	capabilities: { mtls: claim({ stage: "beta" }), jwt: claim({ level: "none" }) },
});
const beta = mesh("beta", {
	name: "Beta",
	checked: "2026-11-24",
	capabilities: { mtls: claim(), jwt: claim(), udp: claim({ level: "partial" }) },
});

describe("the comparison", () => {
	const figure = () => comparisonEmbed([alpha, beta], [alpha, beta, mesh("gamma")], groups, day);

	test("counts what is proven in full, those who prove most first", () => {
		const { title, coverage, home, id } = figure();
		expect(title).toBe("Of 3 capabilities, proven in full: Beta 2, Alpha 1");
		expect(coverage).toBe("3 capabilities, 3 meshes to choose from.");
		expect([id, home]).toEqual(["comparison", "/compare/"]);
	});

	test("has a cell for each mesh in the order of the columns, with its limits and its level", () => {
		expect(figure().chart.columns).toEqual([
			{ id: "alpha", name: "Alpha" },
			{ id: "beta", name: "Beta" },
		]);
		expect(texts(figure())).toEqual([
			[
				"Security",
				[
					["mtls", "full, beta", "full"],
					["jwt", "none", "full"],
				],
			],
			["Traffic", [["udp", "unknown", "partial"]]],
		]);
		const [row] = figure().chart.groups[0]?.rows ?? [];
		expect(row).toMatchObject({ name: "MTLS", address: "/capabilities/mtls/" });
		expect(row?.cells[0]).toEqual({ text: "full, beta", short: "full, beta", level: "full" });
	});

	test("offers every mesh with a cell for each capability", () => {
		const choices = figure().chart.choices ?? [];
		expect(choices.map(({ id, name }) => [id, name])).toEqual([
			["alpha", "Alpha"],
			["beta", "Beta"],
			["gamma", "gamma"],
		]);
		expect(Object.entries(choices[1]?.cells ?? {}).map(([id, { text }]) => [id, text])).toEqual([
			["mtls", "full"],
			["jwt", "full"],
			["udp", "partial"],
		]);
	});
});

describe("two meshes", () => {
	test("are side by side, differences of level first; groups without a row are left out", () => {
		const figure = pairEmbed(alpha, beta, groups);
		expect(texts(figure)).toEqual([
			["Only Beta", [["jwt", "none", "full"]]],
			["The same level", [["mtls", "full, beta", "full"]]],
			["Unknown on at least one side", [["udp", "unknown", "partial"]]],
		]);
		expect(figure).toMatchObject({
			topic: "Alpha or Beta",
			title: "Alpha has 0 that Beta lacks, Beta has 1 that Alpha lacks",
			takeaway: "The same level in 1, a difference in degree in 0.",
			coverage: "1 is unknown on at least one side.",
			id: "alpha-vs-beta",
			home: "/compare/alpha-vs-beta/",
			day: "2026-11-24",
		});
		expect(figure.chart.columns.map(({ name }) => name)).toEqual(["Alpha", "Beta"]);
		const unknown = figure.chart.groups.at(-1)?.rows[0];
		expect(unknown?.cells.map(({ level }) => level)).toEqual(["unknown", "partial"]);
		expect(unknown?.address).toBe("/capabilities/udp/");
	});

	test("keep their sides", () => {
		expect(pairEmbed(beta, alpha, groups).title).toBe(
			"Beta has 1 that Alpha lacks, Alpha has 0 that Beta lacks",
		);
		expect(texts(pairEmbed(beta, alpha, groups))[0]).toEqual([
			"Only Beta",
			[["jwt", "full", "none"]],
		]);
	});
});

describe("the strengths", () => {
	const named = (id: string) => ({ id, name: id.toUpperCase() });
	const spectra = [
		anAxis("one", [axisScore("a", { low: 0.9 }), axisScore("b", { low: 0.4, high: 0.6 })]),
		anAxis("two", [axisScore("b", { low: 0.2 }), axisScore("a", { low: 0.3 })]),
		anAxis("tie", [axisScore("a", { low: 0.5 }), axisScore("b", { low: 0.5 })]),
		anAxis("other", [axisScore("c", { low: 1 }), axisScore("b", { low: 0.1 })]),
		anAxis("fast", [axisScore("b", { low: 0.2, value: 0.3, high: 1 })], {
			measured_by: "experiments",
		}),
	];
	const figure = () =>
		strengthsEmbed([named("b"), named("a")], ["a", "b", "c"].map(named), spectra, day);

	test("count on how many axes a shown mesh is ahead of the other shown ones; a tie has no leader", () => {
		expect(figure().title).toBe("Of 5 axes, ahead: B on 2, A on 2");
		expect(strengthsEmbed([named("a"), named("c")], [], spectra, day).title).toBe(
			"Of 5 axes, ahead: A on 3, C on 1",
		);
		expect(figure().coverage).toBe("5 axes, 3 meshes to choose from.");
	});

	test("have a span for each mesh, with the median where it was measured", () => {
		expect(texts(figure())).toEqual([
			[
				"",
				[
					["one", "40 to 60 %", "90 %"],
					["two", "20 %", "30 %"],
					["tie", "50 %", "50 %"],
					["other", "10 %", "no value"],
					["fast", "30 % (20 to 100 %)", "no value"],
				],
			],
		]);
		const third = figure().chart.choices?.[2];
		expect([third?.id, third?.cells["other"]?.text, third?.cells["one"]?.text]).toEqual([
			"c",
			"100 %",
			"no value",
		]);
	});
});

test("the readiness map has need in rows from high to low and readiness in columns from low to high", () => {
	const rules: Readiness = parse(readFileSync("data/readiness.yaml", "utf8"));
	const band = (from: number, to: number) => ({ from, to });
	const figure = readinessEmbed(
		{
			...rules,
			version: 7,
			scoring: {
				...rules.scoring,
				bands: {
					need: { low: band(0, 29), medium: band(30, 59), high: band(60, 100) },
					readiness: { low: band(0, 44), medium: band(45, 74), high: band(75, 100) },
				},
				table: {
					low: { low: "not-needed", medium: "not-needed", high: "not-needed" },
					medium: { low: "prepare", medium: "pilot", high: "pilot" },
					high: { low: "prepare", medium: "pilot", high: "adopt" },
				},
			},
			verdicts: ["adopt", "pilot", "prepare", "not-needed"].map((id) => {
				return { id, name: id.toUpperCase(), short: "", next_steps: [] };
			}) as unknown as Readiness["verdicts"],
		},
		day,
	);
	expect(figure.title).toBe(
		"Adopt a mesh at high need and high readiness: 60 and 75 points or more",
	);
	expect(figure.coverage).toContain("Version 7 ");
	expect(figure.chart.columns.map(({ name }) => name)).toEqual([
		"Readiness low (0 to 44)",
		"Readiness medium (45 to 74)",
		"Readiness high (75 to 100)",
	]);
	expect(figure.chart.groups[0]?.rows.map(({ name }) => name)).toEqual([
		"Need high (60 to 100)",
		"Need medium (30 to 59)",
		"Need low (0 to 29)",
	]);
	expect(texts(figure)).toEqual([
		[
			"",
			[
				["high", "PREPARE", "PILOT", "ADOPT"],
				["medium", "PREPARE", "PILOT", "PILOT"],
				["low", "NOT-NEEDED", "NOT-NEEDED", "NOT-NEEDED"],
			],
		],
	]);
});

describe("a quoted table", () => {
	const figure = () => pairEmbed(alpha, beta, groups);

	test("is a table of rows with their names, without its groups", () => {
		const { columns, rows } = embedTable(figure().chart);
		expect(columns).toEqual([
			{ id: "name", name: "Capability", isNumber: false },
			{ id: "alpha", name: "Alpha", isNumber: false },
			{ id: "beta", name: "Beta", isNumber: false },
		]);
		expect(rows[0]).toEqual({
			id: "jwt",
			values: ["JWT", "none", "full"],
			address: "/capabilities/jwt/",
		});
		expect(rows).toHaveLength(3);
		expect(embedTable({ kind: "badge", label: "Alpha", message: "active", tone: "full" })).toEqual({
			columns: [
				{ id: "label", name: "Label", isNumber: false },
				{ id: "message", name: "Message", isNumber: false },
			],
			rows: [{ id: "badge", values: ["Alpha", "active"] }],
		});
	});

	test("is Markdown with its finding above and its source below", () => {
		const table = {
			columns: [
				{ id: "name", name: "A|B", isNumber: false },
				{ id: "n", name: "N", isNumber: true },
			],
			rows: [
				{ id: "x", values: ["X", 2] },
				{ id: "y", values: ["Y", null] },
			],
		};
		const whole = { ...figure(), title: "Two", takeaway: "So.", unit: "Ms.", coverage: "All." };
		expect(embedMarkdown(whole, table, "https://mesh.example/")).toBe(
			[
				"**Two**",
				"So. Ms.",
				"| A\\|B | N |\n| --- | --- |\n| X | 2 |\n| Y |  |",
				"Source: [Meshscape, data of 2026-11-24](https://mesh.example/), CC BY 4.0. All.\n",
			].join("\n\n"),
		);
		expect(embedMarkdown({ ...whole, coverage: "" }, table, "https://mesh.example/")).toMatch(
			/CC BY 4\.0\.\n$/,
		);
	});
});
