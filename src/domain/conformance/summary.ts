/**
 * A report in short: counts, warnings, remarks.
 *
 * @module
 */

import {
	isMeshProfile,
	type MeshProfileResult,
	meshProfileResults,
	type ReportOutcome,
	reportOutcome,
} from "#src/domain/conformance/profiles.ts";
import {
	type FiledReport,
	implementationId,
	newestFirst,
	reportRelease,
} from "#src/domain/conformance/report.ts";
import { ageInDays } from "#src/domain/text/dates.ts";
import { compareReleases, minorsBetween } from "#src/domain/text/versions.ts";
import type { ConformanceReport } from "#src/schema/conformance/report.ts";

/** A report as tables and entry pages show it. */
export type ReportSummary = {
	/** Its place below `data/conformance/gateway-api/`. */
	readonly id: string;
	/** Row it belongs to: the id of the mesh entry, or one made from the project's name. */
	readonly implementation: string;
	/** Id of the mesh entry, if there is one. */
	readonly mesh: string | undefined;
	readonly distributionOf: string | undefined;
	/** Name as the report has it. */
	readonly project: string;
	readonly version: string;
	readonly release: string;
	/** `standard` or `experimental`; older reports do not say. */
	readonly channel: string | undefined;
	readonly mode: string | undefined;
	/** Day the suite ran, as written in the report, `YYYY-MM-DD`. */
	readonly day: string;
	readonly ageDays: number;
	readonly outcome: ReportOutcome;
	/** The mesh profiles, by name. */
	readonly profiles: readonly MeshProfileResult[];
	readonly source: string | undefined;
	readonly note: string | undefined;
};

/** What a reader wants to know of a report. Its age is counted to `today`, `YYYY-MM-DD`. */
export function reportSummary(report: FiledReport, today: string): ReportSummary {
	const { id, implementation, filed, date } = report;
	const profiles = meshProfileResults(report);
	return {
		id,
		implementation: implementationId(report),
		mesh: filed.mesh,
		distributionOf: filed.distribution_of,
		project: implementation.project,
		version: implementation.version,
		release: reportRelease(report),
		channel: report.gatewayAPIChannel,
		mode: report.mode,
		day: date.slice(0, 10),
		ageDays: ageInDays(date, today),
		outcome: reportOutcome(profiles),
		profiles,
		source: filed.source,
		note: filed.note,
	};
}

/** Profiles known so far; MESH, HTTP and TLS were the names up to v1.0. */
const KNOWN_PROFILES: readonly string[] = [
	"MESH",
	"MESH-HTTP",
	"MESH-GRPC",
	"GATEWAY-HTTP",
	"GATEWAY-GRPC",
	"GATEWAY-TLS",
	"GATEWAY-TCP",
	"GATEWAY-UDP",
	"HTTP",
	"TLS",
];

/** What is odd about a report without being wrong, in sentences. */
export function reportWarnings(report: Pick<ConformanceReport, "profiles">): readonly string[] {
	const names = report.profiles.map(({ name }) => name);
	const unknown = [...new Set(names)].filter((name) => !KNOWN_PROFILES.includes(name));
	const doubled = [...new Set(names.filter((name, index) => names.indexOf(name) !== index))];
	const warnings = [
		...unknown.map((name) => `The profile ${JSON.stringify(name)} is not known here; it is kept.`),
		...doubled.map((name) => `The profile ${JSON.stringify(name)} is in the report twice.`),
	];
	if (names.some(isMeshProfile)) return warnings;
	return [...warnings, "The report has no mesh profile, so that no table will show it."];
}

/**
 * What a reader must know of a report, without what was only left out when it was filed.
 *
 * @returns `undefined` when nothing is left to say.
 */
export function reportRemark(note: string | undefined): string | undefined {
	const sentences = note?.match(/[^.]+(?:\.(?!\s|$)[^.]*)*\./g) ?? [];
	const kept = sentences.map((one) => one.trim()).filter((one) => !/\bleft out\.$/.test(one));
	return kept.length === 0 ? undefined : kept.join(" ");
}

/** True when two reports on one version of a mesh found the same, as on two channels of one release. */
export function sameResults(one: ReportSummary, other: ReportSummary): boolean {
	const found = ({ version, release, profiles }: ReportSummary) =>
		JSON.stringify([version, release, profiles]);
	return found(one) === found(other);
}

/** The mesh profiles whose core tests the newest reports of a mesh pass, with what was tested. */
export function passedProfiles(found: MeshConformance | undefined) {
	const passed = (found?.history ?? []).flatMap(({ release, version, profiles }) =>
		profiles
			.filter(({ core }) => core.result === "success")
			.map(({ profile }) => ({ profile, tested: `${release}, version ${version}` })),
	);
	// The history is newest first, so the first of a profile is its newest.
	return passed.filter(
		({ profile }, place) => passed.findIndex((one) => one.profile === profile) === place,
	);
}

/** All reports of one mesh. */
export type MeshConformance = {
	readonly newest: ReportSummary;
	/** Every report, newest first, the newest one included. */
	readonly history: readonly ReportSummary[];
	/** Reports of distributions that have no entry of their own, newest first. */
	readonly distributions: readonly ReportSummary[];
	/** Minor releases of Gateway API between the newest report and the newest release reported on. */
	readonly minorsBehind: number | undefined;
};

/**
 * What is known of a mesh's conformance.
 *
 * @param mesh - Id of the mesh entry.
 * @param today - Day ages are counted to, `YYYY-MM-DD`.
 * @returns `undefined` when no report about it was submitted, which says nothing about the mesh.
 */
export function meshConformance(
	reports: readonly FiledReport[],
	mesh: string,
	today: string,
): MeshConformance | undefined {
	const sorted = newestFirst(reports);
	const summaries = (keep: (filed: FiledReport["filed"]) => boolean) =>
		sorted.filter(({ filed }) => keep(filed)).map((report) => reportSummary(report, today));
	const history = summaries((filed) => filed.mesh === mesh);
	const [newest] = history;
	if (newest === undefined) return undefined;
	const [newestRelease = newest.release] = reports.map(reportRelease).toSorted(compareReleases);
	return {
		newest,
		history,
		distributions: summaries((filed) => filed.distribution_of === mesh),
		minorsBehind: minorsBetween(newest.release, newestRelease),
	};
}
