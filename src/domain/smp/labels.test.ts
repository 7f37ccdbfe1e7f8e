import { describe, expect, test } from "vitest";
import { aRun } from "#src/domain/benchmarks/run.fixture.ts";
import {
	computedLabel,
	labelComputed,
	labelCounts,
	labelNumber,
	MESH_VALUES,
	meshOfSmpType,
	RESULT_VALUES,
	smpMeshType,
	splitLabels,
	withValues,
} from "./labels.ts";

const values = (key: string, text: string) => new Map([[key, text]]);

test("each value that SMP has no field for has its own label; unknown ones have none", () => {
	const plain = aRun({
		mesh: "kmesh",
		mode: "kernel",
		scenario: "pod",
		loop: "open",
		errorShare: 0.5,
		latencies: { p75: 1, p95: 2, p99_9: 3, p99_99: 4 },
	});
	const run = {
		...plain,
		requests: 0,
		read_from: "table",
		errors: { share: 0.5, codes: { "200": 1 } },
		resources: {
			data_plane: { cpu_mcores: 11, mem_mb: 12 },
			control_plane: { cpu_mcores: 13, mem_mb: 14 },
		},
	};
	expect(withValues({ own: "kept" }, RESULT_VALUES, run)).toEqual({
		own: "kept",
		"meshscape/p75_ms": "1",
		"meshscape/p95_ms": "2",
		"meshscape/p99_9_ms": "3",
		"meshscape/p99_99_ms": "4",
		"meshscape/scenario": "pod",
		"meshscape/requests": "0",
		"meshscape/error_share": "0.5",
		"meshscape/error_codes": '{"200":1}',
		"meshscape/loop": "open",
		"meshscape/read_from": "table",
	});
	expect(withValues(undefined, MESH_VALUES, run)).toEqual({
		"meshscape/mesh": "kmesh",
		"meshscape/mode": "kernel",
		"meshscape/data_plane_cpu_mcores": "11",
		"meshscape/data_plane_mem_mb": "12",
		"meshscape/control_plane_cpu_mcores": "13",
		"meshscape/control_plane_mem_mb": "14",
	});
	expect(withValues(undefined, RESULT_VALUES, aRun({}))).toEqual({});
});

test("labels of this site are split from all others", () => {
	const { values: ours, rest } = splitLabels({ "meshscape/mode": "a", "x/meshscape/": "b" });
	expect([...ours]).toEqual([["mode", "a"]]);
	expect(rest).toEqual({ "x/meshscape/": "b" });
	expect(splitLabels({ "meshscape/mode": "a" }).rest).toBeUndefined();
	expect(splitLabels(undefined).rest).toBeUndefined();
});

describe("a label that was edited", () => {
	test("is a number from 0 on, or is refused", () => {
		expect(labelNumber(values("n", "0"), "n")).toBe(0);
		expect(labelNumber(values("n", "1.5e3"), "n")).toBe(1500);
		expect(labelNumber(new Map(), "n")).toBeNull();
		for (const wrong of ["-1", "Infinity", "fast"]) {
			expect(() => labelNumber(values("n", wrong), "n")).toThrow(
				`The label meshscape/n is "${wrong}", not a number.`,
			);
		}
		expect(() => labelNumber(values("n", "x".repeat(50)), "n")).toThrow(`"${"x".repeat(40)}", not`);
	});

	test("holds counts by status, or is refused", () => {
		expect(labelCounts(values("c", '{"200":3,"503":0}'), "c")).toEqual({ "200": 3, "503": 0 });
		expect(labelCounts(new Map(), "c")).toBeNull();
		for (const wrong of ['{"200":-1}', '{"200":1.5}', '{"200":"1"}', "null", "3", "{"]) {
			expect(() => labelCounts(values("c", wrong), "c")).toThrow(
				"The label meshscape/c holds no counts.",
			);
		}
	});

	test("holds the bounds of percentiles, or is refused", () => {
		const read = (text: string) => labelComputed(values("computed_percentiles", text));
		expect(read('{"p95":[0.07,null],"p99":[0,1000000000]}')).toEqual({
			p95: { computed: true, from_ms: 0.07, to_ms: null },
			p99: { computed: true, from_ms: 0, to_ms: 1e9 },
		});
		expect(read("{}")).toBeUndefined();
		expect(read("not JSON")).toBeUndefined();
		expect(labelComputed(new Map())).toBeUndefined();
		for (const wrong of [
			'{"p98":[1,2]}',
			'{"p95":[-1,2]}',
			'{"p95":[1,1000000001]}',
			'{"p95":1}',
			'{"p95":["1",2]}',
		]) {
			expect(() => read(wrong)).toThrow(
				"The label meshscape/computed_percentiles holds no bounds.",
			);
		}
	});
});

test("bounds are written as pairs, and not at all where there are none", () => {
	const bounds = { computed: true as const, from_ms: 1, to_ms: 2 };
	expect(computedLabel({ p95: bounds, p99: { ...bounds, to_ms: null } })).toBe(
		'{"p95":[1,2],"p99":[1,null]}',
	);
	expect(computedLabel({})).toBeNull();
	expect(computedLabel(undefined)).toBeNull();
});

test("SMP has a name for twelve entries; every other one is invalid and comes back as none", () => {
	const known = [
		["app-mesh", "APP_MESH"],
		["consul", "CONSUL"],
		["istio", "ISTIO"],
		["kuma", "KUMA"],
		["linkerd", "LINKERD"],
		["traefik-mesh", "TRAEFIK_MESH"],
		["octarine", "OCTARINE"],
		["network-service-mesh", "NETWORK_SERVICE_MESH"],
		["tanzu-service-mesh", "TANZU"],
		["open-service-mesh", "OPEN_SERVICE_MESH"],
		["nginx-service-mesh", "NGINX_SERVICE_MESH"],
		["cilium", "CILIUM_SERVICE_MESH"],
	] as const;
	for (const [mesh, type] of known) {
		expect(smpMeshType(mesh)).toBe(type);
		expect(meshOfSmpType(type)).toBe(mesh);
	}
	for (const other of ["none", "kmesh", "constructor"])
		expect(smpMeshType(other)).toBe("INVALID_MESH");
	expect(meshOfSmpType("INVALID_MESH")).toBe("none");
});
