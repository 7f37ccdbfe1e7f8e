import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { aRun } from "#src/domain/benchmarks/run.fixture.ts";
import { smpMessages } from "#src/domain/smp/write.ts";
import { importRun } from "./import-run.ts";
import { type ImportOptions, LARGEST_IMPORT_BYTES } from "./read-run.ts";
import { FORMAT_IDS } from "./recognition.ts";

const fixture = (name: string) => readFileSync(join(import.meta.dirname, "fixtures", name), "utf8");
const of = (value: unknown) => JSON.stringify(value);

/** A fortio result of ten calls, changed as a test needs it. */
const fortioJson = (changes: object = {}, histogram: object = {}) => ({
	RunType: "HTTP",
	StartTime: "2024-01-01T00:00:00Z",
	RequestedQPS: "10",
	RequestedDuration: "1s",
	ActualQPS: 10,
	ActualDuration: 1_000_000_000,
	NumThreads: 4,
	DurationHistogram: {
		Count: 10,
		Min: 0.001,
		Max: 0.004,
		Avg: 0.002,
		Data: [{ Start: 0.001, End: 0.004, Percent: 100, Count: 10 }],
		Percentiles: [{ Percentile: 50, Value: 0.002 }],
		...histogram,
	},
	RetCodes: { "200": 10 },
	...changes,
});

function run(text: string, options?: ImportOptions) {
	const result = importRun(text, options);
	if (!result.ok) throw new Error(result.reason);
	return result;
}

/** Why a text is refused. The list of formats grows with each importer: it is told as "<formats>". */
function refusal(text: string, options?: ImportOptions) {
	const result = importRun(text, options);
	return result.ok ? "was read" : result.reason.replace(FORMAT_IDS.join(", "), "<formats>");
}

