import type { PlatformReleases } from "#src/schema/releases/releases.ts";
import { compareVersions } from "./cycle-order.ts";
import { type CycleStatus, cyclesOn, type ReleasesRecord } from "./status.ts";
import { isSupported, type Support, supportOn } from "./support.ts";

/**
 * What a supported cycle carries inside: the Envoy minor, and how Envoy itself supports it, and the
 * Gateway API minor, and how many newer ones there are.
 */
export type Inside = CycleStatus & {
	readonly record: ReleasesRecord;
	readonly envoy?: { readonly minor: string; readonly support: Support | undefined } | undefined;
	readonly gatewayApi?: { readonly minor: string; readonly behind: number } | undefined;
};

/** The supported cycles of some entries that say what they carry, newest first in each entry. */
export function insideOn(
	records: readonly ReleasesRecord[],
	envoy: ReleasesRecord | undefined,
	gatewayApi: PlatformReleases,
	day: string,
): readonly Inside[] {
	return records.flatMap((record) =>
		cyclesOn(record, day)
			.filter(({ cycle, support }) => {
				const says = cycle.envoy !== undefined || cycle.gateway_api !== undefined;
				return says && isSupported(support);
			})
			.map((found) => ({
				...found,
				record,
				envoy: envoyInside(found.cycle.envoy, envoy, day),
				gatewayApi: gatewayApiInside(found.cycle.gateway_api, gatewayApi),
			})),
	);
}

function envoyInside(minor: string | undefined, envoy: ReleasesRecord | undefined, day: string) {
	if (minor === undefined) return undefined;
	const cycle = envoy?.releases.find((one) => one.cycle === minor);
	const support = envoy && cycle && supportOn(envoy, cycle, day);
	return { minor, support };
}

function gatewayApiInside(minor: string | undefined, { releases }: PlatformReleases) {
	if (minor === undefined) return undefined;
	return {
		minor,
		behind: releases.filter(({ cycle }) => compareVersions(cycle, minor) < 0).length,
	};
}
