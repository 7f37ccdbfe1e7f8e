import type { GuideChapter } from "#src/schema/guide-chapter.ts";

/** A chapter of the guide with its place in the site. */
export type ChapterRecord = GuideChapter & {
	/** Its file name without the number. */
	readonly slug: string;
	/** Address of its page, without the base path. */
	readonly path: string;
	/** Where it is edited. */
	readonly file: string;
	/** Its prose in Markdown. */
	readonly body: string;
	/** How long it takes to read, in minutes. */
	readonly minutes: number;
	/** Its headings of the second level, in order. */
	readonly headings: readonly { readonly slug: string; readonly text: string }[];
};
