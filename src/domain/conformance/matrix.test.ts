import { expect, test } from "vitest";
import { conformanceMatrix, featureTable } from "./matrix.ts";
import { aProfile, aReport } from "./report.fixture.ts";
import { reportSummary } from "./summary.ts";

const TODAY = "2026-11-23";

/** Made in each test, where a change of the code is tried. */
const matrix = () =>
	conformanceMatrix(
		[
			aReport({ mesh: "beta", release: "v1.3.0", date: "2026-11-01" }),
			aReport({ mesh: "alpha", release: "v1.4.0", date: "2025-11-23T23:59:00+02:00" }),
			aReport({ mesh: "alpha", release: "v1.6.1", date: "2026-07-31", channel: "experimental" }),
			aReport({ mesh: "alpha", release: "v1.6.1", date: "2026-08-01", channel: "standard" }),
			aReport({ mesh: "gamma", profiles: [aProfile({ name: "GATEWAY-HTTP" })] }),
		],
		TODAY,
	);

test("columns are releases, newest first", () => {
	expect(matrix().releases).toEqual(["v1.6.1", "v1.4.0", "v1.3.0"]);
});

test("rows begin with those tested against the newest release", () => {
	expect(matrix().rows.map(({ implementation }) => implementation)).toEqual(["alpha", "beta"]);
});

test("a cell holds every report on its release, newest first, and none where there is none", () => {
	const cells = matrix().rows.map(({ cells: own }) =>
		own.map(({ reports }) => reports.map(({ channel, day }) => `${day} ${channel}`)),
	);
	expect(cells).toEqual([
		[["2026-08-01 standard", "2026-07-31 experimental"], ["2025-11-23 undefined"], []],
		[[], [], ["2026-11-01 undefined"]],
	]);
});

test("ages are counted to the given day and never negative", () => {
	expect(matrix().rows.map(({ newest }) => newest.ageDays)).toEqual([114, 22]);
	const [row] = conformanceMatrix([aReport({ date: "2026-11-24T01:00:00+14:00" })], TODAY).rows;
	expect(row?.newest.ageDays).toBe(0);
});

test("nothing in the matrix is a share, so that nothing can be compared across releases", () => {
	expect(JSON.stringify(matrix())).not.toMatch(/percent|share|ratio|score/i);
});

const summary = (mesh: string, supported: readonly string[], unsupported: readonly string[]) =>
	reportSummary(aReport({ mesh, profiles: [aProfile({ supported, unsupported })] }), "2026-11-23");

const table = () =>
	featureTable([
		summary("alpha", ["MeshConsumerRoute"], ["MeshClusterIPMatching"]),
		summary("beta", ["MeshTCPRouteWeight"], []),
	]);

test("a feature in neither list is unrecorded, not missing", () => {
	const row = table().find(({ feature }) => feature === "MeshClusterIPMatching");
	expect(row?.cells).toEqual([
		{ implementation: "alpha", status: "unsupported" },
		{ implementation: "beta", status: "unrecorded" },
	]);
});

test("a feature nobody here has heard of gets a row of its own, without a meaning", () => {
	expect(table().at(-1)).toMatchObject({ feature: "MeshTCPRouteWeight", meaning: undefined });
});

test("reports on the newest release of the same day are sorted by name, newer ones first", () => {
	const report = (mesh: string, date: string) => aReport({ mesh, date, release: "v1.6.1" });
	const { rows } = conformanceMatrix(
		[
			report("b", "2026-08-01"),
			report("c", "2026-09-01"),
			report("a", "2026-08-01"),
			aReport({ mesh: "d", release: "v1.5.0", date: "2026-10-01" }),
		],
		TODAY,
	);
	expect(rows.map(({ implementation }) => implementation)).toEqual(["c", "a", "b", "d"]);
});

test("a feature that a report claims under one profile is supported, whatever another one says", () => {
	const both = reportSummary(
		aReport({
			profiles: [
				aProfile({ name: "MESH-HTTP", unsupported: ["MeshConsumerRoute"] }),
				aProfile({ name: "MESH-GRPC", supported: ["MeshConsumerRoute"] }),
			],
		}),
		TODAY,
	);
	const row = featureTable([both]).find(({ feature }) => feature === "MeshConsumerRoute");
	expect(row?.cells).toEqual([{ implementation: "alpha", status: "supported" }]);
	expect(row?.meaning).toBeDefined();
});
