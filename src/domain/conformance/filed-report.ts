import type { ConformanceReport } from "#src/schema/conformance-report.ts";

/** A report as it lies in the landscape. */
export type FiledReport = Readonly<ConformanceReport> & {
	/** Its place below `data/conformance/gateway-api/`, without ending: `v1.6.1/cilium`. */
	readonly id: string;
};
