import { getCollection } from "astro:content";
import type { NamedExperiment } from "#src/domain/smp/performance-axis.ts";

/** Every published experiment, newest first; those without a date stand last. */
export async function experiments(): Promise<readonly NamedExperiment[]> {
	const entries = await getCollection("experiments");
	return entries
		.map(({ id, data }) => ({ id, experiment: data }))
		.toSorted(
			(one, other) => dated(other).localeCompare(dated(one)) || (one.id < other.id ? -1 : 1),
		);
}

function dated({ experiment }: NamedExperiment): string {
	return experiment.provenance.date ?? "";
}
