import { type CollectionEntry, getCollection, getEntry, render } from "astro:content";
import { once } from "#src/catalog/once.ts";
import {
	type ChapterRecord,
	type ChapterSection,
	chapterSections,
	figuresInOrder,
	readingMinutes,
} from "#src/domain/guide/chapter.ts";
import type { GlossaryTerm } from "#src/schema/guide/glossary.ts";
import type { RelatedWork } from "#src/schema/guide/reading.ts";

/** The chapters of the guide, in order. */
export const chapters = once(async (): Promise<readonly ChapterRecord[]> => {
	const entries = await getCollection("guide");
	return (await Promise.all(entries.map(chapterOf))).toSorted((a, b) => a.order - b.order);
});

async function chapterOf(entry: CollectionEntry<"guide">): Promise<ChapterRecord> {
	const { id, data, body = "" } = entry;
	const headings = (await render(entry)).headings.filter(({ depth }) => depth === 2);
	const slug = slugOf(id);
	return {
		...data,
		slug,
		path: `/guide/${slug}/`,
		file: `content/guide/${id}.md`,
		body,
		minutes: readingMinutes(body),
		headings,
		figures: figuresInOrder(data.figures, headings),
	};
}

function slugOf(id: string): string {
	return id.replace(/^\d+-/, "");
}

/** The prose of each chapter by slug, cut into sections. */
export const chapterProse = once(
	async (): Promise<ReadonlyMap<string, readonly ChapterSection[]>> => {
		const entries = await getCollection("guide");
		return new Map(
			entries.map(({ id, rendered }) => [slugOf(id), chapterSections(rendered?.html ?? "")]),
		);
	},
);

/** The terms of the glossary, A to Z. */
export const glossaryTerms = once(async (): Promise<readonly GlossaryTerm[]> => {
	const glossary = await getEntry("glossary", "glossary");
	if (glossary === undefined) throw new Error("data/glossary.yaml holds no glossary.");
	return glossary.data.terms.toSorted((a, b) => a.term.localeCompare(b.term, "en"));
});

/** What to read besides the guide, by title. */
export const relatedWorks = once(async (): Promise<readonly RelatedWork[]> => {
	const reading = await getEntry("reading", "reading");
	if (reading === undefined) throw new Error("data/reading.yaml holds no works.");
	return reading.data.works.toSorted((a, b) => a.title.localeCompare(b.title, "en"));
});
