import type { ConformanceStanding } from "#src/domain/conformance/conformance-standing.ts";
import { type EntryRecord, hasClaims } from "#src/domain/landscape/entry-record.ts";
import { type FacetValues, facetValues } from "#src/domain/landscape/facets.ts";
import type { SupportLevel } from "#src/schema/claim.ts";

/** An entry as far as filters and orders need it; small, because it travels to the browser. */
export type FilterRecord = {
	/** Unique over all collections: `<collection>/<id>`. */
	readonly id: string;
	readonly name: string;
	/** Everything a reader may type to find it. */
	readonly text: string;
	readonly facets: FacetValues;
	/** A letter per capability in the order of the vocabulary; empty where none is asked. */
	readonly levels: string;
	/** First known date; empty when there is none. */
	readonly since: string;
	/** Day of the newest release seen; empty when unknown. */
	readonly released: string;
	/** Proven share, 0 to 1; -1 where nothing is asked. */
	readonly proven: number;
};

/** The letter that stands for a level in {@link FilterRecord.levels}. */
export const LEVEL_LETTERS: Readonly<Record<SupportLevel | "unknown", string>> = {
	full: "f",
	partial: "p",
	planned: "l",
	none: "n",
	unknown: "u",
};

/** What the filters need of an entry; `conformance` as reports and claims have it. */
export function filterRecord(
	entry: EntryRecord,
	vocabulary: readonly string[],
	conformance: ConformanceStanding = "unknown",
): FilterRecord {
	const claims = hasClaims(entry) ? entry.capabilities : undefined;
	return {
		id: `${entry.collection}/${entry.id}`,
		name: entry.name,
		text: [entry.name, ...entry.aliases, entry.id].join(" ").toLowerCase(),
		facets: facetValues(entry, conformance),
		levels: claims
			? vocabulary.map((id) => LEVEL_LETTERS[claims[id]?.level ?? "unknown"]).join("")
			: "",
		since: entry.announced?.date ?? entry.ga?.date ?? "",
		released: entry.latest_release?.date ?? "",
		proven: Math.round((entry.coverage?.low ?? -1) * 1000) / 1000,
	};
}
