import type { GlossaryTerm } from "#src/schema/guide/glossary.ts";

/** A term for tests, which state only what matters to them. */
export function aTerm(term: string, overrides: Partial<GlossaryTerm> = {}): GlossaryTerm {
	const id = term.toLowerCase().replaceAll(" ", "-");
	return {
		id,
		term,
		aliases: [],
		everyday: [],
		definition: "What it means.",
		explained: [],
		see: [],
		...overrides,
	};
}
