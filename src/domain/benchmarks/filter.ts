/**
 * Which experiments a choice of filters leaves, and that choice as an address.
 *
 * @module
 */

import type { MeasuredKind } from "#src/domain/benchmarks/method.ts";
import { queryText, readParts, separateLists } from "#src/domain/text/query.ts";

/** What an experiment is filtered by, as plain data a page can carry. */
export type ExperimentFacts = {
	readonly id: string;
	readonly mesh: readonly string[];
	/** Kinds of data plane. */
	readonly mode: readonly string[];
	readonly interest: string;
	readonly measured: readonly MeasuredKind[];
	/** `baseline`, `independent`, `recent`: what a careful reader may insist on. */
	readonly only: readonly string[];
};

/** Facets of the overview with what they ask for; empty text asks for nothing. */
export type ExperimentFilter = {
	readonly mesh: string;
	readonly mode: string;
	readonly interest: string;
	readonly measured: string;
	readonly only: readonly string[];
};

/** Demands a reader can tick, with their words. */
export const DEMANDS = {
	baseline: "with a baseline",
	independent: "not by a vendor or a measured project",
	recent: "not older than 2 years",
} as const;

/** Does an experiment have all that is asked for? */
export function meetsFilter(facts: ExperimentFacts, filter: ExperimentFilter): boolean {
	return (
		(filter.mesh === "" || facts.mesh.includes(filter.mesh)) &&
		(filter.mode === "" || facts.mode.includes(filter.mode)) &&
		(filter.interest === "" || facts.interest === filter.interest) &&
		(filter.measured === "" || facts.measured.some((kind) => kind === filter.measured)) &&
		filter.only.every((demand) => facts.only.includes(demand))
	);
}

/** Values a filter may take; everything else in an address is ignored. */
export type KnownValues = Readonly<
	Record<"mesh" | "mode" | "interest" | "measured", readonly string[]>
>;

/** The filter an address asks for. Unknown values ask for nothing. */
export function readFilterQuery(query: string, known: KnownValues): ExperimentFilter {
	const demands = Object.keys(DEMANDS);
	const parts = separateLists(new URLSearchParams(query), ["only"]);
	const { first, has } = readParts(parts, { ...known, only: demands });
	return {
		mesh: first("mesh") ?? "",
		mode: first("mode") ?? "",
		interest: first("interest") ?? "",
		measured: first("measured") ?? "",
		only: demands.filter((demand) => has("only", demand)),
	};
}

/** The query that brings a filter back, without what it does not ask for. */
export function filterQuery({ only, ...one }: ExperimentFilter): string {
	return queryText([...Object.entries(one), ["only", only.join(",")]]);
}
