import type { FiledReport } from "#src/domain/conformance/report.ts";
import type { ConformanceProfile } from "#src/schema/conformance/report.ts";

type Given = {
	readonly mesh?: string;
	readonly project?: string;
	readonly version?: string;
	readonly release?: string;
	readonly date?: string;
	readonly channel?: string;
	readonly profiles?: readonly ConformanceProfile[];
	readonly distributionOf?: string;
};

/** A report for tests: only what matters has to be given. */
export function aReport(given: Given = {}): FiledReport {
	const release = given.release ?? "v1.4.0";
	const mesh = given.distributionOf === undefined ? (given.mesh ?? "alpha") : undefined;
	const project = given.project ?? mesh ?? "Alpha Plus";
	return {
		id: `${release}/${mesh ?? "alpha-plus"}`,
		kind: "ConformanceReport",
		date: given.date ?? "2026-01-31T10:00:00Z",
		gatewayAPIVersion: release,
		...(given.channel === undefined ? {} : { gatewayAPIChannel: given.channel }),
		implementation: { organization: "example", project, version: given.version ?? "1.0.0" },
		profiles: [...(given.profiles ?? [aProfile()])],
		filed: {
			...(mesh === undefined ? {} : { mesh }),
			...(given.distributionOf === undefined ? {} : { distribution_of: given.distributionOf }),
			checked: "2026-11-23",
		},
	};
}

type GivenProfile = {
	readonly name?: string;
	readonly core?: "success" | "partial" | "failure";
	readonly extended?: "success" | "partial" | "failure";
	readonly supported?: readonly string[];
	readonly unsupported?: readonly string[];
};

/** A profile for tests: seven core tests passed, nothing beyond unless given. */
export function aProfile(given: GivenProfile = {}): ConformanceProfile {
	const part = (result: "success" | "partial" | "failure") => ({
		result,
		statistics: {
			Passed: 7,
			Failed: Number(result === "failure"),
			Skipped: Number(result === "partial"),
		},
	});
	const { supported = [], unsupported = [] } = given;
	const beyond =
		given.extended ?? (supported.length + unsupported.length > 0 ? "success" : undefined);
	return {
		name: given.name ?? "MESH-HTTP",
		core: part(given.core ?? "success"),
		...(beyond === undefined
			? {}
			: {
					extended: {
						...part(beyond),
						supportedFeatures: [...supported],
						unsupportedFeatures: [...unsupported],
					},
				}),
	};
}
