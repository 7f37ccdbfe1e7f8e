import { DEMANDS, type ExperimentFilter } from "./experiment-filter.ts";

/** Values a filter may take; everything else in an address is ignored. */
export type KnownValues = Readonly<Record<"mesh" | "interest" | "measured", readonly string[]>>;

/** The filter an address asks for. Unknown values ask for nothing. */
export function readFilterQuery(query: string, known: KnownValues): ExperimentFilter {
	const parameters = new URLSearchParams(query);
	const one = (name: keyof KnownValues) => {
		const value = parameters.get(name) ?? "";
		return known[name].includes(value) ? value : "";
	};
	const demands = parameters.get("only")?.split(",") ?? [];
	return {
		mesh: one("mesh"),
		interest: one("interest"),
		measured: one("measured"),
		only: Object.keys(DEMANDS).filter((demand) => demands.includes(demand)),
	};
}

/** The query that brings a filter back, without what it does not ask for. */
export function filterQuery({ only, ...one }: ExperimentFilter): string {
	const parameters = new URLSearchParams(Object.entries(one).filter(([_key, value]) => value));
	if (only.length > 0) parameters.set("only", only.join(","));
	return parameters.toString().replaceAll("%2C", ",");
}
