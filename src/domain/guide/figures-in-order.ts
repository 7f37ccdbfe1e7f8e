import type { ChapterRecord } from "./chapter-record.ts";

/** The figures of a chapter as a reader meets them, in whatever order its file names them. */
export function figuresInOrder(
	figures: ChapterRecord["figures"],
	headings: ChapterRecord["headings"],
): ChapterRecord["figures"] {
	return headings.flatMap(({ slug }) => figures.filter(({ after }) => after === slug));
}
