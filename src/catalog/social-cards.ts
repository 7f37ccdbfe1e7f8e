import { experiments } from "#src/catalog/benchmarks.ts";
import { capabilityGroups } from "#src/catalog/comparison.ts";
import { meshes, pairs } from "#src/catalog/entries.ts";
import { once } from "#src/catalog/once.ts";
import {
	experimentCard,
	meshCard,
	pageCards,
	pairCard,
	type SocialCard,
} from "#src/domain/text/social-cards.ts";

/** Every card there is a picture of. */
export const socialCards = once(async (): Promise<readonly SocialCard[]> => {
	const [groups, all] = await Promise.all([capabilityGroups(), meshes()]);
	const ids = groups.flatMap(({ capabilities }) => capabilities.map(({ id }) => id));
	return [
		...pageCards(),
		...all.flatMap((mesh) => meshCard(mesh, ids) ?? []),
		...(await experiments()).map(experimentCard),
		...(await pairs()).flatMap((pair) => pairCard(pair, groups) ?? []),
	];
});