describe("importRun", () => {
	it("reads fortio's gRPC health checks at full speed", () => {
		const grpc = fortioJson({
			RunType: "GRPC Health",
			RequestedQPS: "max",
			RetCodes: { SERVING: 10 },
		});
		expect(run(of(grpc)).run).toMatchObject({
			config: { clients: [{ protocol: "PROTOCOL_GRPC", rps: null }] },
			errors: { share: 0, codes: { SERVING: 10 } },
			loop: "closed",
		});
	});

	it("keeps a run of failures and says that its latencies are theirs", () => {
		const failed = fortioJson({ RetCodes: { "-1": 10 } });
		const result = run(of([{ meshery_id: "x", runner_results: [failed] }]));
		expect(result.run.errors).toEqual({ share: 1, codes: { "-1": 10 } });
		expect(result.remarks).toContain("Every request failed: the latencies are those of failures.");
	});

	it("counts redirects and 204 as success, and what has no answer as failure", () => {
		const mixed = fortioJson({ RetCodes: { "204": 4, "301": 4, "404": 1, "-1": 1 } });
		expect(run(of(mixed)).run.errors.share).toBe(0.2);
	});

	it("takes no counted status next to timed requests for unknown, not for failure", () => {
		const { run: found, remarks } = run(of(fortioJson({ RetCodes: { "200": "0" } })));
		expect(found.errors).toEqual({ share: null, codes: null });
		expect(remarks.join()).toContain("errors are unknown");
	});

	it("reads Nighthawk's p99, which lies a little above 99, only in its own fortio form", () => {
		const percentiles = { Percentiles: [{ Percentile: 99.0625, Value: 0.0035 }], Count: "100" };
		expect(run(of(fortioJson({}, percentiles))).run.result.latencies_ms.p99).toBe(3.5);
		// One bucket from 1 to 4 ms: 1 + (99 - 1) / (100 - 1) * 3.
		const asFortio = { ...percentiles, Count: 100 };
		expect(run(of(fortioJson({}, asFortio))).run.result.latencies_ms.p99).toBeCloseTo(3.969697, 6);
	});

	it("says when the median is a guess inside a first bucket that is too wide", () => {
		expect(run(of(fortioJson())).remarks).toEqual([
			"The median lies in the first bucket (1 to 4 ms): the histogram is too coarse for it.",
		]);
	});

	it("reads k6's rate of failures, whose passes are the failed ones", () => {
		const summary = {
			metrics: {
				http_req_duration: { avg: 2, min: 1, med: 2, max: 9, "p(90)": 4, "p(95)": 5, "p(99)": 8 },
				http_req_failed: { passes: 3335, fails: 16_809, value: 0.165558 },
				http_reqs: { count: 20_144, rate: 671.4 },
			},
		};
		expect(run(of(summary)).run).toMatchObject({
			result: { latencies_ms: { p99: 8 } },
			requests: 20_144,
			errors: { share: 0.165558 },
		});
	});

	it("reads k6's machine-readable summary, a list of metrics without rates", () => {
		const metric = (name: string, values: object) => ({ name, type: "trend", values });
		const summary = {
			version: "1.0.0",
			config: { duration: 60, execution: "local" },
			results: {
				metrics: [
					metric("http_reqs", { count: 1500 }),
					metric("http_req_duration", { avg: 245.67, med: 234.56, "p(95)": 421.32 }),
					metric("http_req_failed", { rate: 0.02, matches: 30, total: 1500 }),
				],
			},
		};
		expect(run(of(summary)).run).toMatchObject({
			requests: 1500,
			errors: { share: 0.02 },
			result: { actual_qps: 25, latencies_ms: { p50: 234.56, p90: null, p95: 421.32 } },
		});
	});

	it("counts oha's lost requests and failing answers, whatever its success rate says", () => {
		const output = {
			summary: {
				successRate: 1,
				requestsPerSec: 10,
				fastest: 0.001,
				slowest: 0.01,
				average: 0.002,
			},
			latencyPercentiles: { p50: 0.002 },
			statusCodeDistribution: { "200": 90, "503": 5 },
			errorDistribution: { "connection refused <b>": 5, "aborted due to deadline": 2 },
		};
		expect(run(of(output)).run).toMatchObject({
			requests: 100,
			errors: { share: 0.1, codes: { "200": 90, "503": 5, "connection refused b": 5 } },
		});
	});

	it("reads back what the site exports as SMP, as JSON and as YAML", () => {
		const original = {
			...aRun({
				mesh: "kmesh",
				version: "1.1.0",
				mode: "ambient",
				rps: 100,
				latencies: { p50: 1, p95: 3, p99: 4 },
			}),
			read_from: "raw file",
		};
		expect(run(of(smpMessages(original))).run).toEqual(original);
		const bare = "latencies_ms: { p50: 1.5, p99: '4' }\nactualQps: 99\nfuture_field: [1]\n";
		expect(run(bare, { parseYaml: parse }).run.result).toMatchObject({
			latencies_ms: { p50: 1.5, p99: 4, p90: null },
			actual_qps: 99,
		});
	});

	it("reads back a run as this site prints it", () => {
		const { run: first } = run(fixture("fortio-1.40-istio-aws.json"));
		expect(run(of(first)).run).toEqual(first);
	});

	it("lets the format be named and holds to it", () => {
		const text = fixture("wrk2-latency.txt");
		expect(run(text, { from: "wrk2" }).format).toBe("wrk2");
		expect(refusal(text, { from: "k6" })).toContain("http_req_duration");
		expect(refusal(text, { from: "jmeter" })).toMatchInlineSnapshot(
			`""jmeter" is not a format. Known are <formats>."`,
		);
	});

	it("ignores a byte order mark", () => {
		expect(run(`\uFEFF${of(fortioJson())}`).format).toBe("fortio");
	});
});

