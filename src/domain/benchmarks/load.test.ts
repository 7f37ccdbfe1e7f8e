import { expect, test } from "vitest";
import { anExperiment } from "./experiment.fixture.ts";
import { loadLabel, loadOf } from "./load.ts";
import { experimentLoads } from "./loads.ts";
import { aRun } from "./run.fixture.ts";

test.each([
	[{ rps: 1000, connections: 32 }, "1,000 rps, 32 connections"],
	[{ connections: 1 }, "no rate limit, 1 connection"],
	[{ rps: 20 }, "20 rps"],
	[{}, "load not stated"],
])("the load of %j is %s", (sketch, words) => {
	expect(loadLabel(loadOf(aRun(sketch)))).toBe(words);
});

test("protocols are told only where an experiment has several", () => {
	const run = (protocol: "PROTOCOL_HTTP" | "PROTOCOL_GRPC") =>
		aRun({ protocol, rps: 10, latencies: { p50: 1 } });
	const words = (runs: ReturnType<typeof run>[]) =>
		experimentLoads(anExperiment({ runs })).flatMap(({ loads }) => loads.map((load) => load.words));
	expect(words([run("PROTOCOL_HTTP")])).toEqual(["10 rps"]);
	expect(words([run("PROTOCOL_HTTP"), run("PROTOCOL_GRPC")])).toEqual([
		"10 rps, HTTP",
		"10 rps, gRPC",
	]);
});

test("an experiment without a percentile has no loads to compare", () => {
	expect(experimentLoads(anExperiment({ runs: [aRun({ rps: 10 })] }))).toEqual([]);
});
