import { expect, test } from "vitest";
import { aReport } from "./a-report.ts";
import { pairConformance } from "./pair-conformance.ts";

const TODAY = "2026-11-23";

test("only reports on one and the same release are set side by side, the newest such release", () => {
	const reports = [
		aReport({ mesh: "alpha", release: "v1.10.0", date: "2026-07-01" }),
		aReport({ mesh: "alpha", release: "v1.9.0", date: "2026-02-01", version: "2.1" }),
		aReport({ mesh: "alpha", release: "v1.8.0", date: "2025-02-01" }),
		aReport({ mesh: "beta", release: "v1.9.0", date: "2026-03-01", version: "7.3" }),
		aReport({ mesh: "beta", release: "v1.8.0", date: "2025-03-01" }),
	];
	const { a, b, shared } = pairConformance(reports, "alpha", "beta", TODAY);
	expect([a?.newest.release, b?.newest.release]).toEqual(["v1.10.0", "v1.9.0"]);
	expect([shared?.release, shared?.a.version, shared?.b.version]).toEqual(["v1.9.0", "2.1", "7.3"]);
});

test("where no release is common, or one has no report, nothing is set side by side", () => {
	const reports = [
		aReport({ mesh: "alpha", release: "v1.6.1" }),
		aReport({ mesh: "beta", release: "v1.3.0" }),
	];
	expect(pairConformance(reports, "alpha", "beta", TODAY).shared).toBeUndefined();
	expect(pairConformance(reports, "alpha", "gamma", TODAY)).toMatchObject({
		a: { newest: { release: "v1.6.1" } },
		b: undefined,
		shared: undefined,
	});
});
