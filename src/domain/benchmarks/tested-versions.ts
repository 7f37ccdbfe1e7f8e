/**
 * The versions an experiment measured, next to today's.
 *
 * @module
 */

import { type VersionAge, versionAge } from "#src/domain/text/versions.ts";
import type { Experiment } from "#src/schema/benchmarks/experiment.ts";

/** What the pages about results need to know of an entry. */
export type MeasuredEntry = {
	readonly name: string;
	/** Address of its page, without the base path. */
	readonly path: string;
	/** Today's version, where the entry knows it. */
	readonly latest: string | undefined;
	/** The project lives no more, so there is nothing to catch up with. */
	readonly isDiscontinued: boolean;
};

/** Entries by id. */
export type MeasuredEntries = ReadonlyMap<string, MeasuredEntry>;

/** A mesh as it was tested and as it is today. */
export type TestedVersion = {
	readonly mesh: string;
	readonly entry: MeasuredEntry | undefined;
	/** Versions tested, in the order of the source; empty when none was recorded. */
	readonly tested: readonly string[];
	/** How far the newest of them is behind; `undefined` where that cannot be told. */
	readonly age: VersionAge | undefined;
};

/** The meshes of an experiment with the versions then and today's, in the order of the source. */
export function testedVersions(
	{ runs }: Experiment,
	entries: MeasuredEntries,
): readonly TestedVersion[] {
	const meshed = runs.filter(({ mesh }) => mesh !== "none");
	return [...Map.groupBy(meshed, ({ mesh }) => mesh)].map(([mesh, together]) => {
		const entry = entries.get(mesh);
		const tested = [...new Set(together.map(({ mesh_version }) => mesh_version))].filter(
			(version) => version !== null,
		);
		const ages = tested.flatMap((version) => {
			const age = entry?.latest === undefined ? undefined : versionAge(version, entry.latest);
			return age === undefined ? [] : [age];
		});
		return { mesh, entry, tested, age: ages.toSorted(nearest)[0] };
	});
}

function nearest(one: VersionAge, other: VersionAge): number {
	return one.majors - other.majors || (one.minors ?? 0) - (other.minors ?? 0);
}

/** How far behind in words; empty where it cannot be told. */
export function behindLabel({ age, entry }: TestedVersion): string {
	if (entry?.isDiscontinued) return "project discontinued";
	if (age === undefined) return entry?.latest === undefined ? "" : `now ${entry.latest}`;
	if (age.majors > 0) return `now ${age.latest}, ${counted(age.majors, "major version")} later`;
	if (!age.minors) return `now ${age.latest}`;
	return `now ${age.latest}, ${counted(age.minors, "minor version")} later`;
}

function counted(count: number, thing: string): string {
	return `${count} ${thing}${count === 1 ? "" : "s"}`;
}
