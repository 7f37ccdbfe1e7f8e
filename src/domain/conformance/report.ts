/**
 * A Gateway API conformance report as it is filed: its release and implementation.
 *
 * @module
 */

import { compareReleases } from "#src/domain/text/versions.ts";
import type { ConformanceReport } from "#src/schema/conformance/report.ts";

/** A report as it lies in the landscape. */
export type FiledReport = Readonly<ConformanceReport> & {
	/** Its place below `data/conformance/gateway-api/`, without ending: `v1.6.1/cilium`. */
	readonly id: string;
};

type Dated = {
	readonly gatewayAPIVersion: ConformanceReport["gatewayAPIVersion"];
	readonly filed: Pick<ConformanceReport["filed"], "release">;
};

/** The release a report counts for: what it was tested against, unless it names only a commit. */
export function reportRelease({ gatewayAPIVersion, filed }: Dated): string {
	return filed.release ?? gatewayAPIVersion;
}

type Named = {
	readonly implementation: Pick<ConformanceReport["implementation"], "project">;
	readonly filed: Pick<ConformanceReport["filed"], "mesh">;
};

/** The id reports of one implementation share: that of its mesh entry, else its name as an id. */
export function implementationId({ implementation, filed }: Named): string {
	return filed.mesh ?? nameAsId(implementation.project);
}

/** A name as an id: `Buoyant Enterprise for Linkerd` becomes `buoyant-enterprise-for-linkerd`. */
export function nameAsId(name: string): string {
	const plain = name.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
	const words = plain.split(/[^a-z0-9]+/).filter((word) => word !== "");
	return words.join("-").slice(0, 60).replace(/-$/, "") || "unnamed";
}

/** Reports by the moment the suite ran, newest first; then by release, newest first, and by id. */
export function newestFirst<
	Report extends Pick<FiledReport, "id" | "date" | "filed" | "gatewayAPIVersion">,
>(reports: readonly Report[]): readonly Report[] {
	return reports.toSorted((a, b) => {
		const later = Date.parse(b.date) - Date.parse(a.date);
		if (later !== 0) return later;
		return compareReleases(reportRelease(a), reportRelease(b)) || (a.id < b.id ? -1 : 1);
	});
}
