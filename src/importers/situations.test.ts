import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { importRun } from "./import-run.ts";
import type { ImportOptions } from "./read-run.ts";

const file = (name: string) =>
	readFileSync(join(import.meta.dirname, "fixtures/situations", name), "utf8");
const parseYaml = (text: string) => parse(text, { logLevel: "error" });

function read(name: string, options: ImportOptions = {}) {
	const imported = importRun(file(name), { parseYaml, ...options });
	if (!imported.ok) throw new Error(imported.reason);
	return imported;
}

function refused(name: string) {
	const imported = importRun(file(name), { parseYaml });
	return imported.ok ? { reason: "was read", runs: undefined } : imported;
}

const blank = {
	min: null,
	average: null,
	p50: null,
	p75: null,
	p90: null,
	p95: null,
	p99: null,
	p99_9: null,
	p99_99: null,
	max: null,
};

describe("several runs in one file", () => {
	it.each([
		["wrk-two-runs.txt", ["p99 31.86 ms", "p99 171.9 ms"]],
		["ab-clean-then-failing.txt", ["p99 1767 ms", "p99 9284 ms"]],
		["ab-failing-then-clean.txt", ["p99 9284 ms", "p99 1767 ms"]],
		["tool-fortio-two-in-a-list.json", ["p99 19.23 ms", "p99 19.34 ms"]],
	])("%s is refused with its runs", (name, words) => {
		const { reason, runs } = refused(name);
		expect(reason).toBe("It holds 2 runs; choose one of them.");
		for (const [at, each] of words.entries()) expect(runs?.[at]?.words).toContain(each);
	});

	it("gives each run its own numbers, none of its neighbour's", () => {
		const [first, second] = [1, 2].map((run) => read("wrk-two-runs.txt", { run }).run);
		expect(first).toMatchObject({
			requests: 66_017,
			result: { actual_qps: 2199.43, latencies_ms: { average: 6.29, p99: 31.86, max: 182.06 } },
		});
		expect(second).toMatchObject({
			requests: 12_913,
			result: { actual_qps: 430.05, latencies_ms: { average: 31.95, p99: 171.95, max: 243.16 } },
		});
		const errors = (name: string, run: number) => read(name, { run }).run.errors;
		expect(errors("ab-clean-then-failing.txt", 1)).toEqual({ share: 0, codes: null });
		// 125 of 10500
		expect(errors("ab-clean-then-failing.txt", 2)).toEqual({
			share: 0.0119047619047619,
			codes: { exceptions: 125 },
		});
		expect(errors("ab-failing-then-clean.txt", 2)).toEqual({ share: 0, codes: null });
	});

	it("refuses a run that is not there", () => {
		const imported = importRun(file("wrk-two-runs.txt"), { run: 3 });
		expect(imported).toEqual({ ok: false, reason: "It holds 2 runs, no run 3." });
	});

	it("keeps the end of a run whose head was cut off apart from the next", () => {
		const text = file("wrk-two-runs.txt");
		const imported = importRun(text.slice(text.indexOf("  Thread Stats")));
		expect(imported.ok ? 1 : imported.runs?.length).toBe(2);
	});

	it("refuses outputs of two tools in one text", () => {
		const both = `${file("wrk-without-latency.txt")}\n${file("tool-vegeta-text-one.txt")}`;
		expect(importRun(both)).toEqual({
			ok: false,
			reason: "It holds outputs of vegeta and wrk2; split it, so that each file is of one tool.",
		});
	});
});

describe("a run that fell short says so", () => {
	it.each([
		[
			"nighthawk-stopped-early.json",
			"The run ended after 0.0165 s of the 60 s asked for.",
			{ ended_after_s: "0.0165" },
		],
		[
			"nighthawk-pool-overflow.json",
			"990 of 490015 planned requests were never sent (benchmark.pool_overflow): the rate asked for was not offered.",
			{ "benchmark.pool_overflow": "990" },
		],
		[
			"oha-cut-off.json",
			"2 requests were cut off when the time was up: they are counted neither as answers nor as failures.",
			{ aborted_at_deadline: "2" },
		],
		[
			"k6-all-failed.json",
			"Every request failed: the latencies are those of failures.",
			{ every_request_failed: "true" },
		],
	])("%s", (name, remark, labels) => {
		const { run, remarks } = read(name);
		expect(remarks).toContain(remark);
		expect(run.result.labels).toEqual(labels);
		expect(remarks.join()).not.toContain("is it written in seconds");
	});

	it("has no percentile of thirteen requests that the file does not list", () => {
		expect(read("nighthawk-stopped-early.json").run.result.latencies_ms).toMatchObject({
			p90: 16.206847,
			p95: null,
			p99: null,
			p99_9: null,
			max: 16.304639,
		});
	});

	it("counts the rate of answers where oha counts what was cut off", () => {
		// 12 / 1.00266425
		expect(read("oha-cut-off.json").run.result.actual_qps).toBeCloseTo(11.968114, 6);
	});

	it("reports which listed percentiles rest on too few requests", () => {
		expect(read("oha-cut-off.json").remarks).toContain(
			"p95, p99, p99_9, p99_99 are listed in the file, but 12 requests are too few for that.",
		);
	});
});

