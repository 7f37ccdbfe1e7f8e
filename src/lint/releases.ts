import type { Cycle } from "#src/schema/releases/cycle.ts";
import type { Releases } from "#src/schema/releases/releases.ts";
import type { CatalogFile } from "./catalog.ts";

/** A cycle and its place in the file. */
export type PlacedCycle = Cycle & { readonly index: number };

/** What the domain needs of a releases file to say how its cycles stand. */
export type PlacedReleases = Pick<Releases, "component" | "policy"> & {
	readonly releases: PlacedCycle[];
};

/**
 * The cycles of a file as far as they are valid, so that one mistake does not hide the others.
 *
 * A cycle without a name cannot be spoken of and is left out; without an edition it counts as free.
 */
export function placedReleases({ data }: CatalogFile<"releases">): PlacedReleases {
	const releases = (data.releases ?? []).flatMap((cycle, index) => {
		if (cycle?.cycle === undefined) return [];
		return [{ edition: "open-source", ...cycle, index } as PlacedCycle];
	});
	const { newest, days, months } = data.policy?.rule ?? {};
	const policy = { rule: { newest, days, months } } as Releases["policy"];
	return { component: data.component, policy, releases };
}
