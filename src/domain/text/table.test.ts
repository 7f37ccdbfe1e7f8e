import { expect, test } from "vitest";
import { tableCsv, tableMarkdown } from "./table.ts";

const table = {
	corner: "Capability",
	columns: ["Istio", 'A "quoted", name'],
	rows: [
		{ name: "Mutual TLS", cells: ["full", "partial (beta, ambient only)"] },
		{ name: "=HYPERLINK(1)", cells: ["none", "a|b <i>"] },
	],
};

test("a table is written as CSV that no spreadsheet runs", () => {
	expect(tableCsv(table)).toBe(
		[
			'Capability,Istio,"A ""quoted"", name"',
			'Mutual TLS,full,"partial (beta, ambient only)"',
			"'=HYPERLINK(1),none,a|b <i>",
			"",
		].join("\r\n"),
	);
});

test("a table is written as Markdown in which nothing ends a cell or opens a tag", () => {
	expect(tableMarkdown(table)).toBe(
		[
			'| Capability | Istio | A "quoted", name |',
			"| --- | --- | --- |",
			"| Mutual TLS | full | partial (beta, ambient only) |",
			"| =HYPERLINK(1) | none | a\\|b \\<i\\> |",
			"",
		].join("\n"),
	);
});

test.each(["=", "+", "-", "@", "\t", "\r"])(
	"a cell that begins with %j is led in by an apostrophe",
	(sign) => {
		const csv = tableCsv({
			corner: "a",
			columns: ["b"],
			rows: [{ name: "c", cells: [`${sign}1`] }],
		});
		expect(csv.split("\n")[1]).toMatch(/^c,"?'/);
	},
);
