import { expect, it } from "vitest";
import { aRun } from "./a-run.ts";
import { cpuPerThousand } from "./cpu-per-thousand.ts";
import { throughputShare } from "./throughput-share.ts";

it("sets full speed with a mesh against full speed without", () => {
	expect(throughputShare(aRun({ mesh: "istio", reached: 300 }), aRun({ reached: 1200 }))).toBe(
		0.25,
	);
});

it.each([
	["one of them was paced", aRun({ rps: 300, reached: 300 }), aRun({ reached: 1200 })],
	["a rate is unknown", aRun({}), aRun({ reached: 1200 })],
	["the baseline sent nothing", aRun({ reached: 1 }), aRun({ reached: 0 })],
])("says nothing when %s", (_words, meshed, baseline) => {
	expect(throughputShare(meshed, baseline)).toBeUndefined();
});

it("gives CPU per 1000 requests a second, if both are known", () => {
	const run = aRun({ mesh: "istio", reached: 500 });
	const resources = { ...run.resources, data_plane: { cpu_mcores: 200, mem_mb: null } };
	expect(cpuPerThousand({ ...run, resources })).toBe(400);
	expect(cpuPerThousand(run)).toBeUndefined();
});
