import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { parse } from "yaml";
import { experimentSchema } from "#src/schema/benchmarks/experiment.ts";
import { smpRunSchema } from "#src/schema/benchmarks/smp-run.ts";
import { localExperiment, NO_DETAILS } from "./local-experiment.ts";
import { aRun } from "./run.fixture.ts";
import { experimentYaml, runYaml } from "./yaml.ts";

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
	const text = experimentYaml(localExperiment({ ...details, interest: "vendor" }, runs.slice(1)));
	expect(text).toMatchInlineSnapshot(`
		"# yaml-language-server: $schema=../../public/schema/v1/experiment.json
		question: "What does it cost?"

		provenance:
		  title: "A test"
		  publisher: "Us"
		  interest: "vendor"
		  address: "https://example.com/results"
		  read_off: "raw result files"

		comparability: "Within this file: the same environment, at the same load."

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
			const experiment = localExperiment({ ...details, question, noBaseline }, runs);
			expect(experimentSchema.parse(parse(experimentYaml(experiment)))).toEqual(experiment);
		}),
	);
});

test("every published experiment survives being written again", async () => {
	const { readdirSync, readFileSync } = await import("node:fs");
	for (const file of readdirSync("data/benchmarks")) {
		const experiment = experimentSchema.parse(
			parse(readFileSync(`data/benchmarks/${file}`, "utf8")),
		);
		expect(experimentSchema.parse(parse(experimentYaml(experiment))), file).toEqual(experiment);
	}
});

describe("runYaml", () => {
	it("writes what is known, one item of a list", () => {
		const run = {
			...aRun({
				mesh: "istio",
				version: "1.20.3",
				mode: "sidecar, mTLS on",
				rps: 1000,
				start: "2024-04-10T13:27:00Z",
				latencies: { p50: 4.5, p99: 12 },
				loop: "paced",
				labels: { note: "yes" },
			}),
			errors: { share: 0, codes: { "200": 60_000 } },
			read_from: "raw file",
		};
		expect(runYaml(run)).toMatchInlineSnapshot(`
			"  - mesh: istio
			    mesh_version: "1.20.3"
			    mode: "sidecar, mTLS on"
			    config:
			      clients:
			        - { rps: 1000 }
			    result:
			      start_time: "2024-04-10T13:27:00Z"
			      latencies_ms: { p50: 4.5, p99: 12 }
			      labels:
			        note: "yes"
			    errors: { share: 0, codes: { "200": 60000 } }
			    loop: paced
			    read_from: raw file
			"
		`);
	});

	it.each(["yes", "1.20", "~", "# no", "a: b", 'say "hi"', "tab\there", "{x}", "é"])(
		"keeps %j a text for every YAML reader",
		(mode) => {
			const [read] = parse(runYaml(aRun({ mesh: "istio", mode })));
			expect(smpRunSchema.shape.mode.parse(read.mode)).toBe(mode.trim());
		},
	);

	it("leaves a run of which nothing is known at its mesh", () => {
		expect(runYaml({ ...aRun({}), config: { clients: [], duration: null } })).toBe(
			"  - mesh: none\n",
		);
	});

	it("is read back as the run it was made from", () => {
		const run = aRun({ mesh: "kuma", rps: 0.5, connections: 4, latencies: { p50: 1e-7, max: 3 } });
		expect(parse(runYaml(run)).map((item: unknown) => smpRunSchema.parse(item))).toEqual([run]);
	});
});
