import { expect, test } from "vitest";
import { aProfile, aReport } from "./a-report.ts";
import { featureTable } from "./feature-table.ts";
import { reportSummary } from "./report-summary.ts";

const summary = (mesh: string, supported: readonly string[], unsupported: readonly string[]) =>
	reportSummary(aReport({ mesh, profiles: [aProfile({ supported, unsupported })] }), "2026-11-23");

const TABLE = featureTable([
	summary("alpha", ["MeshConsumerRoute"], ["MeshClusterIPMatching"]),
	summary("beta", ["MeshTCPRouteWeight"], []),
]);

test("a feature in neither list is unrecorded, not missing", () => {
	const row = TABLE.find(({ feature }) => feature === "MeshClusterIPMatching");
	expect(row?.cells).toEqual([
		{ implementation: "alpha", standing: "unsupported" },
		{ implementation: "beta", standing: "unrecorded" },
	]);
});

test("a feature nobody here has heard of gets a row of its own, without a meaning", () => {
	expect(TABLE.at(-1)).toMatchObject({ feature: "MeshTCPRouteWeight", meaning: undefined });
});
