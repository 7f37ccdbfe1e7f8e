import { expect, test } from "vitest";
import type { SecurityRecord } from "#src/schema/releases/security-record.ts";
import { securitySummary, severityOf } from "./security.ts";

const source = "https://example.org/";
const cve = (id: string, more: object = {}) => ({ id, fixed_in: [], source, ...more });
const record = (more: Partial<SecurityRecord>): SecurityRecord => ({
	audits: [],
	cves: [],
	cves_complete: false,
	bulletins: [],
	checked: "2026-11-28",
	...more,
});

test("what is listed is counted by severity, and what is unrated is counted apart", () => {
	const cves = [
		cve("CVE-2026-1", { published: "2026-03-01", severity: "medium", cvss: 9.9 }),
		cve("CVE-2026-2", { published: "2026-08-27", cvss: 7 }),
		cve("CVE-2026-3", { cvss: 6.9 }),
		cve("CVE-2026-4", { severity: "critical" }),
		cve("CVE-2026-5"),
	];
	expect(securitySummary(record({ cves }))).toMatchObject({
		listed: 5,
		severe: 2,
		unrated: 1,
		newest: "2026-08-27",
	});
});

test("no list is not a list without entries, unless a source shows that it is complete", () => {
	expect(securitySummary(record({})).listed).toBeUndefined();
	expect(securitySummary(record({ cves_complete: true })).listed).toBe(0);
});

test("the newest audit is found whatever the order, and what is unknown is named", () => {
	const audits = [
		{ date: "2020-08-06", scope: "Istio", source },
		{ date: "2024-12", scope: "ztunnel", source },
	];
	const summary = securitySummary(record({ audits, policy: source }));
	expect(summary.newestAudit?.scope).toBe("ztunnel");
	expect(summary.unknown).toEqual([
		"a page of advisories",
		"a list of vulnerabilities",
		"signed images",
		"a software bill of materials",
	]);
});

test.each([
	[9, "critical"],
	[8.9, "high"],
	[7, "high"],
	[6.9, "medium"],
	[4, "medium"],
	[3.9, "low"],
])("a score of %d is %s", (cvss, severity) => {
	expect(severityOf({ cvss })).toBe(severity);
});
