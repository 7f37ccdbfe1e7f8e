import { experiments } from "#src/catalog/benchmarks.ts";
import { capabilityGroups } from "#src/catalog/comparison.ts";
import { meshes } from "#src/catalog/entries.ts";
import { pagedPairs } from "#src/domain/comparison/pairs.ts";
import {
	experimentCard,
	meshCard,
	pageCards,
	pairCard,
	type SocialCard,
} from "#src/domain/text/social-cards.ts";

/** Every card there is a picture of. */
export async function socialCards(): Promise<readonly SocialCard[]> {
	const [groups, all] = await Promise.all([capabilityGroups(), meshes()]);
	const ids = groups.flatMap(({ capabilities }) => capabilities.map(({ id }) => id));
	return [
		...pageCards(),
		...all.flatMap((mesh) => meshCard(mesh, ids) ?? []),
		...(await experiments()).map(experimentCard),
		...pagedPairs(all).flatMap((pair) => pairCard(pair, groups) ?? []),
	];
}
