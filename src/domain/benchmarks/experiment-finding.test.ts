import { expect, test } from "vitest";
import { anExperiment } from "./experiment.fixture.ts";
import { experimentFinding } from "./experiment-finding.ts";
import { aRun } from "./run.fixture.ts";

const names: Readonly<Record<string, string>> = { istio: "Istio", linkerd: "Linkerd" };
const finding = (runs: Parameters<typeof anExperiment>[0]["runs"]) =>
	experimentFinding({ id: "one", experiment: anExperiment({ runs }) }, (id) => names[id] ?? id);
const at = (rps: number, mesh: string, p99: number) =>
	aRun({ mesh, rps, reached: rps, latencies: { p99 } });

test("names the lowest and the highest p99 each mesh added, over its loads", () => {
	const runs = [
		at(100, "none", 10),
		at(100, "istio", 12),
		at(100, "linkerd", 15),
		at(500, "none", 20),
		at(500, "istio", 28),
		at(500, "linkerd", 25),
	];
	expect(finding(runs)).toBe("Added p99: Istio +2 to +8 ms; Linkerd +5 ms.");
});

test("says what is within noise: 5 % of the run without a mesh", () => {
	expect(finding([at(100, "none", 100), at(100, "istio", 102)])).toBe(
		"Added p99: Istio +2 ms, within noise.",
	);
});

test("says that a baseline or a p99 is missing", () => {
	expect(finding([at(100, "istio", 12)])).toBe("No baseline: what a mesh adds is unknown.");
	expect(finding([aRun({ rps: 100 }), aRun({ mesh: "istio", rps: 100 })])).toBe(
		"No added p99 can be told: not published, saturated or not comparable.",
	);
});

test("versions of a mesh are one range; one tie among them is not noise; a sick baseline is said", () => {
	const istio = (version: string, p99: number) => ({
		...at(100, "istio", p99),
		mesh_version: version,
	});
	expect(finding([at(100, "none", 100), istio("1", 130), istio("2", 102), istio("3", 110)])).toBe(
		"Added p99: Istio +2 to +30 ms.",
	);
	expect(finding([at(100, "none", 100), istio("1", 80), istio("2", 130)])).toBe(
		"Added p99: Istio −20 to +30 ms, at its lowest below no mesh: sick baseline.",
	);
});
