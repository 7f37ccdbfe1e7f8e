import type { SecurityRecord } from "#src/schema/releases/security-record.ts";

/**
 * What a security record says at a glance. Counts are never a rank: a project that looks for
 * vulnerabilities and publishes each one has a longer list than a project that does not.
 */
export type SecuritySummary = {
	/** Published vulnerabilities that are listed; undefined where no list was found. */
	readonly listed: number | undefined;
	/** Of them those rated high or critical, and those without any rating. */
	readonly severe: number;
	readonly unrated: number;
	/** Day of the newest that has one. */
	readonly newest: string | undefined;
	readonly audits: number;
	readonly newestAudit: SecurityRecord["audits"][number] | undefined;
	/** What no source was found for, in words. */
	readonly unknown: readonly string[];
};

type Vulnerability = SecurityRecord["cves"][number];

/** A summary of a record. */
export function securitySummary(record: SecurityRecord): SecuritySummary {
	const { cves, audits } = record;
	return {
		listed: cves.length === 0 && !record.cves_complete ? undefined : cves.length,
		severe: cves.filter((one) => ["high", "critical"].includes(severityOf(one) ?? "")).length,
		unrated: cves.filter((one) => severityOf(one) === undefined).length,
		newest: cves
			.flatMap(({ published }) => published ?? [])
			.toSorted()
			.at(-1),
		audits: audits.length,
		newestAudit: audits.toSorted((a, b) => (a.date < b.date ? 1 : -1))[0],
		unknown: unknownParts(record),
	};
}

/** Severity as stated, else as the CVSS score gives it: from 9.0 critical, 7.0 high, 4.0 medium. */
export function severityOf({ severity, cvss }: Pick<Vulnerability, "severity" | "cvss">) {
	if (severity !== undefined || cvss === undefined) return severity;
	if (cvss >= 9) return "critical";
	if (cvss >= 7) return "high";
	return cvss >= 4 ? "medium" : "low";
}

function unknownParts(record: SecurityRecord): readonly string[] {
	const parts = [
		{ name: "a reporting policy", isKnown: record.policy !== undefined },
		{ name: "a page of advisories", isKnown: record.advisories !== undefined },
		{ name: "audits", isKnown: record.audits.length > 0 },
		{ name: "a list of vulnerabilities", isKnown: record.cves.length > 0 },
		{ name: "signed images", isKnown: record.signed_images !== undefined },
		{ name: "a software bill of materials", isKnown: record.sbom !== undefined },
	];
	return parts.filter(({ isKnown }) => !isKnown).map(({ name }) => name);
}
