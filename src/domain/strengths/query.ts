/**
 * The choice of meshes and weights as an address, and back.
 *
 * @module
 */

import { queryText, readParts, separateLists } from "#src/domain/text/query.ts";

/** A weight a reader has changed. */
export type ChangedWeight = {
	readonly axis: string;
	readonly capability: string;
	readonly weight: number;
};

/** What a reader has set on the spectrum page. */
export type SpectrumState = {
	readonly weights: readonly ChangedWeight[];
	/** Meshes to lay over each other; empty where the reader has not chosen. */
	readonly meshes: readonly string[];
};

/** What can be set: axes with their capabilities, and meshes. */
export type SpectrumChoices = {
	readonly axes: readonly {
		readonly id: string;
		readonly capabilities: readonly { readonly id: string; readonly weight: number }[];
	}[];
	readonly meshes: readonly string[];
};

/** Most meshes in one overlay; more lines cannot be told apart. */
export const MOST_MESHES = 4;
const HEAVIEST = 5;

/**
 * Reads a page's query, such as `?weights=time-to-value.cli.0&meshes=istio,linkerd`.
 *
 * @returns The state, and the parts of the query that mean nothing here or are too many.
 */
export function readSpectrumQuery(
	query: string,
	choices: SpectrumChoices,
): SpectrumState & { readonly ignored: readonly string[] } {
	const asked = separateLists(new URLSearchParams(query), ["weights", "meshes"]);
	const { all, ignored } = readParts(
		asked.filter(([name]) => name === "weights" || name === "meshes"),
		{
			weights: (part) => changedWeight(part, choices).length > 0,
			meshes: choices.meshes,
		},
	);
	const meshes = all("meshes");
	return {
		weights: all("weights").flatMap((part) => changedWeight(part, choices)),
		meshes: meshes.slice(0, MOST_MESHES),
		ignored: [...ignored, ...meshes.slice(MOST_MESHES).map((id) => `meshes=${id}`)],
	};
}

/** The query that says a state, without `?`; empty when nothing differs from the page. */
export function spectrumQuery(state: SpectrumState): string {
	return queryText(Object.entries(spectrumParts(state)));
}

/** The same by name; what is not chosen is empty. */
export function spectrumParts({ weights, meshes }: SpectrumState) {
	const said = weights.map(({ axis, capability, weight }) => `${axis}.${capability}.${weight}`);
	return { weights: said.join(","), meshes: meshes.join(",") };
}

function changedWeight(part: string, { axes }: SpectrumChoices): readonly ChangedWeight[] {
	const [axis = "", capability = "", number = ""] = part.split(".");
	const asked = axes.find(({ id }) => id === axis)?.capabilities;
	const weight = /^\d$/.test(number) ? Number(number) : Number.NaN;
	if (!asked?.some(({ id }) => id === capability) || !(weight <= HEAVIEST)) return [];
	return [{ axis, capability, weight }];
}
