import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { importRun } from "./import-run.ts";

/**
 * Files made for these tests, in the forms that the sources of the tools write: hey 0.1.5, Nighthawk
 * 0.5 and later, k6 1.0 and later, vegeta 12.13, oha 1.15.
 */
function read(name: string) {
	const text = readFileSync(join(import.meta.dirname, "fixtures", name), "utf8");
	const result = importRun(text, { parseYaml: parse });
	if (!result.ok) throw new Error(result.reason);
	return result;
}

describe("hey, text", () => {
	const { run, format, remarks } = read("made-hey.txt");

	it("has seconds as milliseconds", () => {
		expect(format).toBe("hey");
		expect(run.result.latencies_ms).toMatchObject({
			min: 1,
			average: 12.3,
			p50: 8,
			p75: 11,
			p90: 25,
			p95: 60,
			p99: 210,
			p99_9: null,
			max: 250,
		});
	});

	it("counts answers of 5xx and requests without an answer as errors: 10 of 200", () => {
		expect(run.requests).toBe(200);
		expect(run.errors.share).toBeCloseTo(0.05, 10);
		expect(run.errors.codes).toMatchObject({ "200": 190, "503": 6 });
		expect(run.result.actual_qps).toBe(19.992);
		expect(remarks).toEqual([]);
	});
});

describe("Nighthawk", () => {
	const points = {
		min: 1,
		average: 3,
		p50: 2.5,
		p75: 3.1,
		p90: 4.2,
		p95: 6.01,
		p99: 12,
		max: 1002.003,
	};

	it.each(["made-nighthawk.txt", "made-nighthawk-dotted.txt", "made-nighthawk.yaml"])(
		"%s: the statistic of whole requests, none of its neighbours",
		(name) => {
			const { run, format } = read(name);
			expect(format).toBe("nighthawk");
			expect(run.requests).toBe(1000);
			expect(run.result.latencies_ms).toMatchObject(points);
			expect(run.errors).toEqual({ share: 0.01, codes: { "2xx": 990, "5xx": 10 } });
		},
	);

	it("prints rates but neither options nor times, and says what was never sent", () => {
		const { run, remarks } = read("made-nighthawk.txt");
		expect(run.result.actual_qps).toBe(100);
		expect(run.config.clients[0]).toMatchObject({ rps: null, connections: null });
		expect(run.result.labels).toEqual({ "benchmark.pool_overflow": "25" });
		expect(remarks.join(" ")).toContain("25 of 1025 planned requests were never sent");
	});

	it("asks for connections and rate per worker", () => {
		const { run } = read("made-nighthawk.yaml");
		expect(run.config.clients[0]).toMatchObject({ rps: 100, connections: 8 });
		expect(run.config.duration).toBe("10s");
		expect(run.loop).toBe("open");
		expect(run.result.actual_qps).toBeCloseTo(1000 / 10.001, 6);
		expect(run.result.start_time).toBe("2026-05-04T10:20:30Z");
	});
});

describe("k6, text of --summary-mode=full", () => {
	const { run, format } = read("made-k6-full.txt");

	it("has the totals, not a group or a scenario", () => {
		expect(format).toBe("k6");
		expect(run.requests).toBe(6000);
		expect(run.errors.share).toBe(0.005);
		expect(run.result.actual_qps).toBe(199.9);
		expect(run.config.clients[0]?.connections).toBe(20);
		expect(run.result.latencies_ms).toMatchObject({
			min: 1.2,
			average: 12.5,
			p50: 10,
			p90: 25,
			p95: 40.25,
			p99: 98.5,
			max: 410,
		});
	});
});

describe("vegeta", () => {
	it("encode --to csv: one attack, whatever commas its messages and addresses have", () => {
		const { run, format } = read("made-vegeta-encode.csv");
		expect(format).toBe("vegeta");
		expect(run.requests).toBe(20);
		// Two of twenty got no answer: code 0. From the first start to the last end 1.92 s.
		expect(run.errors.share).toBeCloseTo(0.1, 10);
		expect(run.result.actual_qps).toBeCloseTo(18 / 1.92, 6);
		expect(run.result.latencies_ms).toMatchObject({
			min: 1,
			average: 10.5,
			p50: 10,
			p90: 18,
			max: 20,
		});
		expect(run.result.latencies_ms.p95).toBe(19);
		expect(run.result.latencies_ms.p99).toBeNull();
	});

	it("hist: a percentile lies in its bucket; one in the open last bucket is unknown", () => {
		const { run } = read("made-vegeta-hist.txt");
		// 25 % below 2 ms, 75 % below 4 ms: the median is half way. p90: 4 + 6 × (90 − 75) ÷ 22.5 = 8.
		expect(run.requests).toBe(200);
		expect(run.result.latencies_ms).toMatchObject({ p50: 3, p75: 4, p90: 8, p99: null, max: null });
		expect(run.result.computed_percentiles?.p90).toEqual({ computed: true, from_ms: 4, to_ms: 10 });
	});
});

it("oha 1.15: the block of metrics in ms repeats the summary; answers are counted without the cut off", () => {
	const { run, format, remarks } = read("made-oha-1.15.json");
	expect(format).toBe("oha");
	expect(run.requests).toBe(2000);
	expect(run.errors.share).toBeCloseTo(0.005, 10);
	expect(run.result.actual_qps).toBe(400);
	expect(run.result.latencies_ms).toMatchObject({
		min: 1,
		average: 5.5,
		p50: 4.2,
		p75: 6.1,
		p99: 50,
		p99_9: 110,
		max: 120,
	});
	expect(remarks.join(" ")).toContain("5");
});
