import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { experimentSchema } from "#src/schema/benchmarks/experiment.ts";
import { runFromSmp } from "./read.ts";
import { smpExperiment, smpMessages } from "./write.ts";

const FOLDER = join(import.meta.dirname, "../../../data/benchmarks");
const experiments = readdirSync(FOLDER)
	.filter((name) => name.endsWith(".yaml"))
	.map((name) => {
		const data: unknown = parse(readFileSync(join(FOLDER, name), "utf8"));
		return { id: name.replace(".yaml", ""), experiment: experimentSchema.parse(data) };
	});

/** What a strict protobuf parser takes for a value, by the type of its field. */
type Check = (value: unknown) => boolean;
const text: Check = (value) => typeof value === "string";
const double: Check = (value) => typeof value === "number" && Number.isFinite(value);
const int32: Check = (value) => typeof value === "number" && (value | 0) === value;
const int64: Check = (value) => typeof value === "string" && /^(0|[1-9]\d{0,17})$/.test(value);
const time: Check = (value) =>
	text(value) && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?Z$/.test(String(value));
const oneOf =
	(pattern: RegExp): Check =>
	(value) =>
		text(value) && pattern.test(String(value));
const map: Check = (value) => Object.values(value as object).every(text);
const list =
	(check: Check): Check =>
	(value) =>
		Array.isArray(value) && value.every(check);
const message =
	(fields: Readonly<Record<string, Check>>): Check =>
	(value) =>
		Object.entries(value as object).every(([name, each]) => fields[name]?.(each) === true);

// Written from the specification and not from the code, in the names of the JSON mapping.
const latency = message({
	min: double,
	average: double,
	p50: double,
	p90: double,
	p99: double,
	max: double,
});
const ids = { smpVersion: text, id: text, labels: map };
const config = message({
	...ids,
	name: text,
	duration: text,
	clients: list(
		message({
			loadGenerator: text,
			protocol: oneOf(/^PROTOCOL_(INVALID|HTTP|TCP|UDP|GRPC)$/),
			connections: int32,
			rps: int64,
		}),
	),
});
const result = message({
	...ids,
	startTime: time,
	endTime: time,
	latenciesMs: latency,
	actualQps: double,
	testId: text,
	meshConfigId: text,
	envId: text,
});
const used = message({ cpuMcores: int32, memMb: int32 });
const mesh = message({
	...ids,
	sidecar: used,
	meshControlPlane: used,
	meshType: message({ type: oneOf(/^[A-Z_]+$/), version: text }),
});
const environment = message({
	...ids,
	kubernetesVersion: text,
	nodes: list(message({ type: text, cores: int32, memMb: int64 })),
});

describe("every published experiment", () => {
	it("is here: twenty with 360 runs at the start", () => {
		const runs = experiments.flatMap(({ experiment }) => experiment.runs);
		expect(experiments.length).toBeGreaterThanOrEqual(20);
		expect(runs.length).toBeGreaterThanOrEqual(360);
	});

	it.each(experiments)(
		"$id holds only what the SMP messages have fields for",
		({ id, experiment }) => {
			const exported = JSON.parse(JSON.stringify(smpExperiment(id, experiment)));
			expect(environment(exported.environmentConfig)).toBe(true);
			for (const run of exported.runs) {
				expect(config(run.performanceTestConfig)).toBe(true);
				expect(result(run.performanceTestResult)).toBe(true);
				expect(mesh(run.serviceMeshConfig)).toBe(true);
			}
		},
	);

	it.each(experiments)("$id is read back run by run without a loss", ({ experiment }) => {
		for (const run of experiment.runs) {
			const { performanceTestConfig, performanceTestResult, serviceMeshConfig } = smpMessages(run);
			const given = {
				config: performanceTestConfig,
				result: performanceTestResult,
				mesh: serviceMeshConfig,
			};
			expect(runFromSmp(given)).toEqual(run);
		}
	});
});
