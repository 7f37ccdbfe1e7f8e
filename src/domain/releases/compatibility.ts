import type { Cycle } from "#src/schema/releases/cycle.ts";
import type { PlatformReleases } from "#src/schema/releases/releases.ts";
import { rangeHolds } from "./cycle-order.ts";
import { daysBetween, lastDay } from "./days.ts";
import { type CycleStatus, cyclesOn, type ReleasesRecord } from "./status.ts";
import { isSupported } from "./support.ts";

/** A Kubernetes minor and whether it is itself supported on the day asked for. */
export type KubernetesMinor = {
	readonly minor: string;
	readonly isSupported: boolean;
	readonly ends: string | undefined;
};

/** What a mesh has for one Kubernetes minor. */
export type CompatibilityCell = {
	/**
	 * `supported`: a cycle that gets fixes lists the minor. `past`: only cycles whose support has
	 * ended, or is unknown, list it. `unlisted`: ranges are stated and none holds it. `unknown`: no
	 * range is stated for any cycle that gets fixes.
	 */
	readonly kind: "supported" | "past" | "unlisted" | "unknown";
	/** The newest supported cycle that lists the minor, else the newest that ever did. */
	readonly found?: CycleStatus | undefined;
	/** When the first cycle that lists the minor was released. */
	readonly since?: string | undefined;
};

export type CompatibilityRow = {
	readonly record: ReleasesRecord;
	/** One cell for each minor, in their order. */
	readonly cells: readonly CompatibilityCell[];
};

/** For how many days after its end a Kubernetes minor is still asked for. */
const ASKED_DAYS = 365;

/** The minors that are supported on a day, and those that ended within the year before it. */
export function kubernetesMinors(
	{ releases }: PlatformReleases,
	day: string,
): readonly KubernetesMinor[] {
	return releases
		.map(({ cycle, support_ends: ends }) => {
			return { minor: cycle, isSupported: ends === undefined || day <= lastDay(ends), ends };
		})
		.filter(({ isSupported: current, ends }) => {
			return current || (ends !== undefined && daysBetween(lastDay(ends), day) <= ASKED_DAYS);
		});
}

/** Which cycle of each entry runs on which Kubernetes minor; entries without any range are left out. */
export function compatibility(
	records: readonly ReleasesRecord[],
	minors: readonly KubernetesMinor[],
	day: string,
): readonly CompatibilityRow[] {
	return records
		.filter(({ releases }) => releases.some((cycle) => cycle.kubernetes !== undefined))
		.map((record) => {
			const cycles = cyclesOn(record, day);
			return { record, cells: minors.map(({ minor }) => compatibilityCell(cycles, minor)) };
		});
}

/** What the cycles of one entry have for one minor. */
export function compatibilityCell(
	cycles: readonly CycleStatus[],
	minor: string,
): CompatibilityCell {
	const listing = cycles.filter(({ cycle }) => lists(cycle, minor));
	const since = listing
		.flatMap(({ cycle }) => cycle.released ?? [])
		.toSorted()
		.at(0);
	const supported = listing.find(({ support }) => isSupported(support));
	if (supported !== undefined) return { kind: "supported", found: supported, since };
	if (listing[0] !== undefined) return { kind: "past", found: listing[0], since };
	const fixed = cycles.filter(({ support }) => isSupported(support));
	const asked = fixed.length > 0 ? fixed : cycles;
	const silent = asked.some(({ cycle }) => cycle.kubernetes === undefined);
	return { kind: silent ? "unknown" : "unlisted" };
}

function lists({ kubernetes }: Cycle, minor: string): boolean {
	return kubernetes !== undefined && rangeHolds(kubernetes, minor);
}

/**
 * Entries with a cycle that still gets fixes, but lists no Kubernetes that does: somebody who keeps
 * both supported cannot run them as tested.
 */
export function strandedCycles(
	records: readonly ReleasesRecord[],
	minors: readonly KubernetesMinor[],
	day: string,
): readonly (CycleStatus & { readonly record: ReleasesRecord })[] {
	const current = minors.filter(({ isSupported: is }) => is);
	if (current.length === 0) return [];
	return records.flatMap((record) =>
		cyclesOn(record, day)
			.filter(({ cycle, support }) => isSupported(support) && cycle.kubernetes !== undefined)
			.filter(({ cycle }) => current.every(({ minor }) => !lists(cycle, minor)))
			.map((found) => ({ ...found, record })),
	);
}
