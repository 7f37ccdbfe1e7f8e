/**
 * The shown part of the matrix with its notes, as the files in which it leaves the site.
 *
 * @module
 */

import { type ClaimDetail, noteWords, withFullStop } from "#src/domain/comparison/claim-detail.ts";
import { markdownText } from "#src/domain/text/markdown.ts";
import { escapeMarkup } from "#src/domain/text/markup.ts";
import { type ShownTable, tableCsv, tableMarkdown } from "#src/domain/text/table.ts";
import { inSentence } from "#src/domain/text/words.ts";
import type { SupportLevel } from "#src/schema/comparison/claim.ts";

/** A cell as it is shown, with its note and evidence. */
export type NotedCell = {
	/** Level with its limits: "full (beta)". */
	readonly text: string;
	/** The level alone, which a picture shows by its sign. */
	readonly level: SupportLevel | "unknown";
	readonly detail?: ClaimDetail | undefined;
};

/** A table with notes, in the order of the screen. */
export type NotedTable = {
	readonly corner: string;
	readonly columns: readonly string[];
	readonly rows: readonly {
		readonly group: string;
		readonly name: string;
		readonly cells: readonly NotedCell[];
	}[];
	/** Address of the view, in full. */
	readonly address: string;
	/** Newest day of the data, `YYYY-MM-DD`. */
	readonly dataDay: string;
};

/** A note with its number and what it is about. */
export type NumberedNote = {
	readonly number: number;
	readonly about: string;
	readonly detail: ClaimDetail;
};

type Numbered = {
	readonly notes: readonly NumberedNote[];
	/** The number of a cell's note; none where it has nothing behind it. */
	readonly numberOf: (row: number, column: number) => number | undefined;
};

/** Numbers the notes of the cells from 1, row by row. */
export function numberedNotes({ columns, rows }: NotedTable): Numbered {
	const notes: NumberedNote[] = [];
	const numbers = new Map<string, number>();
	rows.forEach(({ name, cells }, row) => {
		cells.forEach(({ detail }, column) => {
			if (detail === undefined) return;
			const number = notes.length + 1;
			notes.push({ number, about: `${columns[column]}, ${name}`, detail });
			numbers.set(`${row} ${column}`, number);
		});
	});
	return { notes, numberOf: (row, column) => numbers.get(`${row} ${column}`) };
}

/** Where the table comes from, in one line. */
export function sourceLine({ address, dataDay }: NotedTable): string {
	return `Meshscape, ${address}, data of ${dataDay}, CC BY 4.0`;
}

/** The table as JSON: the rows by name, and the note and evidence of each cell with its address. */
export function notedJson({ corner, columns, rows, address, dataDay }: NotedTable): string {
	const row = inSentence(corner);
	const named = rows.map(({ name, cells }) => ({
		[row]: name,
		...Object.fromEntries(columns.map((column, place) => [column, cells[place]?.text ?? ""])),
	}));
	const claims = rows.flatMap(({ name, group, cells }) =>
		cells.flatMap(({ detail }, place) =>
			detail === undefined ? [] : [{ [row]: name, group, column: columns[place], ...detail }],
		),
	);
	const whole = { source: address, data_day: dataDay, licence: "CC BY 4.0", rows: named, claims };
	return `${JSON.stringify(whole, null, "\t")}\n`;
}

/** The table as CSV: next to each column its notes, evidence and days; every row with its group and the address. */
export function notedCsv(table: NotedTable): string {
	const { corner, columns, rows, address, dataDay } = table;
	return tableCsv({
		corner,
		columns: [
			"Group",
			...columns.flatMap((name) => [name, `${name}: note`, `${name}: evidence`, `${name}: day`]),
			"Address",
			"Data of",
		],
		rows: rows.map(({ name, group, cells }) => ({
			name,
			cells: [
				group,
				...cells.flatMap(({ text, detail }) => [
					text,
					detail?.note ?? "",
					detail?.evidence ?? "",
					detail?.day ?? "",
				]),
				address,
				dataDay,
			],
		})),
	});
}

/** The table in Markdown, its notes numbered below it. */
export function notedMarkdown(table: NotedTable): string {
	const { notes } = numberedNotes(table);
	const listed = notes.map(({ number, about, detail }) => {
		// What a note says is text: nothing in it may begin a tag or a link of its own.
		return `${number}. ${markdownText(`${about}: ${noteWords(detail)}`)}`;
	});
	return [tableMarkdown(withNumbers(table)), ...listed, "", sourceLine(table), ""].join("\n");
}

/** The table with the numbers of the notes in its cells. */
function withNumbers(table: NotedTable): ShownTable {
	const { numberOf } = numberedNotes(table);
	return {
		corner: table.corner,
		columns: table.columns,
		rows: table.rows.map(({ name, cells }, row) => ({
			name,
			cells: cells.map(({ text }, column) => {
				const number = numberOf(row, column);
				return number === undefined ? text : `${text} (note ${number})`;
			}),
		})),
	};
}

/** The table as a self-contained page: black on white, notes linked from the cells. */
export function notedHtml(table: NotedTable): string {
	const { notes, numberOf } = numberedNotes(table);
	const title = `${table.columns.join(", ")}: compared`;
	const heads = [table.corner, ...table.columns].map((name) => `<th>${escapeMarkup(name)}</th>`);
	const lines = table.rows.map(({ name, cells }, row) => {
		const said = cells.map(({ text }, column) => {
			const number = numberOf(row, column);
			const link = number === undefined ? "" : ` <sup><a href="#n${number}">${number}</a></sup>`;
			return `<td>${escapeMarkup(text)}${link}</td>`;
		});
		return `<tr><th>${escapeMarkup(name)}</th>${said.join("")}</tr>`;
	});
	return `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>${escapeMarkup(title)}</title>
<style>body{font:15px/1.4 sans-serif;margin:2em}table{border-collapse:collapse}th,td{text-align:left;vertical-align:top;padding:4px 12px 4px 0;border-bottom:1px solid #bbb}li{overflow-wrap:anywhere}</style>
<h1>${escapeMarkup(title)}</h1>
<table><thead><tr>${heads.join("")}</tr></thead><tbody>
${lines.join("\n")}
</tbody></table>
<ol>
${notes.map(noteItem).join("\n")}
</ol>
<p>${escapeMarkup(sourceLine(table))}</p>
</html>
`;
}

function noteItem({ number, about, detail }: NumberedNote): string {
	const { note, evidence, day, dayIs } = detail;
	const words = escapeMarkup(`${about}: ${note ? withFullStop(note) : ""}`);
	const isWeb = evidence !== undefined && /^https?:/.test(evidence);
	const link = isWeb ? ` <a href="${escapeMarkup(evidence)}">${escapeMarkup(evidence)}</a>` : "";
	return `<li id="n${number}">${words}${link}${day ? ` (${dayIs} ${day})` : ""}</li>`;
}
