import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { fortioLatencies } from "./fortio-latencies.ts";
import { runLabel } from "./read-run.ts";
import { read } from "./whole-runs.fixture.ts";

const fixture = (name: string) => readFileSync(join(import.meta.dirname, "fixtures", name), "utf8");

const given = JSON.parse(fixture("fortio-1.40-istio-aws.json"));
const json = (more: object) => read(JSON.stringify({ ...given, ...more }));

test("a run without a result says why", () => {
	expect(
		read(JSON.stringify({ RunType: "HTTP", Error: "no  route", Exception: "x" })),
	).toMatchObject({ reason: 'The run was aborted and has no result: "no route".' });
	expect(read(JSON.stringify({ RunType: "HTTP" }))).toMatchObject({
		reason: "There is no DurationHistogram in it, so no request was timed.",
	});
	for (const Count of [0, null]) {
		const DurationHistogram = { ...given.DurationHistogram, Count };
		expect(json({ DurationHistogram })).toMatchObject({
			reason: "The run is empty: no request was timed.",
		});
	}
});

test.each([
	["max", null, "closed"],
	["", null, "closed"],
	[0, null, "closed"],
	[" 500 ", 500, "paced"],
	["1e3", 1000, "paced"],
	[250, 250, "paced"],
])("a rate of %j is %j, %s", (RequestedQPS, rps, loop) => {
	const { run } = json({ RequestedQPS });
	expect([run?.config.clients[0]?.rps, run?.loop]).toEqual([rps, loop]);
});

test.each([
	["HTTP", "PROTOCOL_HTTP"],
	["grpc health", "PROTOCOL_GRPC"],
	["TCP", "PROTOCOL_TCP"],
	["UDP", "PROTOCOL_UDP"],
	["DNS", null],
])("a run of type %s is %s", (RunType, protocol) => {
	expect(json({ RunType }).run?.config.clients[0]?.protocol).toBe(protocol);
});

test("an interrupted run says so; one without codes has no errors; the end is counted from the start", () => {
	const interrupted = json({ RequestedDuration: "1000 calls, interrupted after 12 calls" });
	expect(interrupted.run?.result.labels).toEqual({
		interrupted: "1000 calls, interrupted after 12 calls",
	});
	expect(interrupted.remarks).toContain(
		'The run was interrupted: "1000 calls, interrupted after 12 calls" was asked for.',
	);
	const uncounted = json({ RetCodes: { "200": 0 } });
	expect(uncounted.run?.errors).toEqual({ share: null, codes: null });
	expect(uncounted.remarks).toContain(
		"No status was counted next to 29869 timed requests: errors are unknown.",
	);
	const timed = json({ StartTime: "2026-01-01T00:00:00Z", ActualDuration: 1.5e9 }).run?.result;
	expect([timed?.start_time, timed?.end_time]).toEqual([
		"2026-01-01T00:00:00Z",
		"2026-01-01T00:00:01.500Z",
	]);
	const { ActualDuration: _, ...endless } = given;
	expect(read(JSON.stringify(endless)).run?.result.end_time).toBeNull();
});

test("health states are named; Nighthawk's other requests are the rest", () => {
	const health = json({
		RunType: "GRPC",
		RetCodes: { "-1": 1, "0": 2, "1": 3, "2": 4, "3": 5, x: 6 },
	});
	expect(health.run?.errors.codes).toEqual({
		ERROR: 1,
		UNKNOWN: 2,
		SERVING: 3,
		NOT_SERVING: 4,
		SERVICE_UNKNOWN: 5,
		x: 6,
	});
	const nighthawk = json({ Labels: "Nighthawk", RetCodes: { "200": 29_000 } });
	expect(nighthawk.run?.errors.codes).toEqual({ "200": 29_000, "not 2xx": 869 });
	const whole = json({ Labels: "Nighthawk", RetCodes: { "200": 29_869 } });
	expect(whole.run?.errors.codes).toEqual({ "200": 29_869 });
});

const bucket = (Start: number, End: number, Percent: number) => ({ Start, End, Percent });
const histogram = (more: object) => ({
	Count: 10,
	Min: 0.001,
	Avg: 0.002,
	Max: 0.004,
	Data: [bucket(0.001, 0.002, 50), bucket(0.002, 0.004, 100)],
	...more,
});

test("percentiles without a value and buckets without bounds are refused", () => {
	const bad = (Percentile: unknown, Value: unknown) => () =>
		fortioLatencies(histogram({ Percentiles: [{ Percentile, Value }] }), 0);
	expect(bad(50, null)).toThrow("A percentile of the list has no value.");
	expect(bad(null, 1)).toThrow("A percentile of the list has no value.");
	expect(bad("x", 1)).toThrow('Percentile is "x", which is not an amount.');
	expect(bad(50, "x")).toThrow('The value of percentile 50 is "x", which is not an amount.');
	for (const wrong of [
		bucket("1" as never, 2, 50),
		bucket(1, "2" as never, 50),
		bucket(-1, 2, 50),
		bucket(2, 1, 50),
		bucket(1, 1.1e15, 50),
		bucket(1, 2, "50" as never),
		bucket(1, 2, -1),
		bucket(1, 2, 100.01),
		null,
	]) {
		expect(() => fortioLatencies(histogram({ Data: [wrong] }), 0)).toThrow(
			"A bucket of the histogram has no start, end or percent.",
		);
	}
});

test("a first bucket that holds most calls is too coarse for the median, unless it has no width", () => {
	const remark =
		"The median lies in the first bucket (1 to 2 ms): the histogram is too coarse for it.";
	const remarks = (first: ReturnType<typeof bucket>) =>
		fortioLatencies(histogram({ Data: [first, bucket(0.002, 0.004, 100)] }), 0).remarks;
	expect(remarks(bucket(0.001, 0.002, 50))).toEqual([remark]);
	expect(remarks(bucket(0.001, 0.002, 49.9))).toEqual([]);
	expect(remarks(bucket(0.002, 0.002, 90))).toEqual([]);
	expect(fortioLatencies(histogram({ Data: [] }), 0)).toMatchObject({
		remarks: [],
		isComputed: true,
		latencies: { min: 1, average: 2, max: 4 },
	});
});

test("a run is told from the others by its load, its requests and a few latencies", () => {
	const { run } = json({ RequestedQPS: 6000 });
	if (run === undefined) throw new Error("It was not read.");
	expect(runLabel({ ...run, scenario: "ingress" })).toBe(
		"ingress, 2023-11-14T17:18:49Z, 6000 rps asked for, 1 connection, 60s, 29869 requests, 497.8 rps achieved, p50 2.046 ms, p99 5.838 ms",
	);
	const { latencies_ms } = run.result;
	const result = { ...run.result, latencies_ms: { ...latencies_ms, p50: null, p99: null } };
	expect(runLabel({ ...run, result })).toMatch(/497\.8 rps achieved, average 2\.001 ms$/);
});
