/** A part of a chapter: a heading and what stands below it. */
export type ChapterSection = {
	/** Slug of the heading; empty for what stands before the first one. */
	readonly id: string;
	/** The heading as HTML; empty like the id. */
	readonly heading: string;
	readonly html: string;
};

/**
 * Cuts a rendered chapter before each of its headings of the second level.
 *
 * It reads what the Markdown processor writes, where `<` in a text is always an entity, so a
 * heading can be told from words that look like one.
 */
export function chapterSections(html: string): readonly ChapterSection[] {
	const heads = [...html.matchAll(/<h2 id="([^"]*)">([\s\S]*?)<\/h2>/g)];
	const intro = { id: "", heading: "", html: html.slice(0, heads[0]?.index) };
	const sections = heads.map((found, at) => {
		const [whole, id = "", heading = ""] = found;
		const start = found.index + whole.length;
		return { id, heading, html: html.slice(start, heads[at + 1]?.index) };
	});
	return [intro, ...sections].filter((section) => `${section.id}${section.html}`.trim() !== "");
}
