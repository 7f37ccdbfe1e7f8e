/**
 * The facts by which the landscape can be filtered, of each entry.
 *
 * @module
 */

import type { ConformanceStatus } from "#src/domain/conformance/claims.ts";
import { type ClaimingRecord, type EntryRecord, hasClaims } from "#src/domain/entries/entry.ts";
import { OPENNESS_NAMES } from "#src/domain/entries/openness.ts";
import { idLabel } from "#src/domain/text/words.ts";
import type { SupportLevel } from "#src/schema/comparison/claim.ts";

/** The questions a reader can narrow the landscape by, in the order they are offered. */
export const FACETS = [
	"category",
	"status",
	"source",
	"license",
	"foundation",
	"architecture",
	"platform",
	"environment",
	"language",
	"proxy",
	"conformance",
] as const;
export type FacetId = (typeof FACETS)[number];

/** What a facet is called. */
export const FACET_NAMES: Readonly<Record<FacetId, string>> = {
	category: "Category",
	status: "Status",
	source: "Source",
	license: "Licence",
	foundation: "Foundation level",
	architecture: "Architecture",
	platform: "Platform",
	environment: "Environment",
	language: "Language",
	proxy: "Data plane",
	conformance: "Gateway API",
};

/** The values of an entry by facet. Where nothing is stated the only value is `unknown`. */
export type FacetValues = Readonly<Record<FacetId, readonly string[]>>;

/**
 * Sorts an entry into every facet.
 *
 * @param conformance - Its status for Gateway API for mesh, which reports outside the entry tell.
 */
export function facetValues(entry: EntryRecord, conformance: ConformanceStatus): FacetValues {
	return {
		category: [category(entry)],
		status: [entry.status],
		source: stated(entry.open_source),
		license: stated(entry.license),
		foundation: foundation(entry),
		architecture: orUnknown(entry.architecture),
		platform: orUnknown(entry.platforms),
		environment: orUnknown(entry.environments),
		language: orUnknown(entry.languages),
		proxy: orUnknown(hasClaims(entry) ? entry.data_plane : []),
		conformance: [conformance],
	};
}

function category(entry: EntryRecord): string {
	if (entry.collection === "proxies") return entry.category;
	return entry.collection === "meshes" ? "service-mesh" : "tool";
}

function foundation({ governance }: EntryRecord): readonly string[] {
	if (governance === undefined) return ["unknown"];
	return [governance.level ?? "outside"];
}

function stated(value: string | undefined): readonly string[] {
	return [value ?? "unknown"];
}

function orUnknown(values: readonly string[]): readonly string[] {
	return values.length === 0 ? ["unknown"] : values;
}

const WORDS: Readonly<Record<string, string>> = {
	passing: "passing report, recent release",
	"passing-older": "passing report, older release",
	"partial-report": "report with tests skipped or failed",
	claimed: "claimed, no report",
	lacking: "known to lack it",
	"service-mesh": "Service mesh",
	tool: "Tool",
	outside: "no foundation level",
	unknown: "not stated",
};

const SOURCES: Readonly<Record<string, string>> = OPENNESS_NAMES;

/** The words a reader sees for a value of a facet. */
export function facetValueName(facet: FacetId, value: string): string {
	if (facet === "license" || facet === "language") return WORDS[value] ?? value;
	if (facet === "source") return SOURCES[value] ?? WORDS[value] ?? value;
	if (facet === "status" && value === "unknown") return "unknown";
	return WORDS[value] ?? idLabel(value);
}

/** An entry as far as filters and orders need it; small, because it travels to the browser. */
export type FilterRecord = {
	/** Unique over all collections: `<collection>/<id>`. */
	readonly id: string;
	readonly name: string;
	/** Other names a reader may type to find it. */
	readonly aliases: readonly string[];
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
export const LEVEL_LETTERS: Readonly<Record<SupportLevel | "unknown" | "looked-for", string>> = {
	full: "f",
	partial: "p",
	planned: "l",
	none: "n",
	unknown: "u",
	"looked-for": "o",
};

/** What the filters need of an entry; `conformance` as reports and claims have it. */
export function filterRecord(
	entry: EntryRecord,
	vocabulary: readonly string[],
	conformance: ConformanceStatus = "unknown",
): FilterRecord {
	const claiming = hasClaims(entry) ? entry : undefined;
	return {
		id: `${entry.collection}/${entry.id}`,
		name: entry.name,
		aliases: entry.aliases,
		facets: facetValues(entry, conformance),
		levels: claiming ? vocabulary.map((id) => letterOf(claiming, id)).join("") : "",
		since: entry.announced?.date ?? entry.ga?.date ?? "",
		released: entry.latest_release?.date ?? "",
		proven: Math.round((entry.coverage?.low ?? -1) * 1000) / 1000,
	};
}

function letterOf({ capabilities, open_questions }: ClaimingRecord, id: string): string {
	const unknown = Object.hasOwn(open_questions, id) ? "looked-for" : "unknown";
	return LEVEL_LETTERS[capabilities[id]?.level ?? unknown];
}
