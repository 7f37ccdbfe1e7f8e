import { getCollection } from "astro:content";
import { allEntries } from "#src/catalog/entries.ts";
import { once } from "#src/catalog/once.ts";
import type { NamedExperiment } from "#src/domain/benchmarks/axis.ts";
import type { MeasuredEntries } from "#src/domain/benchmarks/tested-versions.ts";
import { lifecycle } from "#src/domain/entries/entry.ts";

/** Every published experiment, newest first; those without a date come last. */
export const experiments = once(async (): Promise<readonly NamedExperiment[]> => {
	const entries = await getCollection("experiments");
	return entries
		.map(({ id, data }) => ({ id, experiment: data }))
		.toSorted(
			(one, other) => dated(other).localeCompare(dated(one), "en") || (one.id < other.id ? -1 : 1),
		);
});

function dated({ experiment }: NamedExperiment): string {
	return experiment.provenance.date ?? "";
}

/** What the pages about results say of meshes and proxies, by id. */
export const measuredEntries = once(async (): Promise<MeasuredEntries> => {
	const entries = await allEntries();
	return new Map(
		entries.map(({ id, name, path, status, latest_release }) => [
			id,
			{
				name,
				path,
				latest: latest_release?.version,
				isDiscontinued: lifecycle(status) === "discontinued",
			},
		]),
	);
});

/** The day the site is built, `YYYY-MM-DD`: ages on its pages are as of then. */
export function buildDay(): string {
	return new Date().toISOString().slice(0, 10);
}
