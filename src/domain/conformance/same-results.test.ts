import { expect, test } from "vitest";
import { aProfile, aReport } from "./a-report.ts";
import { reportSummary } from "./report-summary.ts";
import { sameResults } from "./same-results.ts";

const report = (given: Parameters<typeof aReport>[0]) =>
	reportSummary(aReport(given), "2026-11-23");

test("two channels of one release can find the same; another version or count cannot", () => {
	const one = report({ channel: "standard" });
	expect(sameResults(one, report({ channel: "experimental" }))).toBe(true);
	expect(sameResults(one, report({ version: "1.0.1" }))).toBe(false);
	expect(sameResults(one, report({ profiles: [aProfile({ core: "partial" })] }))).toBe(false);
});
