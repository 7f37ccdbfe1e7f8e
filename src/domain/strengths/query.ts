/**
 * The choice of meshes and weights as an address, and back.
 *
 * @module
 */

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
 * @returns The state, and how many parts of the query meant nothing here.
 */
export function readSpectrumQuery(
	query: string,
	choices: SpectrumChoices,
): SpectrumState & { readonly ignored: number } {
	const asked = new URLSearchParams(query);
	const parts = listOf(asked.get("weights"));
	const weights = parts.flatMap((part) => changedWeight(part, choices));
	const named = listOf(asked.get("meshes"));
	const known = [...new Set(named)].filter((id) => choices.meshes.includes(id));
	const meshes = known.slice(0, MOST_MESHES);
	const ignored = parts.length - weights.length + named.length - meshes.length;
	return { weights, meshes, ignored };
}

/** The query that says a state, shortest first; empty when nothing differs from the page. */
export function spectrumQuery({ weights, meshes }: SpectrumState): string {
	const said = weights.map(({ axis, capability, weight }) => `${axis}.${capability}.${weight}`);
	const parts = [
		said.length > 0 && `weights=${said.join(",")}`,
		meshes.length > 0 && `meshes=${meshes.join(",")}`,
	].filter(Boolean);
	return parts.length === 0 ? "" : `?${parts.join("&")}`;
}

function listOf(value: string | null): readonly string[] {
	return value?.split(",").filter(Boolean) ?? [];
}

function changedWeight(part: string, { axes }: SpectrumChoices): readonly ChangedWeight[] {
	const [axis = "", capability = "", number = ""] = part.split(".");
	const asked = axes.find(({ id }) => id === axis)?.capabilities;
	const weight = /^\d$/.test(number) ? Number(number) : Number.NaN;
	if (!asked?.some(({ id }) => id === capability) || !(weight <= HEAVIEST)) return [];
	return [{ axis, capability, weight }];
}
