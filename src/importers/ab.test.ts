import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { read, whole } from "./whole-runs.fixture.ts";

const fixture = (name: string) => readFileSync(join(import.meta.dirname, "fixtures", name), "utf8");

const printed = fixture("made-ab.txt");
const reason = (text: string) => read(text);

test("text gives the run, times in ms", () => {
	const { run, remarks } = read(printed);
	expect(run).toEqual(
		whole({
			tool: "ab",
			connections: 32,
			ms: { min: 3, average: 16, p50: 14, p75: 19, p90: 24, p95: 28, p99: 41, max: 98 },
			result: { actual_qps: 1999.2, labels: { answers_of_other_length: "110" } },
			rest: {
				requests: 20_000,
				errors: { share: 0.005, codes: { "non-2xx": 90, receive: 5, exceptions: 5 } },
				loop: "closed",
				read_from: "raw file (ApacheBench text)",
			},
		}),
	);
	expect(remarks).toEqual([]);
});

test("a rate that is not printed is counted; no other length is no label; failures are at most all", () => {
	const { run } = read(
		printed
			.replace(/^Requests per second.*\n/m, "")
			.replace("Length: 110", "Length: 0")
			.replace("Connect: 0", "Connect: 15000")
			.replace("Non-2xx responses:      90", "Write errors:           6000"),
	);
	expect(run?.result.actual_qps).toBeCloseTo(20_000 / 10.004, 9);
	expect(run?.result.labels).toEqual({ every_request_failed: "true" });
	expect(run?.errors).toEqual({
		share: 1,
		codes: { connect: 15_000, receive: 5, exceptions: 5, write: 6000 },
	});
});

test("without its table of percentiles a run has the median and the extremes of its times", () => {
	const { run, remarks } = read(printed.slice(0, printed.indexOf("Percentage of")));
	expect(run?.result.latencies_ms).toMatchObject({
		min: 3,
		average: 16,
		p50: 14,
		p75: null,
		max: 98,
	});
	expect(remarks).toEqual(["The end is missing: there are no percentiles."]);
});

test("without its head a run has latencies only", () => {
	const { run, remarks } = read(printed.slice(printed.indexOf("Connection Times")));
	expect(run).toMatchObject({
		requests: null,
		errors: { share: null, codes: null },
		result: { actual_qps: null, latencies_ms: { p99: 41 } },
	});
	expect(remarks).toEqual(["The head is missing: load, rate and errors are unknown."]);
});

test("what has no result is refused", () => {
	expect(
		reason(printed.replace("Complete requests:      20000", "Complete requests:      0")),
	).toMatchObject({
		reason: "The run is empty: no request was completed.",
	});
	const begun = printed.slice(0, printed.indexOf("\n\nServer Software"));
	expect(reason(`${begun}\nTotal of 42 requests completed\n`)).toMatchObject({
		reason: "The run was aborted after 42 requests and has no result.",
	});
	expect(reason(printed.slice(0, printed.indexOf("  95%")))).toMatchObject({
		reason: "It ends before the result: the run was cut off.",
	});
	expect(reason(printed.slice(0, printed.indexOf("Total:    ")))).toMatchObject({
		reason: "It ends before the result: the run was cut off.",
	});
});

test("runs without a banner begin with the server, or with the level", () => {
	const bare = printed.slice(printed.indexOf("Server Software"));
	const level = printed.slice(printed.indexOf("Concurrency Level"));
	for (const each of [bare, level]) {
		expect(reason(each + each.replace("32", "64"))).toMatchObject({
			reason: "It holds 2 runs; choose one of them.",
		});
	}
});

test("neither table is read when it is empty, and a row without its time is refused", () => {
	const empty = { reason: "The table is empty: no request was timed." };
	expect(reason("Percentage served,Time in ms\n")).toMatchObject(empty);
	const head = "starttime\tseconds\tctime\tdtime\tttime\twait\n";
	expect(reason(head)).toMatchObject(empty);
	expect(reason(`${head}now\t\t0\t1\t1\t1\n`)).toMatchObject({ reason: "A row has no seconds." });
	expect(reason(`${head}now\t1679182588\t0\t1\n`)).toMatchObject({ reason: "A row has no ttime." });
});

test("-g takes the request at that part of the sorted list, and the earliest second", () => {
	const rows = [40, 10, 30, 20].map((ms, at) => `now\t${1_679_182_590 - at}\t0\t${ms}\t${ms}\t1\n`);
	const { run } = read(`starttime\tseconds\tctime\tdtime\tttime\twait\n${rows.join("")}`);
	const point = (ms: number) => ({ computed: true, from_ms: ms, to_ms: ms });
	expect(run).toEqual(
		whole({
			tool: "ab",
			ms: { min: 10, average: 25, p50: 30, p75: 40, max: 40 },
			result: {
				start_time: "2023-03-18T23:36:27Z",
				computed_percentiles: { p50: point(30), p75: point(40) },
			},
			rest: { requests: 4, loop: "closed", read_from: "raw file (ApacheBench -g)" },
		}),
	);
});
