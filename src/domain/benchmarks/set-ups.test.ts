import { expect, test } from "vitest";
import type { SetUp } from "#src/schema/benchmarks/experiment.ts";
import { anExperiment } from "./experiment.fixture.ts";
import { hasBothModes, likeness, setUpOf, testedDataPlanes } from "./set-ups.ts";

const setUp = (data_plane: SetUp["data_plane"], more: Partial<SetUp> = {}): SetUp => {
	return { mesh: "istio", mode: null, data_plane, layer: "l4", mtls: null, ...more };
};
const withSetUps = (setUps: readonly SetUp[], mtls?: boolean) =>
	anExperiment({ runs: [], setUps, ...(mtls !== undefined && { mtls }) });

test("a run was made in the set-up of its mesh and mode, encrypted as all of them unless it says", () => {
	const experiment = withSetUps(
		[
			setUp("sidecar", { mesh: "linkerd", mode: "a" }),
			setUp("ambient", { mode: "b" }),
			setUp("sidecar", { mode: "a", mtls: false }),
		],
		true,
	);
	expect(setUpOf({ mesh: "istio", mode: "b" }, experiment)).toMatchObject({
		data_plane: "ambient",
		mtls: true,
	});
	expect(setUpOf({ mesh: "istio", mode: "a" }, experiment)).toMatchObject({
		data_plane: "sidecar",
		mtls: false,
	});
	expect(setUpOf({ mesh: "none", mode: null }, experiment)).toBeUndefined();
});

test("set-ups are alike in their layer, as long as mutual TLS is known to be on", () => {
	const on = { data_plane: "sidecar", layer: "l7", mtls: true } as const;
	expect(likeness(on)).toBe("l7");
	expect(likeness({ ...on, mtls: false })).toBeUndefined();
	expect(likeness({ ...on, mtls: null })).toBeUndefined();
	expect(likeness({ ...on, layer: null })).toBeUndefined();
	expect(likeness(undefined)).toBeUndefined();
});

test("data planes that were tested are in a fixed order; both modes are sidecars and ambient", () => {
	expect(testedDataPlanes(withSetUps([setUp("ebpf"), setUp("sidecar"), setUp("ebpf")]))).toEqual([
		"sidecar",
		"ebpf",
	]);
	expect(hasBothModes(withSetUps([setUp("sidecar"), setUp("ambient-waypoint")]))).toBe(true);
	expect(hasBothModes(withSetUps([setUp("sidecar"), setUp("ebpf"), setUp("ambient")]))).toBe(true);
	expect(hasBothModes(withSetUps([setUp("ambient"), setUp("ambient-waypoint")]))).toBe(false);
	expect(hasBothModes(withSetUps([setUp("sidecar"), setUp("node-proxy")]))).toBe(false);
});
