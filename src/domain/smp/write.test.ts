import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anExperiment } from "#src/domain/benchmarks/experiment.fixture.ts";
import { aRun } from "#src/domain/benchmarks/run.fixture.ts";
import { type SmpRun, smpRunSchema } from "#src/schema/benchmarks/smp-run.ts";
import { ProtoJsonError } from "./proto-json.ts";
import { runFromSmp } from "./read.ts";
import { smpExperiment, smpMessages } from "./write.ts";

const maybe = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: null });
const number = fc.double({ min: 0, max: 1e9, noNaN: true }).map((value) => value + 0);
const text = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9 ,.:%-]{0,30}[A-Za-z0-9]$/);
const count = fc.integer({ min: 0, max: 1e9 });
const moment = fc
	.date({ min: new Date("2000-01-01"), max: new Date("2040-01-01"), noInvalidDate: true })
	.map((date) => date.toISOString());
const points = [
	"min",
	"average",
	"p50",
	"p75",
	"p90",
	"p95",
	"p99",
	"p99_9",
	"p99_99",
	"max",
] as const;
const used = fc.record({ cpu_mcores: maybe(number), mem_mb: maybe(number) });
const labels = fc.dictionary(fc.stringMatching(/^[a-z][a-z_]{0,9}$/), text, {
	minKeys: 1,
	maxKeys: 3,
});

const runs: fc.Arbitrary<SmpRun> = fc
	.record({
		mesh: fc.constantFrom("none", "istio", "linkerd", "kmesh", "cilium"),
		mesh_version: maybe(text),
		mode: maybe(fc.oneof(text, fc.constant("sidecar, mTLS on"))),
		scenario: maybe(text),
		config: fc.record({
			clients: fc.array(
				fc.record({
					load_generator: maybe(text),
					protocol: maybe(fc.constantFrom("PROTOCOL_HTTP", "PROTOCOL_GRPC", "PROTOCOL_TCP")),
					connections: maybe(count),
					rps: maybe(fc.oneof(count, number)),
				}),
				{ maxLength: 3 },
			),
			duration: maybe(fc.constantFrom("60s", "900s")),
		}),
		result: fc.record({
			start_time: maybe(moment),
			end_time: maybe(moment),
			actual_qps: maybe(number),
			latencies_ms: fc.record(
				Object.fromEntries(points.map((point) => [point, maybe(number)])) as Record<
					(typeof points)[number],
					fc.Arbitrary<number | null>
				>,
			),
			labels,
		}),
		mesh_config: fc.record({
			mtls_enabled: fc.boolean(),
			proxy_concurrency: count,
			sidecar: fc.record({ count }),
			mesh_control_plane: fc.record({ services: count }),
			labels,
		}),
		requests: maybe(count),
		errors: fc.record({
			share: maybe(fc.double({ min: 0, max: 1, noNaN: true }).map((value) => value + 0)),
			codes: maybe(fc.dictionary(fc.constantFrom("200", "503", "-1", "SERVING"), count)),
		}),
		loop: maybe(fc.constantFrom("open", "closed", "paced")),
		resources: fc.record({ data_plane: used, control_plane: used }),
		read_from: maybe(text),
	})
	.map((run) => smpRunSchema.parse(run));

