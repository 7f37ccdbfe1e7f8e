import type { EmbedFigure, QuotedCell, TableModel } from "#src/domain/embeds/embed.ts";
import { quoteName } from "#src/domain/embeds/quote.ts";
import { saveFile } from "#src/islands/page/save-file.ts";
import { drawingSvg } from "#src/rendering/drawing.ts";
import { tableDrawing } from "#src/rendering/table-drawing.ts";
import type { Chosen } from "./chosen-quote.ts";
import { showMessage } from "./show-quote.ts";

/** Hands the reader a picture of just what is chosen, as SVG or as PNG of twice its size. */
export async function savePicture(quote: Chosen, kind: string): Promise<void> {
	const name = [quote.id, ...quote.meshes, ...quote.rows.slice(0, 4)].join("-");
	const svg = await pictureOf(quote);
	if (kind === "svg") saveFile(`${name}.svg`, "image/svg+xml", svg);
	else saveImage(`${name}.png`, await png(svg));
	showMessage(`Saved ${name}.${kind}.`);
}

async function pictureOf(quote: Chosen): Promise<string> {
	const isChosen = quote.meshes.length + quote.rows.length > 0;
	const drawn = document.querySelector<HTMLIFrameElement>('#measures iframe[width="760"]');
	const live = isChosen ? drawn?.contentDocument : undefined;
	if (!live?.querySelector("table")) {
		const answer = await fetch(`${new URL(quote.site).pathname}embed/v1/${quote.id}.svg`);
		if (!answer.ok) throw new Error(`${answer.url} answers ${answer.status}`);
		return forced(await answer.text(), quote.theme);
	}
	const figure = shownFigure(live, quote);
	const place = quote.home.replace(/^https?:\/\//, "");
	return drawingSvg(tableDrawing(figure, place), figure, quote.theme);
}

/** The picture that asks the reader's system, with one answer put in its place. */
function forced(svg: string, theme: Chosen["theme"]): string {
	if (theme === "auto") return svg;
	const query = theme === "dark" ? "all" : "not all";
	return svg.replace("@media(prefers-color-scheme:dark)", `@media ${query}`);
}

/** What the live page shows, read from it: so the picture cannot show anything else. */
function shownFigure(live: Document, quote: Chosen): EmbedFigure<TableModel> {
	const text = (place: string) => live.querySelector(place)?.textContent ?? "";
	const heads = [...live.querySelectorAll("thead th")].map((head) => head.textContent ?? "");
	const groups: { name: string; rows: TableModel["groups"][number]["rows"][number][] }[] = [];
	for (const row of live.querySelectorAll<HTMLTableRowElement>("tbody tr:not([hidden])")) {
		const name = row.cells[0]?.textContent ?? "";
		if (row.className === "group") groups.push({ name, rows: [] });
		else {
			if (groups.length === 0) groups.push({ name: "", rows: [] });
			const cells = [...row.cells].slice(1).map(cellOf);
			groups.at(-1)?.rows.push({ id: row.dataset.row || name, name, cells });
		}
	}
	return {
		id: quote.id,
		topic: quoteName(quote),
		title: text("h1"),
		takeaway: text("#takeaway"),
		unit: text(".unit").trim(),
		coverage: text("#coverage"),
		source: "",
		day: live.querySelector("time")?.dateTime ?? "",
		home: quote.home,
		chart: {
			kind: "table",
			rowsAre: heads[0] ?? "",
			columns: heads.slice(1).map((name, at) => ({ id: String(at), name })),
			groups,
		},
	};
}

function cellOf(cell: HTMLTableCellElement): QuotedCell {
	const [, level] = cell.className.match(/level-(\w+)/) ?? [];
	const text = cell.textContent ?? "";
	return level === undefined ? { text } : { text, level: level as QuotedCell["level"] };
}

async function png(svg: string): Promise<Blob | null> {
	const image = new Image();
	image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
	await image.decode();
	const canvas = document.createElement("canvas");
	canvas.width = 2 * image.width;
	canvas.height = 2 * image.height;
	canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
	return new Promise((made) => canvas.toBlob(made, "image/png"));
}

function saveImage(name: string, image: Blob | null): void {
	if (image === null) return;
	const link = document.createElement("a");
	link.href = URL.createObjectURL(image);
	link.download = name;
	link.click();
	setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