describe("what a file holds is read, and no more", () => {
	it("marks a percentile that fortio does not list as computed, with its bucket", () => {
		const { result } = read("fortio-without-p95.json").run;
		// 0.070295 + (95 - 100 / 18000) / (97.98889 - 100 / 18000) * (1 - 0.070295)
		expect(result.latencies_ms.p95).toBeCloseTo(0.97164, 6);
		expect(result.computed_percentiles).toEqual({
			p95: { computed: true, from_ms: 0.070295, to_ms: 1 },
		});
	});

	it("reads the health states that fortio wrote as numbers before 1.0", () => {
		expect(read("fortio-grpc-states-as-numbers.json").run.errors).toEqual({
			share: 0,
			codes: { SERVING: 40 },
		});
	});

	it("finds the result between a log and an HTTP head", () => {
		const { run, format } = read("fortio-log-and-result.txt");
		expect(format).toBe("fortio");
		expect(run).toMatchObject({
			requests: 496,
			result: { actual_qps: 49.98403431340105 },
			errors: { share: 0 },
		});
	});

	it("counts the rate of k6's machine-readable summary, whose duration is in seconds", () => {
		// 3000 / 30.024
		expect(read("k6-machine-readable.json").run.result.actual_qps).toBeCloseTo(99.920064, 6);
		expect(read("k6-machine-readable.json").run.errors.share).toBe(0.01);
	});

	it("takes Nighthawk's ends from its first and last step, and time from what was asked", () => {
		const { run, remarks } = read("nighthawk-2019.json");
		expect(run.result).toMatchObject({
			start_time: "2019-11-06T21:11:15.338969611Z",
			end_time: "2019-11-06T21:11:25.338969611Z",
			actual_qps: 49_998.7,
			latencies_ms: { min: 0.100715, max: 2.970367, p99_99: 2.882815 },
		});
		expect(remarks).toContain(
			"The file does not say how long it took: rate and end are counted with 10 s.",
		);
	});

	it("reads wrk's maximum and names the form it has", () => {
		const { run } = read("wrk-without-latency.txt");
		expect(run.result.latencies_ms).toEqual({ ...blank, average: 174.97, max: 2000 });
		expect(run.read_from).toBe("raw file (wrk)");
	});
});

describe("forms of known tools", () => {
	it.each([
		["tool-fortio-stdout.txt", "fortio", { p50: 86.9231, p99_9: 118.421, max: 118.569671 }],
		["tool-ghz-text.txt", "ghz", { p50: 362.21, p99: 905.43, max: 1120 }],
		["tool-ghz.json", "ghz", { p50: 8.1, p75: null, p99: 24, max: 25.21 }],
		["tool-gowrk2.json", "gowrk2", { average: 98.3392, p50: 83.839, p99: 240.895 }],
		["tool-hey.csv", "hey", { min: 8.7, average: 8.9, p99: null, max: 9.1 }],
		["tool-k6-stdout.txt", "k6", { p50: 27.29, p95: 91.27, p99: null, max: 694.49 }],
		["tool-vegeta-text-one.txt", "vegeta", { p50: 2.407, p99: 3.039, max: 49.539 }],
		["tool-vegeta-encode.json", "vegeta", { min: 2.583, average: 2.652, max: 2.721 }],
		["tool-vegeta-hist.txt", "vegeta", { p90: null, max: null }],
	])("%s is read as %s", (name, format, latencies) => {
		const { run, format: found } = read(name);
		expect(found).toBe(format);
		expect(run.result.latencies_ms).toMatchObject(latencies);
	});

	it("reads a test configuration as a plan, without a result", () => {
		const { run, remarks } = read("tool-smp-config-only.yaml");
		expect(run.config).toMatchObject({
			clients: [{ load_generator: "nighthawk", connections: 2, rps: 10 }],
			duration: "15s",
		});
		expect(run.result.latencies_ms).toEqual(blank);
		expect(remarks).toEqual(["It is a plan: it says what was asked for and holds no result."]);
	});

	it.each([
		["tool-autocannon.json", "autocannon", "SMP result"],
		["tool-bombardier.json", "bombardier", "SMP result"],
		["tool-bombardier.txt", "bombardier", "SMP result"],
		["tool-h2load.txt", "h2load", "SMP result"],
		["tool-jmeter.jtl", "JMeter", "SMP result"],
		["tool-locust_stats.csv", "Locust", "SMP result"],
		["tool-k6-out.csv", "k6", "--summary-export"],
		["tool-nighthawk.yaml", "Nighthawk", "no request was timed"],
	])("%s is refused by the name %s, with what helps", (name, tool, way) => {
		const { reason } = refused(name);
		expect(reason).toContain(tool);
		expect(reason).toContain(way);
	});
});
