import { describe, expect, test } from "vitest";
import { fromProtoJson, isInt32, toProtoJson } from "./proto-json.ts";
import { runFromSmp } from "./read.ts";

describe("a message that is written", () => {
	test("has lowerCamelCase names, 64-bit numbers as text, and neither unknown fields nor empty ones", () => {
		expect(
			toProtoJson("PerformanceTestConfig", {
				smp_version: "v0.0.1",
				name: null,
				labels: {},
				foreign: 1,
				clients: [{ internal: false, load_generator: "k6", rps: 2000, connections: 16 }],
				duration: "60s",
			}),
		).toEqual({
			smpVersion: "v0.0.1",
			clients: [{ internal: false, loadGenerator: "k6", rps: "2000", connections: 16 }],
			duration: "60s",
		});
		expect(toProtoJson("PerformanceTestConfig", { clients: [] })).toEqual({});
		expect(toProtoJson("PerformanceTestResult", { latencies_ms: { p50: null } })).toEqual({});
		expect(toProtoJson("PerformanceTestResult", { latencies_ms: { p50: 0, p99: 1.5 } })).toEqual({
			latenciesMs: { p50: 0, p99: 1.5 },
		});
		expect(toProtoJson("EnvironmentConfig", { nodes: [{}], id: "" })).toEqual({
			nodes: [{}],
			id: "",
		});
	});

	test("leaves out numbers that their field cannot hold", () => {
		expect(toProtoJson("Node", { cores: 2.5, mem_mb: 0.5 })).toEqual({});
		expect(toProtoJson("Node", { cores: 2 ** 31, mem_mb: 2 ** 31 })).toEqual({
			memMb: "2147483648",
		});
		expect([0, -1, 2 ** 31 - 1, 2 ** 31, 0.5, "1"].map(isInt32)).toEqual([
			...[true, true, true, false, false, false],
		]);
	});
});

describe("a message that is read", () => {
	test("may have either spelling, numbers as text and enums by number; null is absent", () => {
		expect(
			fromProtoJson("Client", {
				load_generator: "k6",
				loadGenerator: "other",
				contentType: "text/plain",
				protocol: 4,
				rps: "2000",
				connections: 16,
				internal: true,
				body: null,
				endpoint_urls: ["a", "b"],
				headers: { Accept: "*" },
				foreign: {},
			}),
		).toEqual({
			load_generator: "k6",
			content_type: "text/plain",
			protocol: "PROTOCOL_GRPC",
			rps: 2000,
			connections: 16,
			internal: true,
			endpoint_urls: ["a", "b"],
			headers: { Accept: "*" },
		});
		expect(fromProtoJson("ServiceMesh", { type: "KUMA" })).toEqual({ type: "KUMA" });
	});

	test("keeps a moment in UTC unchanged and turns any other", () => {
		const start = (start_time: unknown) =>
			fromProtoJson("PerformanceTestResult", { start_time })["start_time"];
		expect(start("2024-01-01T00:00:00.5Z")).toBe("2024-01-01T00:00:00.5Z");
		expect(start("2024-01-01T01:00:00+01:00")).toBe("2024-01-01T00:00:00Z");
		expect(start(" 2024-01-01T00:00:00Z ")).toBe("2024-01-01T00:00:00Z");
		expect(start("2024-01-01 00:00:00Z")).toBe("2024-01-01T00:00:00Z");
	});

	test.each([
		["Client", [], "x", "x is a list, not a message."],
		["Client", null, "", "Client is an object, not a message."],
		["Client", 7, "", "Client is 7, not a message."],
		["Client", { rps: "" }, "c", 'c.rps is "", not a number from 0 to 1e15.'],
		["Client", { rps: "-1" }, "c", 'c.rps is "-1", not a number from 0 to 1e15.'],
		["Client", { rps: 1.1e15 }, "", "rps is 1100000000000000, not a number from 0 to 1e15."],
		["Client", { internal: "yes" }, "", 'internal is "yes", not true or false.'],
		["Client", { protocol: 9 }, "", "protocol is 9, not known."],
		["Client", { protocol: "HTTP" }, "", 'protocol is "HTTP", not known.'],
		["Client", { headers: [] }, "", "headers is a list, not a map."],
		["Client", { headers: { a: 1 } }, "", "headers.a is 1, not a text."],
		["Client", { body: {} }, "", "body is an object, not a text."],
		["Client", { endpoint_urls: "a" }, "", "endpoint_urls is not a list."],
		["Client", { endpoint_urls: ["a", 1] }, "", "endpoint_urls[1] is 1, not a text."],
		[
			"PerformanceTestConfig",
			{ clients: [{ rps: true }] },
			"config",
			"config.clients[0].rps is true, not a number from 0 to 1e15.",
		],
		["PerformanceTestResult", { end_time: 5 }, "", "end_time is 5, not a moment with its offset."],
		[
			"Client",
			{ body: 1, rps: "9".repeat(80) },
			"",
			`rps is "${"9".repeat(59)}, not a number from 0 to 1e15.`,
		],
	] as const)("of %s as %j is refused", (message, json, path, said) => {
		expect(() => fromProtoJson(message, json, path)).toThrow(said);
	});
});