describe("smpMessages", () => {
	it("is read back without a loss", () => {
		fc.assert(
			fc.property(runs, (run) => {
				const {
					performanceTestConfig: config,
					performanceTestResult: result,
					serviceMeshConfig: mesh,
				} = JSON.parse(JSON.stringify(smpMessages(run)));
				expect(runFromSmp({ config, result, mesh })).toEqual(run);
			}),
		);
	});

	it("writes lowerCamelCase, 64-bit numbers as text and nothing that is unknown", () => {
		const run = aRun({
			mesh: "istio",
			version: "1.27.0",
			mode: "ambient",
			rps: 1000,
			connections: 32,
			latencies: { p50: 1.5, p75: 2, p99: 4 },
		});
		expect(smpMessages(run)).toEqual({
			performanceTestConfig: { clients: [{ connections: 32, rps: "1000" }] },
			performanceTestResult: {
				latenciesMs: { p50: 1.5, p99: 4 },
				labels: { "meshscape/p75_ms": "2" },
			},
			serviceMeshConfig: {
				meshType: { type: "ISTIO", version: "1.27.0" },
				labels: { "meshscape/mesh": "istio", "meshscape/mode": "ambient" },
			},
		});
	});

	it("fills the sidecar's numbers only for sidecars, whole, and keeps the measured ones", () => {
		const resources = {
			data_plane: { cpu_mcores: 354.5, mem_mb: 60 },
			control_plane: { cpu_mcores: 1000, mem_mb: null },
		};
		const mesh = (mode: string) =>
			smpMessages({ ...aRun({ mesh: "istio", mode }), resources }).serviceMeshConfig;
		expect(mesh("sidecar, mTLS on")).toMatchObject({
			sidecar: { cpuMcores: 355, memMb: 60 },
			meshControlPlane: { cpuMcores: 1000 },
			labels: { "meshscape/data_plane_cpu_mcores": "354.5" },
		});
		expect(mesh("ambient")).not.toHaveProperty("sidecar");
	});
});

describe("runFromSmp", () => {
	it("accepts both spellings, numbers as text, enum numbers and foreign fields", () => {
		const run = runFromSmp({
			config: {
				clients: [{ loadGenerator: "fortio", protocol: 1, connections: "32", rps: "1000" }],
			},
			result: { latenciesMs: { p50: "1.5", p99: 4 }, actual_qps: 999, unknown: [1], endTime: null },
			mesh: { mesh_type: { type: 5, version: "2.14" } },
		});
		expect(run).toMatchObject({
			mesh: "linkerd",
			mesh_version: "2.14",
			config: {
				clients: [
					{ load_generator: "fortio", protocol: "PROTOCOL_HTTP", connections: 32, rps: 1000 },
				],
			},
			result: { latencies_ms: { p50: 1.5, p90: null, p99: 4 }, actual_qps: 999, end_time: null },
		});
	});

	it.each([
		[
			"NaN",
			{ latencies_ms: { p99: "NaN" } },
			'result.latencies_ms.p99 is "NaN", not a number from 0 to 1e15.',
		],
		[
			"a negative time",
			{ latenciesMs: { p50: -1 } },
			"result.latencies_ms.p50 is -1, not a number from 0 to 1e15.",
		],
		[
			"a time without zone",
			{ start_time: "2024-01-01T00:00:00" },
			'result.start_time is "2024-01-01T00:00:00", not a moment with its offset.',
		],
		[
			"a list for a message",
			{ latencies_ms: [1] },
			"result.latencies_ms is a list, not a message.",
		],
		[
			"a broken label",
			{ labels: { "meshscape/p75_ms": "fast" } },
			'The label meshscape/p75_ms is "fast", not a number.',
		],
	])("refuses %s", (_words, result, message) => {
		expect(() => runFromSmp({ result })).toThrow(new ProtoJsonError(message));
	});
});

describe("smpExperiment", () => {
	it("joins each run's messages and the environment by ids", () => {
		const experiment = anExperiment({ runs: [aRun({}), aRun({ mesh: "istio" })] });
		const { environment } = experiment;
		const exported = smpExperiment("a-test", {
			...experiment,
			environment: {
				...environment,
				nodes: "4 x c5.large",
				cores_per_node: 2,
				memory_gb_per_node: 4,
			},
		});
		expect(exported.environmentConfig).toEqual({
			id: "a-test",
			nodes: [{ type: "4 x c5.large", cores: 2, memMb: "4096" }],
		});
		expect(exported.runs[1]?.performanceTestResult).toMatchObject({
			id: "a-test-2",
			testId: "a-test-2",
			meshConfigId: "a-test-2",
			envId: "a-test",
		});
	});
});
