import { expect, test } from "vitest";
import { anExperiment } from "#src/domain/benchmarks/experiment.fixture.ts";
import { aRun } from "#src/domain/benchmarks/run.fixture.ts";
import { catalogWith, messages } from "#src/lint/catalog.fixture.ts";
import { benchmarkResources } from "./benchmark-resources.ts";
import { benchmarkVersion } from "./benchmark-version.ts";

type Runs = Parameters<typeof anExperiment>[0]["runs"];

const laboratory = (runs: Runs) => ({
	"content/meshes/alpha.yaml": { announced: { date: "2999-01" } },
	"content/meshes/beta.yaml": { announced: { date: "1999-12" } },
	"data/benchmarks/lab.yaml": anExperiment({ runs, date: "2026-01-31" }),
});

test("a version is given for all runs of a mesh and mode, or for none", () => {
	const catalog = catalogWith(
		laboratory([
			aRun({ mesh: "beta", mode: "sidecar", version: "1.2" }),
			aRun({ mesh: "beta", mode: "sidecar" }),
			aRun({ mesh: "beta", mode: "ambient" }),
			aRun({ mesh: "none" }),
		]),
	);
	expect(messages(benchmarkVersion, catalog)).toEqual([
		'data/benchmarks/lab.yaml runs.1.mesh (key): Run 2 in lab.yaml has no mesh_version; other runs of beta have one. Add mesh_version, as "1.2".',
	]);
});

test("what was not announced yet was not measured", () => {
	const catalog = catalogWith(laboratory([aRun({ mesh: "alpha" })]));
	expect(messages(benchmarkVersion, catalog)).toEqual([
		'data/benchmarks/lab.yaml provenance.date (value): lab.yaml was published 2026-01-31, before "alpha" was announced (2999-01). Look both dates up at their sources.',
	]);
});

test.each([
	[{ cpu_mcores: 4.99, mem_mb: null }, "cpu_mcores in lab.yaml is 4.99: is it written in cores?"],
	[{ cpu_mcores: 5, mem_mb: null }, ""],
	[{ cpu_mcores: 0, mem_mb: 1_000_000 }, ""],
	[{ cpu_mcores: null, mem_mb: 1_000_001 }, "mem_mb in lab.yaml is 1000001: are these bytes?"],
])("units of resources: %j", (data_plane, said) => {
	const control_plane = { cpu_mcores: null, mem_mb: null };
	const run = { ...aRun({ mesh: "beta" }), resources: { data_plane, control_plane } };
	expect(messages(benchmarkResources, catalogWith(laboratory([run]))).join("")).toContain(said);
	expect(messages(benchmarkResources, catalogWith(laboratory([run])))).toHaveLength(said ? 1 : 0);
});
