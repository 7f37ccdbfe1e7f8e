import type { ConformanceStanding } from "#src/domain/conformance/conformance-standing.ts";
import { type EntryRecord, hasClaims } from "#src/domain/landscape/entry-record.ts";
import { written } from "#src/domain/landscape/written.ts";

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
	source: "Open source",
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
 * @param conformance - How it stands to Gateway API for mesh, which reports outside the entry tell.
 */
export function facetValues(entry: EntryRecord, conformance: ConformanceStanding): FacetValues {
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

/** The words a reader sees for a value of a facet. */
export function facetValueName(facet: FacetId, value: string): string {
	if (facet === "license" || facet === "language") return WORDS[value] ?? value;
	if (facet === "status" && value === "unknown") return "unknown";
	return WORDS[value] ?? written(value);
}
