import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { smpRunSchema } from "#src/schema/benchmarks/smp-run.ts";
import { importRun } from "./import-run.ts";
import type { ImportOptions } from "./read-run.ts";

const fixture = (name: string) => readFileSync(join(import.meta.dirname, "fixtures", name), "utf8");

/** The import of a file that must succeed. */
function imported(name: string, options: ImportOptions = { parseYaml: parse }) {
	const result = importRun(fixture(name), options);
	if (!result.ok) throw new Error(result.reason);
	// What an importer gives must be a run as the data files have it.
	expect(smpRunSchema.parse(result.run)).toEqual(result.run);
	return result;
}

/** Latencies rounded to a nanosecond, so that the expected ones can be written by hand. */
function latencies(name: string) {
	const found = Object.entries(imported(name).run.result.latencies_ms);
	return Object.fromEntries(
		found.map(([key, ms]) => [key, ms === null ? null : Number(ms.toFixed(6))]),
	);
}

const client = (load_generator: string, connections: number | null, rps: number | null) => ({
	load_generator,
	protocol: "PROTOCOL_HTTP",
	connections,
	rps,
});

describe("fortio", () => {
	it("takes listed percentiles and interpolates the ones in between", () => {
		// p95 lies in 2.5 to 3 ms: 2.5 + 0.5 × (95 − 87.45522) ÷ (95.33630 − 87.45522).
		expect(latencies("fortio-1.40-istio-aws.json")).toEqual({
			min: 1.11096,
			average: 2.000525,
			p50: 2.045884,
			p75: 2.358675,
			p90: 2.661449,
			p95: 2.978664,
			p99: 5.838242,
			p99_9: 11.010917,
			p99_99: null,
			max: 18.261449,
		});
	});

	it("reads what was asked, reached and when", () => {
		const { run, format, remarks } = imported("fortio-1.40-istio-aws.json");
		expect(format).toBe("fortio");
		expect(run.config).toEqual({ clients: [client("fortio", 1, 6000)], duration: "60s" });
		expect(run.result.actual_qps).toBeCloseTo(497.809, 3);
		expect(run.result.start_time).toBe("2023-11-14T17:18:49.851902308Z");
		expect(run.result.end_time).toBe("2023-11-14T17:19:49.852823581Z");
		expect(run).toMatchObject({
			requests: 29_869,
			loop: "paced",
			read_from: "raw file (fortio JSON)",
		});
		expect(run.errors).toEqual({ share: 0, codes: { "200": 29_869 } });
		expect(remarks).toEqual([]);
	});

	it("computes every percentile from the histogram when the file lists none", () => {
		// p99: 5 + (99 − 98.748065) ÷ (99.067677 − 98.748065) = 5.788254.
		expect(latencies("fortio-1.28-istio-1000rps-no-percentiles.json")).toEqual({
			min: 0.330519,
			average: 0.839859,
			p50: 0.575924,
			p75: 0.709826,
			p90: 0.957905,
			p95: 1.693963,
			p99: 5.788253,
			p99_9: 22.689925,
			p99_99: null,
			max: 247.590331,
		});
	});

	it("keeps the share and the codes of failures", () => {
		const { run } = imported("fortio-1.28-istio-1000rps-no-percentiles.json");
		expect(run.errors.share).toBeCloseTo(6 / 893_896, 12);
		expect(run.errors.codes).toEqual({ "200": 893_890, "503": 6 });
		expect(run.config).toEqual({ clients: [client("fortio", 32, 1000)], duration: "900s" });
	});
});

describe("Meshery", () => {
	it("reads the fortio result inside and takes the time with its zone", () => {
		const { run, format } = imported("meshery-export-no-mesh.json");
		expect(format).toBe("meshery");
		expect(run.result.start_time).toBe("2022-04-26T14:26:40.358118Z");
		expect(run.config).toEqual({ clients: [client("fortio", 1, null)], duration: "30s" });
		expect(run).toMatchObject({ requests: 78, loop: "closed", errors: { share: 0 } });
		expect(latencies("meshery-export-no-mesh.json")).toMatchObject({
			p50: 383.333333,
			p99: 502.171024,
		});
	});
});

