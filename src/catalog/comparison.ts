import { getEntry } from "astro:content";
import { once } from "#src/catalog/once.ts";
import type { Capability, CapabilityGroup } from "#src/schema/comparison/capabilities.ts";
import type { MigrationData } from "#src/schema/comparison/migration.ts";

/** The groups of the comparison vocabulary, in the order every table shows them. */
export const capabilityGroups = once(async (): Promise<readonly CapabilityGroup[]> => {
	const vocabulary = await getEntry("vocabulary", "capabilities");
	if (vocabulary === undefined) throw new Error("data/capabilities.yaml holds no vocabulary.");
	return vocabulary.data.groups;
});

/** Every capability of the vocabulary, in order. */
export const capabilities = once(async (): Promise<readonly Capability[]> => {
	return (await capabilityGroups()).flatMap((group) => group.capabilities);
});

/** Guides, places and resources of moves from one mesh to another. */
export async function migrationData(): Promise<MigrationData> {
	const file = await getEntry("migration", "migration");
	if (file === undefined) throw new Error("data/migration.yaml is missing.");
	return file.data;
}