describe("importRun refuses in one line", () => {
	const deep = `${"[".repeat(200_000)}${"]".repeat(200_000)}`;

	it.each([
		["an empty file", " \n"],
		["a binary file", "\u007FELF\0\0"],
		["a web page", "<!doctype html><script>alert(1)</script>"],
		["an unknown text", "hello"],
		["an unknown document", of({ hello: 1 })],
		["an empty list", "[]"],
		["JSON that was cut off", of(fortioJson()).slice(0, 200)],
		["NaN in JSON", of(fortioJson()).replace("0.004", "NaN")],
		["an aborted run", fixture("fortio-aborted.json")],
		["a run of nothing", of(fortioJson({}, { Count: 0, Data: [], Percentiles: null }))],
		[
			"a wrk2 run of which nothing finished",
			fixture("wrk2-latency.txt").replace("6.67ms", "-nanus"),
		],
		["wrk2 output cut off inside its latencies", fixture("wrk2-latency.txt").slice(0, 640)],
		[
			"k6 without a request",
			of({ metrics: { http_reqs: { count: 0, rate: 0 }, http_req_duration: {} } }),
		],
		["a table of many runs", fixture("istio-benchmark.csv")],
		[
			"k6's stream of points",
			'{"type":"Metric","data":{"type":"gauge"},"metric":"vus"}\n{"type":"Point"}',
		],
		["several results of Meshery", of([{ runner_results: [fortioJson(), fortioJson()] }])],
		["a whole experiment", of({ experiment: "x", runs: [smpMessages(aRun({}))] })],
		["a negative time", of(fortioJson({}, { Min: -1 }))],
		["a number beyond all time", of(fortioJson({}, { Max: 1e308 }))],
		["an infinite number", of(fortioJson()).replace('"ActualQPS":10', '"ActualQPS":1e999')],
		["a negative count of a status", of(fortioJson({ RetCodes: { "200": -5 } }))],
		[
			"a bucket that ends before it starts",
			of(fortioJson({}, { Data: [{ Start: 2, End: 1, Percent: 100 }] })),
		],
		["a histogram that is a text", of({ RunType: "HTTP", DurationHistogram: "x" })],
		["NaN in SMP", of({ latenciesMs: { p99: "NaN" } })],
		["SMP without a value", of({ latencies_ms: {} })],
		["nothing but depth", deep],
		[
			"depth where a time should be",
			`{"RunType":"HTTP","DurationHistogram":{"Count":1,"Min":${deep}}}`,
		],
		[
			"depth where a name should be",
			`{"RunType":${deep},"DurationHistogram":{"Count":1,"Min":1,"Data":${deep}}}`,
		],
	])("%s", (_words, text) => {
		const reason = refusal(text);
		expect(reason).toMatchSnapshot();
		expect(reason).not.toMatch(/[\n\r]|was read/);
		expect(reason.length).toBeLessThan(200);
	});

	it("a file above 50 MB", () => {
		expect(refusal(" ".repeat(LARGEST_IMPORT_BYTES + 1))).toBe("The file is larger than 50 MB.");
	});

	it("YAML that explodes, and YAML without a reader", () => {
		const bomb = `a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [${"*a,".repeat(99)}]\nc: &c [${"*b,".repeat(99)}]\nlatencies_ms: *c\n`;
		expect(refusal(bomb, { parseYaml: parse })).toBe("It is not valid YAML.");
		expect(refusal("latencies_ms:\n  p50: 1\n")).toBe("It is YAML, and no YAML reader is at hand.");
		const deepYaml = `latencies_ms: ${"[".repeat(20_000)}`;
		expect(refusal(deepYaml, { parseYaml: parse })).toBe("It is not valid YAML.");
	});

	it("and never lets a file reach a prototype", () => {
		const codes = '{"__proto__":{"polluted":1},"constructor":2,"200":10}';
		const hostile = of(fortioJson()).replace('{"200":10}', codes);
		expect(refusal(hostile)).toContain("which is not an amount");
		const counted = of(fortioJson()).replace('{"200":10}', '{"__proto__":5,"200":5}');
		expect(run(counted).run.errors.codes).toEqual({ unnamed: 5, "200": 5 });
		expect(({} as { polluted?: number }).polluted).toBeUndefined();
	});
});
