import type { ChapterRecord } from "#src/domain/guide/chapter.ts";

/** A chapter for tests, which state only what matters to them. */
export function aChapter(overrides: Partial<ChapterRecord> = {}): ChapterRecord {
	return {
		title: "Architectures",
		summary: "Where the data plane sits.",
		level: "intermediate",
		order: 3,
		explains: [],
		related: [],
		figures: [],
		sources: [],
		checked: "2026-11-23",
		slug: "architectures",
		path: "/guide/architectures/",
		file: "content/guide/03-architectures.md",
		body: "",
		minutes: 1,
		headings: [],
		...overrides,
	};
}
