import { capabilityGroups } from "#src/catalog/comparison.ts";
import { meshes } from "#src/catalog/entries.ts";
import { meshCard, pageCards, type SocialCard } from "#src/domain/text/social-cards.ts";

/** Every card there is a picture of. */
export async function socialCards(): Promise<readonly SocialCard[]> {
	const groups = await capabilityGroups();
	const ids = groups.flatMap(({ capabilities }) => capabilities.map(({ id }) => id));
	return [...pageCards(), ...(await meshes()).flatMap((mesh) => meshCard(mesh, ids) ?? [])];
}
