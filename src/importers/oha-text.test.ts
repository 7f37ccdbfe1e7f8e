import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { read, whole } from "./whole-runs.fixture.ts";

const fixture = (name: string) => readFileSync(join(import.meta.dirname, "fixtures", name), "utf8");

const printed = fixture("oha-text.txt");

test("text gives the run", () => {
	const { run, remarks } = read(printed);
	expect(run).toEqual(
		whole({
			tool: "oha",
			ms: {
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
			},
			result: { actual_qps: 120.2747 },
			rest: {
				requests: 300_000,
				errors: { share: 0, codes: { "200": 300_000 } },
				loop: "closed",
				read_from: "raw file (oha text)",
			},
		}),
	);
	expect(remarks).toEqual([]);
});

test("each value has its own unit, and NaN is unknown", () => {
	const { run } = read(
		printed
			.replace("Fastest:	0.0418 secs", "Fastest:	950.5 us")
			.replace("Average:	0.2660 secs", "Average:	NaN secs")
			.replace("50.00% in 0.2641 secs", "50.00% in 264.1000 ms")
			.replace("75.00% in 0.2956 secs", "75.00% in 400 ns"),
	);
	expect(run?.result.latencies_ms).toMatchObject({
		min: 0.9505,
		average: null,
		p50: 264.1,
		p75: 0.0004,
		max: 533.8,
	});
});

test("requests that the end cut off are none, and the rate is counted without them", () => {
	const { run } = read(
		printed.replace(
			"  [200] 300000 responses",
			"  [200] 299000 responses\n  [503] 900 responses\n\nError distribution:\n  [50] aborted due to deadline\n  [100] connection refused",
		),
	);
	expect(run).toMatchObject({
		requests: 300_000,
		errors: {
			share: 0.00333333333333333, // 1000 of 300,000
			codes: { "200": 299_000, "503": 900, "connection refused": 100 },
		},
	});
	expect(run?.result.labels).toEqual({ aborted_at_deadline: "50" });
	expect(run?.result.actual_qps).toBeCloseTo(300_000 / 2494.2895, 9);
});

test("what was cut off at either end is unknown or refused", () => {
	const headless = read(printed.slice(printed.indexOf("Response time distribution")));
	expect(headless.run?.result).toMatchObject({ actual_qps: null, latencies_ms: { max: null } });
	expect(headless.remarks).toEqual([
		"The head is missing: the rate and the slowest request are unknown.",
	]);
	const endless = read(printed.slice(0, printed.indexOf("Status code")));
	expect(endless.run).toMatchObject({ requests: null, errors: { share: null, codes: null } });
	expect(endless.remarks).toEqual(["The end is missing: requests and errors are unknown."]);
	expect(read(printed.slice(0, printed.indexOf("  99.99%")))).toMatchObject({
		reason: "It ends inside the percentiles: the file was cut off.",
	});
	expect(read(printed.slice(0, printed.indexOf("Response time distribution")))).toMatchObject({
		reason: "It ends before the status codes: nothing was answered.",
	});
});

test("two summaries are two runs", () => {
	expect(read(printed + printed)).toMatchObject({ reason: "It holds 2 runs; choose one of them." });
});