describe("Nighthawk", () => {
	it("reads its fortio form with counts as text", () => {
		const { run, format } = imported("nighthawk-fortio-format.json");
		expect(format).toBe("nighthawk");
		expect(run.config).toEqual({ clients: [client("nighthawk", 300, 30)], duration: "2s" });
		expect(run).toMatchObject({
			requests: 53,
			loop: "closed",
			errors: { share: 0, codes: { "200": 56 } },
		});
		expect(latencies("nighthawk-fortio-format.json")).toEqual({
			min: 53.798911,
			average: 78.433106,
			p50: 65.077247,
			p75: 74.465279,
			p90: 85.045247,
			p95: 247.513087,
			// 56 requests are too few for a percentile that the file does not list.
			p99: null,
			p99_9: null,
			p99_99: null,
			max: 310.886399,
		});
	});

	it("reads its own form: nearest step at or above, rate and connections times workers", () => {
		const { run } = imported("made-nighthawk-two-workers.json");
		expect(run.config).toEqual({ clients: [client("nighthawk", 16, 1000)], duration: "30s" });
		expect(run.result).toMatchObject({
			start_time: "2024-03-01T10:00:00.250Z",
			end_time: "2024-03-01T10:00:30.250120Z",
			latencies_ms: {
				min: 0.402,
				average: 1.357,
				p50: 1.201023,
				p95: 2.504,
				p99: 4.506,
				p99_9: 12.007,
				p99_99: 31.008,
				max: 50.009,
			},
		});
		expect(run.result.actual_qps).toBeCloseTo(30_000 / 30.00012, 6);
		expect(run).toMatchObject({
			requests: 30_000,
			loop: "open",
			errors: { share: 0.001, codes: { "2xx": 29_970, "5xx": 30 } },
		});
	});

	it("refuses an output without a request statistic", () => {
		expect(importRun(fixture("nighthawk-native.json"))).toMatchInlineSnapshot(`
			{
			  "ok": false,
			  "reason": "Nighthawk's statistic benchmark_http_client.request_to_response is not in it, so no request was timed.",
			}
		`);
	});
});

describe("wrk2", () => {
	it("reads the distribution, the spectrum and the command line", () => {
		const { run, format } = imported("wrk2-latency.txt");
		expect(format).toBe("wrk2");
		expect(run.config).toEqual({ clients: [client("wrk2", 100, 2000)], duration: "30s" });
		expect(run.result.latencies_ms).toEqual({
			min: 0.921,
			average: 6.602,
			p50: 6.67,
			p75: 7.78,
			p90: 9.14,
			p95: 10.015,
			p99: 11.18,
			p99_9: 12.3,
			p99_99: 12.45,
			max: 12.5,
		});
		expect(run).toMatchObject({
			requests: 60_018,
			loop: "open",
			errors: { share: 0, codes: null },
		});
		expect(run.result.actual_qps).toBe(2000.28);
	});

	it("reads every unit suffix in its place", () => {
		const { run } = imported("made-wrk2-mixed-units.txt");
		expect(run.result.latencies_ms).toEqual({
			min: 0.211,
			average: 14_201.12,
			p50: 0.652,
			p75: 0.91,
			p90: 12.4,
			p95: 88.3,
			p99: 1380,
			p99_9: 63_000,
			p99_99: 262_200,
			max: 264_000,
		});
		expect(run.config).toEqual({ clients: [client("wrk2", 64, null)], duration: "60s" });
		expect(run.errors.codes).toEqual({
			"non-2xx or 3xx": 671,
			"socket read": 3,
			"socket timeout": 47,
		});
		expect(run.errors.share).toBeCloseTo((671 + 50) / (72_050 + 50), 12);
	});
});

describe("k6", () => {
	it("reads --summary-export; there is no p99 unless it was asked for", () => {
		const { run, remarks, format } = imported("k6-summary-export.json");
		expect(format).toBe("k6");
		expect(latencies("k6-summary-export.json")).toEqual({
			min: 1.629161,
			average: 3.733298,
			p50: 3.170279,
			p75: null,
			p90: 5.44476,
			p95: 8.98203,
			p99: null,
			p99_9: null,
			p99_99: null,
			max: 25.908088,
		});
		expect(run).toMatchObject({ requests: 1592, loop: null, errors: { share: 0, codes: null } });
		expect(run.result).toMatchObject({
			actual_qps: 529.8876269373187,
			labels: { dropped_iterations: "13" },
		});
		expect(run.config).toEqual({ clients: [client("k6", 17, null)], duration: null });
		expect(remarks).toContain("13 iterations were dropped: the rate asked for was not offered.");
	});

	it("reads the object of handleSummary()", () => {
		const { run } = imported("k6-handle-summary.json");
		expect(latencies("k6-handle-summary.json")).toMatchObject({
			p50: 527.2977,
			p90: 733.50625,
			p95: 756.045775,
			p99: null,
			max: 778.5853,
		});
		expect(run).toMatchObject({
			requests: 4,
			errors: { share: 0 },
			result: { actual_qps: 1.1883054464286802 },
		});
	});
});

