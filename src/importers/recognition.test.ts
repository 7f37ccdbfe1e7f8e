import { expect, test } from "vitest";
import { parse } from "yaml";
import { FORMAT_IDS, recognisedFormats } from "./recognition.ts";
import { sourceOf } from "./source.ts";

const formats = (text: string) => recognisedFormats(sourceOf(text, parse));
const json = (document: unknown) => formats(JSON.stringify(document));

test.each([
	[{ DurationHistogram: {} }, ["fortio"]],
	[{ RunType: "HTTP" }, ["fortio"]],
	[{ Error: "x", Exception: "y" }, ["fortio"]],
	[{ Error: "x" }, []],
	[{ Exception: "x" }, []],
	[{ latencyDistribution: [] }, ["ghz"]],
	[{ latencyDistribution: {} }, []],
	[{ endReason: "normal" }, ["ghz"]],
	[{ DurationInMicroseconds: 1 }, ["gowrk2"]],
	[{ metrics: { http_reqs: {} } }, ["k6"]],
	[{ metrics: { grpc_req_duration: {} } }, ["k6"]],
	[{ metrics: { iteration_duration: {} } }, ["k6"]],
	[{ metrics: { data_sent: {} } }, []],
	[{ results: { metrics: [{ name: "http_reqs" }] } }, ["k6"]],
	[{ runner_results: {} }, ["meshery"]],
	[[{ runner_results: {} }], ["meshery"]],
	[{ results: [{ runner_results: {} }] }, ["meshery"]],
	[{ results: [] }, []],
	[{ results: [{ statistics: [] }] }, ["nighthawk"]],
	[{ DurationHistogram: { Count: "53" } }, ["nighthawk", "fortio"]],
	[{ DurationHistogram: { Count: 53 } }, ["fortio"]],
	[{ DurationHistogram: { Count: "" } }, ["fortio"]],
	[{ Labels: " by Nighthawk ", DurationHistogram: { Count: 53 } }, ["nighthawk", "fortio"]],
	[{ Labels: "Nighthawk-like", DurationHistogram: { Count: 53 } }, ["fortio"]],
	[{ Labels: "Nighthawk" }, []],
	[{ summary: { requestsPerSec: 1 } }, ["oha"]],
	[{ latencyPercentiles: {} }, ["oha"]],
	[{ summary: {} }, []],
	[{ latencies: { "50th": 1 } }, ["vegeta"]],
	[{ latencies: { p50: 1 } }, []],
	[{ bytes_in: {} }, ["vegeta"]],
	[{ bytes_in: 1, latency: 1 }, []],
	[{ runs: [{ performanceTestConfig: {} }] }, ["smp"]],
	[{ runs: [{ result: {} }] }, ["smp"]],
	[{ runs: [{ other: {} }] }, []],
	[{ clients: [{ rps: 5 }] }, ["smp"]],
	[{ clients: [{ loadGenerator: "k6" }] }, ["smp"]],
	[{ clients: [{ connections: 5 }] }, ["smp"]],
	[{ clients: [{ load_generator: "k6" }] }, ["smp"]],
	[{ clients: [{}] }, []],
	[{ latencies_ms: {} }, ["smp"]],
	[{ latenciesMs: {} }, ["smp"]],
	[{ client: { latencies_ms: {} } }, ["smp"]],
	[{ performanceTestResult: null, performance_test_result: { latenciesMs: {} } }, ["smp"]],
	[{ result: { latencies_ms: {} } }, ["smp"]],
	[{ result: {} }, []],
])("%j is of %j", (document, names) => expect(json(document)).toEqual(names));

test.each([
	["Percentage served,Time in ms\n", ["ab"]],
	["starttime\tseconds\tctime\tdtime\tttime\twait\n", ["ab"]],
	["Concurrency Level:      32", ["ab"]],
	["Percentage of the requests served within a certain time (ms)", ["ab"]],
	["Starting at 8 qps with 4 thread(s)", ["fortioText"]],
	["  50 % in 1.5 ms", ["ghzText"]],
	["response-time,DNS+dialup,DNS,x", ["hey"]],
	["  50% in 0.1 secs", ["hey"]],
	["  Success rate: 1\n  50% in 0.1 secs", ["ohaText"]],
	["  50.00% in 0.1 secs", ["ohaText", "hey"].slice(0, 1)],
	["http_req_duration....: avg=1ms", ["k6Text"]],
	["  ✓ grpc_req_duration: p(95)=1ms", ["k6Text"]],
	["iteration_duration...: avg=1ms", ["k6Text"]],
	["Request start to response end (10 samples)", ["nighthawkText"]],
	["global.benchmark_http_client.request_to_response.samples: 10", ["nighthawkText"]],
	["Percentile,Count,Value(microseconds),Value\nRequest start to response end (10 samples)", []],
	["options:\n  a: 1\nresults:\n  - statistics:", ["nighthawk"]],
	["results:\n  - statistics:", []],
	["options:\n  a: 1\n", []],
	["latencies_ms:\n  p50: 1", ["smp"]],
	["  - latenciesMs:\n", ["smp"]],
	["clients:\n  - rps: 5", ["smp"]],
	["clients:\n  - name: a", []],
	["rps: 5", []],
	["Latencies     [mean, 50]  1ms, 2ms", ["vegetaText"]],
	["Bucket  #  %  Histogram", ["vegetaText"]],
	["1767225600000000000,200,1000000,0,20,x", ["vegetaEncode"]],
	['{"attack":"","code":200,"latency":5}\n{"attack":"","code":200,"latency":6}', ["vegetaEncode"]],
	["  Thread Stats   Avg", ["wrk2"]],
	["Running 10s test @ http://a\n  2 threads and 100 connections", ["wrk2"]],
	["  2 threads and 100 connections", []],
	["Running 10s test @ http://a", []],
	["plain words", []],
])("%j is of %j", (text, names) => expect(formats(text)).toEqual(names));

test("what is within a log is recognised, and the whole goes before it", () => {
	expect(formats('log\n{"RunType": "HTTP"}\nmore')).toEqual(["fortio"]);
	expect(formats('Running 1s test @ a\n  Thread Stats  Avg\n{"RunType": "HTTP"}')).toEqual([
		"wrk2",
		"fortio",
	]);
	expect(json([{ RunType: "HTTP" }, { endReason: "" }])).toEqual(["fortio", "ghz"]);
});

test("tools are named in lower case, each once", () => {
	expect(FORMAT_IDS).toEqual([
		...["meshery", "nighthawk", "fortio", "k6", "vegeta", "oha", "gowrk2", "ghz", "smp"],
		...["wrk2", "hey", "ab"],
	]);
});
