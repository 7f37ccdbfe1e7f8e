import { written } from "#src/domain/landscape/written.ts";
import type { Architecture } from "#src/schema/entry-vocabulary.ts";
import type { ChapterRecord } from "./chapter-record.ts";

/** An architecture and where the guide explains it. */
export type ExplainedArchitecture = {
	readonly architecture: Architecture;
	readonly chapter: Pick<ChapterRecord, "order" | "title" | "path">;
	/** Address of the section of that name, or of the chapter where no section bears it. */
	readonly path: string;
};

/** Where the guide explains how an entry is built; what no chapter explains is left out. */
export function architectureChapters(
	architectures: readonly Architecture[],
	chapters: readonly ChapterRecord[],
): readonly ExplainedArchitecture[] {
	return architectures.flatMap((architecture) => {
		const chapter = chapters.find(({ explains }) => explains.includes(architecture));
		if (chapter === undefined) return [];
		const name = written(architecture).toLowerCase();
		const section = chapter.headings.find(({ text }) => text.toLowerCase().includes(name));
		const path = section === undefined ? chapter.path : `${chapter.path}#${section.slug}`;
		return [{ architecture, chapter, path }];
	});
}
