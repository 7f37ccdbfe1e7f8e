import { expect, test } from "vitest";
import { noteWords } from "./claim-detail.ts";
import { type NotedTable, notedCsv, notedHtml, notedJson, notedMarkdown } from "./noted-table.ts";

const table: NotedTable = {
	corner: "Capability",
	columns: ["Alpha", "Beta"],
	rows: [
		{
			group: "Security",
			name: "Mutual TLS",
			cells: [
				{
					level: "full",
					text: "full (beta)",
					detail: {
						note: 'Only <b>inside</b>, "at home"',
						evidence: "https://a.example/tls",
						day: "2026-11-01",
						dayIs: "read",
					},
				},
				{ level: "unknown", text: "unknown" },
			],
		},
		{
			group: "Security",
			name: "FIPS",
			cells: [
				{ level: "none", text: "none", detail: { day: "2026-10-01", dayIs: "recorded" } },
				{
					level: "partial",
					text: "partial",
					detail: { evidence: "javascript:alert(1)", day: "2026-11-02", dayIs: "read" },
				},
			],
		},
	],
	address: "https://x.example/compare/?mesh=alpha&mesh=beta",
	dataDay: "2026-11-28",
};

test("CSV has note, evidence and day next to each column, and the address in each row", () => {
	expect(notedCsv(table).split("\r\n")).toEqual([
		"Capability,Group,Alpha,Alpha: note,Alpha: evidence,Alpha: day,Beta,Beta: note,Beta: evidence,Beta: day,Address,Data of",
		'Mutual TLS,Security,full (beta),"Only <b>inside</b>, ""at home""",https://a.example/tls,2026-11-01,unknown,,,,https://x.example/compare/?mesh=alpha&mesh=beta,2026-11-28',
		"FIPS,Security,none,,,2026-10-01,partial,,javascript:alert(1),2026-11-02,https://x.example/compare/?mesh=alpha&mesh=beta,2026-11-28",
		"",
	]);
});

test("Markdown numbers the notes and lists them, with nothing that could be markup", () => {
	expect(notedMarkdown(table).split("\n")).toEqual([
		"| Capability | Alpha | Beta |",
		"| --- | --- | --- |",
		"| Mutual TLS | full (beta) (note 1) | unknown |",
		"| FIPS | none (note 2) | partial (note 3) |",
		"",
		'1. Alpha, Mutual TLS: Only \\<b\\>inside\\</b\\>, "at home". Evidence: https://a.example/tls (read 2026-11-01)',
		"2. Alpha, FIPS: recorded 2026-10-01",
		"3. Beta, FIPS: Evidence: javascript:alert(1) (read 2026-11-02)",
		"",
		"Meshscape, https://x.example/compare/?mesh=alpha&mesh=beta, data of 2026-11-28, CC BY 4.0",
		"",
	]);
});

test("HTML links each cell with its note and only web pages as evidence", () => {
	const html = notedHtml(table);
	expect(html).toContain('<td>full (beta) <sup><a href="#n1">1</a></sup></td><td>unknown</td>');
	expect(html).toContain(
		'<li id="n1">Alpha, Mutual TLS: Only &lt;b&gt;inside&lt;/b&gt;, &quot;at home&quot;. <a href="https://a.example/tls">https://a.example/tls</a> (read 2026-11-01)</li>',
	);
	expect(html).not.toContain('href="javascript:');
	expect(html).toContain("data of 2026-11-28");
});

test("JSON keeps its rows and adds the notes and evidence of the cells", () => {
	const { rows, claims, source, data_day } = JSON.parse(notedJson(table));
	expect(rows[0]).toEqual({ capability: "Mutual TLS", Alpha: "full (beta)", Beta: "unknown" });
	expect(claims.map((claim: { column: string; day: string }) => [claim.column, claim.day])).toEqual(
		[
			["Alpha", "2026-11-01"],
			["Alpha", "2026-10-01"],
			["Beta", "2026-11-02"],
		],
	);
	expect([source, data_day]).toEqual([table.address, "2026-11-28"]);
});

test("a note that ends a sentence gets no second full stop", () => {
	expect(noteWords({ note: "Off.", dayIs: "read" })).toBe("Off.");
});