it("reads vegeta's nanoseconds", () => {
	const { run, format } = imported("vegeta-report.json");
	expect(format).toBe("vegeta");
	expect(run.result).toMatchObject({
		start_time: "2015-09-19T12:45:50.645818631Z",
		end_time: "2015-09-19T12:45:51.639325797Z",
		actual_qps: 101.00012489812,
		latencies_ms: {
			min: 1.949582,
			average: 2.371194,
			p50: 2.854306,
			p75: null,
			p90: 3.228223,
			p95: 3.478629,
			p99: 3.53,
			p99_9: null,
			max: 3.660505,
		},
	});
	expect(run).toMatchObject({
		requests: 100,
		loop: "open",
		errors: { share: 0, codes: { "200": 100 } },
	});
	expect(run.config).toEqual({ clients: [client("vegeta", null, null)], duration: null });
});

describe("oha", () => {
	it("reads its JSON; requests cut off by the deadline are not failures", () => {
		const { run, format } = imported("oha.json");
		expect(format).toBe("oha");
		expect(latencies("oha.json")).toEqual({
			min: 1.5303,
			average: 7.237241,
			p50: 4.793433,
			p75: 6.34032,
			p90: 15.721785,
			p95: 25.797145,
			p99: 40.878992,
			p99_9: 63.786038,
			p99_99: 80.29239,
			max: 82.056274,
		});
		expect(run).toMatchObject({
			requests: 27_534,
			loop: "closed",
			errors: { share: 0, codes: { "200": 27_534 } },
		});
		expect(run.result).toMatchObject({
			// 27534 answers in 10.00323 s; oha's own 2754.5 counts the 20 that were cut off.
			actual_qps: 2752.51105233355,
			labels: { aborted_at_deadline: "20" },
		});
	});

	it("reads its text", () => {
		const { run } = imported("oha-text.txt");
		expect(latencies("oha-text.txt")).toEqual({
			min: 41.8,
			average: 266,
			p50: 264.1,
			p75: 295.6,
			p90: 326.7,
			p95: 347,
			p99: 387.2,
			p99_9: 435,
			p99_99: 478.4,
			max: 533.8,
		});
		expect(run).toMatchObject({
			requests: 300_000,
			result: { actual_qps: 120.2747 },
			errors: { share: 0 },
		});
	});
});

describe("ApacheBench", () => {
	it("reads -e; row 0 is the fastest request and row 100 the slowest", () => {
		const { run, format } = imported("ab-percentiles.csv");
		expect(format).toBe("ab");
		expect(run.result.latencies_ms).toEqual({
			min: 41.485,
			average: null,
			p50: 565.869,
			p75: 671.02,
			p90: 765.521,
			p95: 831.62,
			p99: 971.438,
			p99_9: null,
			p99_99: null,
			max: 1123.526,
		});
		expect(run).toMatchObject({
			requests: null,
			loop: "closed",
			errors: { share: null, codes: null },
		});
	});

	it("reads -g, one row for each request", () => {
		const { run } = imported("ab-gnuplot.tsv");
		expect(run.result).toMatchObject({
			start_time: "2023-03-18T23:36:28Z",
			actual_qps: null,
			latencies_ms: { min: 41, p50: 263, p75: 269, p95: null, p99: null, max: 290 },
			computed_percentiles: { p50: { computed: true, from_ms: 263, to_ms: 263 } },
		});
		expect(run.result.latencies_ms.average).toBeCloseTo(3459 / 14, 6);
		expect(run.requests).toBe(14);
	});

	it("reads its text; an answer of another length is not an error", () => {
		const { run } = imported("made-ab.txt");
		expect(run.config).toEqual({ clients: [client("ab", 32, null)], duration: null });
		expect(run.result).toMatchObject({
			actual_qps: 1999.2,
			latencies_ms: {
				min: 3,
				average: 16,
				p50: 14,
				p75: 19,
				p90: 24,
				p95: 28,
				p99: 41,
				p99_9: null,
				max: 98,
			},
			labels: { answers_of_other_length: "110" },
		});
		expect(run.errors).toEqual({
			share: 0.005,
			codes: { "non-2xx": 90, receive: 5, exceptions: 5 },
		});
	});
});

describe("SMP", () => {
	it("reads the layout of 2020, keeps its seconds as written and asks about them", () => {
		const { run, remarks, format } = imported("smp-result-2020.yaml");
		expect(format).toBe("smp");
		expect(run.result).toMatchObject({
			start_time: "2020-03-17T14:53:05.499893378Z",
			end_time: "2020-03-17T17:53:05.530905194Z",
			actual_qps: 0.9999971285438009,
			latencies_ms: {
				min: 0.012007082,
				p50: 0.021899077590884428,
				p99: 0.055,
				max: 0.350472228,
				p95: null,
			},
			labels: { kubernetes: "v1.15.5" },
		});
		expect(run.config.clients).toMatchObject([{ connections: 1, rps: null }]);
		expect(remarks).toEqual([
			"p99 is 0.055 ms, faster than any network: is it written in seconds?",
		]);
	});
});
