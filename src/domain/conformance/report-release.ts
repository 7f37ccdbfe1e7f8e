import type { ConformanceReport } from "#src/schema/conformance-report.ts";

type Dated = {
	readonly gatewayAPIVersion: ConformanceReport["gatewayAPIVersion"];
	readonly filed: Pick<ConformanceReport["filed"], "release">;
};

/** The release a report counts for: what it was tested against, unless it names only a commit. */
export function reportRelease({ gatewayAPIVersion, filed }: Dated): string {
	return filed.release ?? gatewayAPIVersion;
}
