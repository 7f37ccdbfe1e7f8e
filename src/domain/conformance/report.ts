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

/**
 * True when two files hold one report, whatever their order and whatever was left out on the way.
 *
 * The suite writes when it ran to the second; with version, release, channel and mode that names a
 * run. The results for meshes have to agree as well; contacts and results of gateways do not count.
 */
export function isSameReport(one: LooseReport, other: LooseReport): boolean {
	return JSON.stringify(essence(one)) === JSON.stringify(essence(other));
}

/** A report whose fields may be anything. */
export type LooseReport = Readonly<Record<string, unknown>>;

function essence(report: LooseReport): unknown {
	const { organization, project, version } = fieldsOf(report.implementation);
	const profiles = Array.isArray(report.profiles) ? report.profiles : [];
	const mesh = profiles.map(fieldsOf).filter(({ name }) => /^MESH(-|$)/.test(String(name)));
	const set = ["date", "gatewayAPIVersion", "gatewayAPIChannel", "mode"].map((key) => report[key]);
	const names = [...set, organization, project, version].map(String);
	return [names, ordered(mesh)];
}

function fieldsOf(value: unknown): LooseReport {
	return typeof value === "object" && value !== null ? (value as LooseReport) : {};
}

/** The same value with keys and lists in one order. */
function ordered(value: unknown): unknown {
	if (Array.isArray(value))
		return value.map(ordered).toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
	if (typeof value !== "object" || value === null) return value;
	// The suite's own words repeat the counts, and older ones left them empty.
	const told = Object.entries(value).filter(([key]) => key !== "summary");
	const entries = told.toSorted(([a], [b]) => (a < b ? -1 : 1));
	return Object.fromEntries(entries.map(([key, each]) => [key, ordered(each)]));
}

/** A name as an id: `Buoyant Enterprise for Linkerd` becomes `buoyant-enterprise-for-linkerd`. */
export function nameAsId(name: string): string {
	const plain = name.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
	const words = plain.split(/[^a-z0-9]+/).filter((word) => word !== "");
	return words.join("-").slice(0, 60).replace(/-$/, "") || "unnamed";
}

/**
 * Reports on the newest release first, those on one release by the moment the suite ran, newest first.
 *
 * A patch of an older version that was tested again on an older release says less than the newest
 * version on the newest release, although it was tested later.
 */
export function newestFirst<
	Report extends Pick<FiledReport, "id" | "date" | "filed" | "gatewayAPIVersion">,
>(reports: readonly Report[]): readonly Report[] {
	return reports.toSorted((a, b) => {
		const release = compareReleases(reportRelease(a), reportRelease(b));
		if (release !== 0) return release;
		return Date.parse(b.date) - Date.parse(a.date) || (a.id < b.id ? -1 : 1);
	});
}
