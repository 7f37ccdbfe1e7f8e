import { getCollection } from "astro:content";
import type { NamedExperiment } from "#src/domain/smp/performance-axis.ts";

/** Every published experiment, by its file name. */
export async function experiments(): Promise<readonly NamedExperiment[]> {
	const entries = await getCollection("benchmarks");
	return entries
		.map(({ id, data }) => ({ id, experiment: data }))
		.toSorted((a, b) => a.id.localeCompare(b.id, "en"));
}
