import fc from "fast-check";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { aRun } from "#src/domain/smp/a-run.ts";
import { experimentSchema } from "#src/schema/experiment.ts";
import { experimentYaml } from "./experiment-yaml.ts";
import { NO_DETAILS, ownExperiment } from "./own-experiment.ts";

const runs = [
	aRun({ connections: 32, rps: 1000, latencies: { p50: 1, p99: 4.25 }, loop: "open" }),
	aRun({ mesh: "istio", version: "1.31.0", mode: "sidecar", connections: 32, rps: 1000 }),
];
const details = {
	...NO_DETAILS,
	question: "What does it cost?",
	title: "A test",
	publisher: "Us",
	address: "https://example.com/results",
};

test("an experiment of one's own reads like the others in the folder", () => {
	const text = experimentYaml(ownExperiment({ ...details, interest: "vendor" }, runs.slice(1)));
	expect(text).toMatchInlineSnapshot(`
		"# yaml-language-server: $schema=../../public/schema/v1/experiment.json
		question: "What does it cost?"

		provenance:
		  title: "A test"
		  publisher: "Us"
		  interest: "vendor"
		  address: "https://example.com/results"
		  read_off: "raw result files"

		comparability: "Within this file: the same ground, at the same load."

		method:
		  target_rps: [1000]
		  connections: [32]
		  runs_per_row: 1

		environment: {}

		runs:
		  - mesh: istio
		    mesh_version: "1.31.0"
		    mode: sidecar
		    config:
		      clients:
		        - { connections: 32, rps: 1000 }
		"
	`);
});

test("reading the file gives the experiment back, whatever was typed", () => {
	const typed = fc.string({ unit: "grapheme", maxLength: 60 }).filter((text) => /\w/.test(text));
	fc.assert(
		fc.property(typed, typed, (question, noBaseline) => {
			const experiment = ownExperiment({ ...details, question, noBaseline }, runs);
			expect(experimentSchema.parse(parse(experimentYaml(experiment)))).toEqual(experiment);
		}),
	);
});

test("every published experiment survives being written anew", async () => {
	const { readdirSync, readFileSync } = await import("node:fs");
	for (const file of readdirSync("data/benchmarks")) {
		const experiment = experimentSchema.parse(
			parse(readFileSync(`data/benchmarks/${file}`, "utf8")),
		);
		expect(experimentSchema.parse(parse(experimentYaml(experiment))), file).toEqual(experiment);
	}
});
