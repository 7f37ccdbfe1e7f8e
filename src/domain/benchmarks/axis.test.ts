import { describe, expect, it } from "vitest";
import { isCurrent, performanceAxis } from "./axis.ts";
import { anExperiment, type ExperimentOverrides } from "./experiment.fixture.ts";
import { aRun, type RunOverrides } from "./run.fixture.ts";

const at = (mesh: string, p99: number, more: RunOverrides = {}) =>
	aRun({ mesh, rps: 1000, ...more, latencies: { p99 } });
/** Every set-up is a proxy that reads requests, with mutual TLS, unless the overrides say otherwise. */
const alike = ({ runs }: ExperimentOverrides): ExperimentOverrides["setUps"] =>
	runs.map(({ mesh, mode }) => ({ mesh, mode, data_plane: "sidecar", layer: "l7", mtls: null }));
const axis = (...sketches: readonly ExperimentOverrides[]) =>
	performanceAxis(
		sketches.map((overrides, id) => ({
			id: `e${id}`,
			experiment: anExperiment({ mtls: true, setUps: alike(overrides) ?? [], ...overrides }),
		})),
	);

describe("performanceAxis", () => {
	it("divides the lowest added p99 of a load by each mesh's own", () => {
		const found = axis({ runs: [at("none", 10), at("linkerd", 14), at("istio", 26)] });
		expect(found.get("linkerd")).toMatchObject({ value: 1, low: 1, high: 1 });
		expect(found.get("istio")).toMatchObject({ value: 0.25 });
	});

	it("lets meshes tie that add less than 5 % of the baseline", () => {
		const found = axis({ runs: [at("none", 100), at("linkerd", 97), at("istio", 104)] });
		expect(found.get("linkerd")?.cells[0]?.addedMs).toBe(5);
		expect([found.get("linkerd")?.value, found.get("istio")?.value]).toEqual([1, 1]);
	});

	it("takes the median over loads and experiments, and their minimum and maximum", () => {
		const load = (rps: number, istio: number) => [
			at("none", 10, { rps }),
			at("linkerd", 20, { rps }),
			at("istio", 10 + istio, { rps }),
		];
		const found = axis(
			{ runs: [...load(10, 20), ...load(100, 40)], publisher: "Linkerd blog", interest: "vendor" },
			{ runs: load(1000, 100) },
		);
		expect(found.get("istio")).toMatchObject({
			value: 0.25,
			low: 0.1,
			high: 0.5,
			publishers: ["A laboratory", "Linkerd blog"],
			independent: ["A laboratory"],
		});
		expect(found.get("istio")?.cells).toHaveLength(3);
	});

	it("counts a mesh with its best mode and repeats with their median", () => {
		const found = axis({
			runs: [
				at("none", 10),
				at("linkerd", 20),
				at("istio", 50, { mode: "sidecar" }),
				at("istio", 18, { mode: "ambient" }),
				at("istio", 30, { mode: "ambient" }),
				at("istio", 90, { mode: "ambient" }),
			],
		});
		expect(found.get("istio")).toMatchObject({ value: 0.5 });
		expect(found.get("istio")?.cells[0]?.mode).toBe("ambient");
	});

	it.each([
		["there is no baseline", [at("linkerd", 20), at("istio", 30)]],
		["only one mesh ran", [at("none", 10), at("istio", 30)]],
		[
			"the baseline was saturated",
			[at("none", 10, { reached: 500 }), at("linkerd", 20), at("istio", 30)],
		],
		[
			"the other mesh was saturated",
			[at("none", 10), at("linkerd", 20, { reached: 900 }), at("istio", 30)],
		],
		[
			"the other mesh had errors",
			[at("none", 10), at("linkerd", 20, { errorShare: 1e-6 }), at("istio", 30)],
		],
		["the loads differ", [at("none", 10, { rps: 10 }), at("linkerd", 20), at("istio", 30)]],
	])("gives no value when %s", (_words, runs) => {
		expect(axis({ runs }).size).toBe(0);
	});

	it("compares only what had the same layer with mutual TLS on", () => {
		const runs = ["linkerd", "istio", "cilium", "kuma"].map((mesh) => at(mesh, 20));
		const setUp = (mesh: string, layer: "l4" | "l7" | null, mtls: boolean | null) =>
			({ mesh, mode: null, data_plane: "sidecar", layer, mtls }) as const;
		const setUps = [
			setUp("linkerd", "l7", true),
			setUp("istio", "l7", null),
			setUp("cilium", "l4", true),
			setUp("kuma", "l7", false),
		];
		expect([...axis({ runs: [at("none", 10), ...runs], setUps }).keys()]).toEqual([
			"linkerd",
			"istio",
		]);
		const unknown = setUps.map((one) => ({ ...one, layer: null }));
		expect(axis({ runs: [at("none", 10), ...runs], setUps: unknown }).size).toBe(0);
		expect(axis({ runs: [at("none", 10), ...runs], mtls: false }).size).toBe(0);
	});

	it("gives nothing where a mesh was faster than no mesh by more than noise", () => {
		const runs = [at("none", 100), at("linkerd", 94), at("istio", 120)];
		expect(axis({ runs }).size).toBe(0);
	});

	it("takes experiments of the last two years for current", () => {
		const named = (date?: string) => ({
			id: "e",
			experiment: anExperiment({ runs: [], ...(date !== undefined && { date }) }),
		});
		const dates = ["2024-12-01", "2024-11-01", undefined];
		expect(dates.map((date) => isCurrent(named(date), "2026-11-28"))).toEqual([true, false, false]);
	});

	it("leaves out a mesh that its experiment says had another path", () => {
		const runs = [at("none", 10), at("linkerd", 20), at("istio", 30), at("consul", 11)];
		const found = axis({ runs, notComparable: ["consul"] });
		expect([...found.keys()]).toEqual(["linkerd", "istio"]);
		expect(found.get("linkerd")?.value).toBe(1);
	});
});
