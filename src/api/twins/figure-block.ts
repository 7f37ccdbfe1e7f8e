import { type EmbedFigure, embedMarkdown, embedTable } from "#src/domain/embeds/embed.ts";
import { siteAddress } from "../address.ts";

/** A figure as a block of Markdown: its words and its numbers as a table. */
export function figureBlock(figure: EmbedFigure): string {
	return embedMarkdown(figure, embedTable(figure.chart), siteAddress(figure.home)).trimEnd();
}
