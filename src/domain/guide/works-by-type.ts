import type { RelatedWork } from "#src/schema/reading.ts";

/** Types of works in the order they are shown, with what a group of them is called. */
const TYPES = {
	book: "Books",
	specification: "Specifications",
	paper: "Papers",
	article: "Articles",
} as const satisfies Readonly<Record<RelatedWork["type"], string>>;

/** Works of one type. */
export type WorkGroup = {
	readonly type: RelatedWork["type"];
	readonly title: string;
	/** Newest first; works without a year keep changing, and come first. */
	readonly works: readonly RelatedWork[];
};

/** Works grouped by type; types without works are left out. */
export function worksByType(works: readonly RelatedWork[]): readonly WorkGroup[] {
	const types = Object.keys(TYPES) as RelatedWork["type"][];
	return types
		.map((type) => ({ type, title: TYPES[type], works: newestFirst(works, type) }))
		.filter((group) => group.works.length > 0);
}

function newestFirst(works: readonly RelatedWork[], type: RelatedWork["type"]) {
	return works
		.filter((work) => work.type === type)
		.toSorted((a, b) => (b.year ?? "9999").localeCompare(a.year ?? "9999"));
}
