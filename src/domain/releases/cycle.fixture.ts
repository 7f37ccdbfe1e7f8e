import type { Cycle } from "#src/schema/releases/cycle.ts";
import type { Releases } from "#src/schema/releases/releases.ts";
import type { ReleasesRecord } from "./status.ts";

/** A cycle that states only what a test is about. */
export function cycle(name: string, more: Partial<Cycle> = {}): Cycle {
	return {
		cycle: name,
		edition: "open-source",
		source: "https://example.org/releases",
		checked: "2026-11-28",
		...more,
	};
}

/** Releases of an entry, newest first. */
export function releases(list: readonly Cycle[], more: Partial<Releases> = {}): Releases {
	return {
		releases: [...list],
		refresh: [],
		security: { audits: [], cves: [], cves_complete: false, bulletins: [], checked: "2026-11-28" },
		checked: "2026-11-28",
		...more,
	};
}

/** A written policy with this arithmetic. */
export function policy(rule: NonNullable<Releases["policy"]>["rule"]): Releases["policy"] {
	const source = "https://example.org/policy";
	return { text: "Some are supported.", rule, source, checked: "2026-11-28" };
}

/** Releases with what the catalog knows of their entry. */
export function recordOf(
	id: string,
	list: readonly Cycle[],
	more: Partial<Releases> = {},
): ReleasesRecord {
	const place = { path: `/meshes/${id}/`, file: `content/releases/${id}.yaml` };
	return { ...releases(list, more), id, name: id, ...place, isMesh: true, isActive: true };
}
