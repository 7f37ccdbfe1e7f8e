/**
 * The sections of an entry's page that its list of contents leads to, in the order of the page.
 *
 * @module
 */

/** Every section by its anchor, which is an address others link to; the order is that of the page. */
const TITLES = {
	capabilities: "Capabilities",
	standards: "Standards",
	performance: "Performance",
	releases: "Releases",
	security: "Security",
	"moving-away": "Moving away",
	alternatives: "Alternatives",
	pairs: "Pairs",
	changes: "Changes",
	edit: "Correct",
} as const;

type SectionId = keyof typeof TITLES;

/** Sections that every entry has: what changed in it, and how to correct it. */
const ALWAYS: readonly string[] = ["changes", "edit"] satisfies readonly SectionId[];

/** A section as the list of contents names it. */
export type EntrySection = { readonly id: string; readonly title: string };

/**
 * The sections an entry's page has.
 *
 * @param content - What each section shows: a list counts when it is not empty, anything else when
 * it is there.
 */
export function entrySections(
	content: Readonly<Partial<Record<SectionId, unknown>>>,
): readonly EntrySection[] {
	const shown = new Map(Object.entries(content));
	return Object.entries(TITLES)
		.filter(([id]) => ALWAYS.includes(id) || isThere(shown.get(id)))
		.map(([id, title]) => ({ id, title }));
}

function isThere(content: unknown): boolean {
	return Array.isArray(content) ? content.length > 0 : Boolean(content);
}
