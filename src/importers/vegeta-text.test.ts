import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { read, whole } from "./whole-runs.fixture.ts";

const fixture = (name: string) => readFileSync(join(import.meta.dirname, "fixtures", name), "utf8");

const report = fixture("situations/tool-vegeta-text-one.txt");
const hist = fixture("made-vegeta-hist.txt");

const ms = {
	min: 1.969,
	average: 2.436,
	p50: 2.407,
	p90: 2.624,
	p95: 2.731,
	p99: 3.039,
	max: 49.539,
};

test("a text report gives the run, with answers a second rather than requests", () => {
	const { run, remarks } = read(report.replace("450.00, 450.00", "450.00, 449.50"));
	expect(run).toEqual(
		whole({
			tool: "vegeta",
			ms,
			result: { actual_qps: 449.5 },
			rest: {
				requests: 270_000,
				errors: { share: 0, codes: { "200": 270_000 } },
				loop: "open",
				read_from: "raw file (vegeta text report)",
			},
		}),
	);
	expect(remarks).toEqual([]);
});

test("columns are read by their names, of which older versions have fewer", () => {
	const { run } = read(
		report
			.replace(
				"[total, rate, throughput]         270000, 450.00, 450.00",
				"[total, rate]   100, 50.00",
			)
			.replace(/^Latencies.*$/m, "Latencies     [mean, max, 99, 50]  2ms, 1m1s, 40ms, 900µs"),
	);
	expect(run).toMatchObject({ requests: 100, result: { actual_qps: 50 } });
	expect(run?.result.latencies_ms).toMatchObject({
		min: null,
		average: 2,
		p50: 0.9,
		p90: null,
		p99: 40,
		max: 61_000,
	});
	expect(read(report.replace("2.407ms", "often"))).toMatchObject({
		reason: '"often" is not a time.',
	});
});

test("redirects are answers; the printed share counts only where codes are missing", () => {
	const errors = (codes: string, success = "97.00%") =>
		read(
			report
				.replace("270000, 450", "200, 450")
				.replace("200:270000", codes)
				.replace("100.00%", success),
		).run?.errors;
	expect(errors("0:4  200:150  302:40  404:6")).toEqual({
		share: 0.05,
		codes: { "0": 4, "200": 150, "302": 40, "404": 6 },
	});
	expect(errors("200:150")).toEqual({ share: 0.03, codes: { "200": 150 } });
	expect(errors("")).toEqual({ share: 0.03, codes: null });
});

test("what was cut off at either end is unknown; an empty run is refused", () => {
	const headless = read(report.slice(report.indexOf("Latencies")));
	expect(headless.run).toMatchObject({ requests: null, result: { actual_qps: null } });
	expect(headless.remarks).toEqual(["The head is missing: requests and rate are unknown."]);
	const endless = read(report.slice(0, report.indexOf("Success")));
	expect(endless.run?.errors).toEqual({ share: null, codes: null });
	expect(endless.remarks).toEqual(["The end is missing: errors are unknown."]);
	expect(read(report.replace("270000, 450", "0, 450"))).toMatchObject({
		reason: "The run is empty: no request was sent.",
	});
});

test("a histogram gives what its closed buckets hold", () => {
	const { run, remarks } = read(hist);
	const bucket = (from_ms: number, to_ms: number) => ({ computed: true, from_ms, to_ms });
	expect(run).toEqual(
		whole({
			tool: "vegeta",
			// p95: 4 + 6 × (95 − 75) ÷ 22.5.
			ms: { p50: 3, p75: 4, p90: 8, p95: 9.33333333333333 },
			result: {
				computed_percentiles: {
					p50: bucket(2, 4),
					p75: bucket(2, 4),
					p90: bucket(4, 10),
					p95: bucket(4, 10),
				},
			},
			rest: { requests: 200, loop: "open", read_from: "raw file (vegeta histogram)" },
		}),
	);
	expect(remarks).toEqual([
		"A histogram has buckets only: percentiles are computed from them, rate and errors are unknown.",
	]);
	expect(read(hist.replace(/\](\s+)\d+/g, "]$10"))).toMatchObject({
		reason: "The run is empty: no request was sent.",
	});
	expect(read(hist.replace("[2ms,   4ms]", "[2ms,   soon]"))).toMatchObject({
		reason: '"soon" is not a time.',
	});
});

test("two reports, or two histograms, are two runs", () => {
	expect(read(report + report)).toMatchObject({ reason: "It holds 2 runs; choose one of them." });
	expect(read(hist + hist)).toMatchObject({ reason: "It holds 2 runs; choose one of them." });
});