describe("a run of other people's documents", () => {
	test("keeps every field of SMP and every label, and takes unset texts for unknown", () => {
		const run = runFromSmp({
			config: {
				labels: { team: "a" },
				duration: "1m30s",
				clients: [{ loadGenerator: "", body: "", headers: {}, endpoint_urls: [], rps: 5 }],
			},
			result: { labels: { pods: "3", "meshscape/loop": "paced", "meshscape/scenario": "pod" } },
			mesh: {
				meshType: { type: "KUMA", version: "2.9" },
				mtlsEnabled: true,
				sidecar: { count: 2, cpuMcores: 7, memMb: 8 },
				meshControlPlane: { cpuMcores: 9, services: 4 },
				labels: { zone: "b", "meshscape/data_plane_mem_mb": "8.5" },
			},
		});
		expect(run.config).toEqual({
			clients: [{ load_generator: null, protocol: null, connections: null, rps: 5 }],
			duration: "1m30s",
			labels: { team: "a" },
		});
		expect(run.result.labels).toEqual({ pods: "3" });
		expect(run).toMatchObject({
			mesh: "kuma",
			mesh_version: "2.9",
			loop: "paced",
			scenario: "pod",
		});
		expect(run.mesh_config).toEqual({
			mtls_enabled: true,
			sidecar: { count: 2 },
			mesh_control_plane: { services: 4 },
			labels: { zone: "b" },
		});
		expect(run.resources).toEqual({
			data_plane: { cpu_mcores: 7, mem_mb: 8.5 },
			control_plane: { cpu_mcores: 9, mem_mb: null },
		});
	});

	test.each([
		["60", "60s"],
		["1.5m", "1.5m"],
		["1h 5m", null],
		["90µs", "0.00009s"],
		["exactly 1000 calls", null],
		["", null],
	])("a duration of %j is %j", (written, duration) => {
		expect(runFromSmp({ config: { duration: written }, result: {} }).config.duration).toBe(
			duration,
		);
	});

	test("knows three loops, and no mesh where none is named", () => {
		const loop = (word: string) =>
			runFromSmp({ result: { labels: { "meshscape/loop": word } } }).loop;
		expect(["open", "closed", "paced", "half"].map(loop)).toEqual([
			"open",
			"closed",
			"paced",
			null,
		]);
		expect(runFromSmp({ result: {} })).toMatchObject({
			mesh: "none",
			mesh_version: null,
			mode: null,
		});
		const unset = { mesh_type: { type: "ISTIO", version: "" } };
		expect(runFromSmp({ result: {}, mesh: unset })).toMatchObject({
			mesh: "istio",
			mesh_version: null,
		});
		expect(runFromSmp({ result: {} })).not.toHaveProperty("mesh_config");
	});
});
