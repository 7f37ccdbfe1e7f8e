import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { read, whole } from "./whole-runs.fixture.ts";

const fixture = (name: string) => readFileSync(join(import.meta.dirname, "fixtures", name), "utf8");

const given = JSON.parse(fixture("situations/tool-gowrk2.json"));

const latencies = {
	min: 13.968,
	average: 98.3392,
	p50: 83.839,
	p75: 120.063,
	p90: 170.751,
	p99: 240.895,
	p99_9: 240.895,
	max: 240.768,
};

test("averages and extremes are microseconds, percentiles milliseconds; requests are summed by address", () => {
	const { run, remarks } = read(JSON.stringify(given));
	expect(run).toEqual(
		whole({
			tool: "gowrk2",
			ms: latencies,
			result: { actual_qps: 10.93 },
			rest: { requests: 22, loop: "open", read_from: "raw file (gowrk2 JSON)" }, // 8 + 14
		}),
	);
	expect(remarks).toEqual([
		"The file does not count errors.",
		"p99, p99_9 are listed in the file, but 22 requests are too few for that.",
	]);
});

test("newer versions say what was asked for, when it began and what failed", () => {
	const { run, remarks } = read(
		JSON.stringify({
			...given,
			TotalRequests: "4000",
			Errors: "50",
			RequestedQPS: "2000",
			RequestedDuration: "2s",
			StartTime: "2026-02-03T10:11:12.5Z",
		}),
	);
	expect(run).toEqual(
		whole({
			tool: "gowrk2",
			rps: 2000,
			duration: "2s",
			ms: latencies,
			// 2.013308 s later.
			result: {
				start_time: "2026-02-03T10:11:12.500Z",
				end_time: "2026-02-03T10:11:14.513308Z",
				actual_qps: 10.93,
			},
			rest: {
				requests: 4000,
				errors: { share: 0.0125, codes: { errors: 50 } },
				loop: "open",
				read_from: "raw file (gowrk2 JSON)",
			},
		}),
	);
	expect(remarks).toEqual([]);
});

test("no error is a share of 0; a start of the year 1 is none; no request is refused", () => {
	const { run } = read(
		JSON.stringify({ ...given, Errors: "0", StartTime: "0001-01-01T00:00:00Z" }),
	);
	expect(run?.errors).toEqual({ share: 0, codes: null });
	expect([run?.result.start_time, run?.result.end_time]).toEqual([null, null]);
	expect(read(JSON.stringify({ ...given, TotalRequests: "0" }))).toMatchObject({
		reason: "The run is empty: no request finished.",
	});
	const { UrlRequestCount_1: _, UrlRequestCount_2: __, ...uncounted } = given;
	expect(read(JSON.stringify({ ...uncounted, Errors: "1" })).run).toMatchObject({
		requests: null,
		errors: { share: null, codes: null },
	});
});

test("a run that ended early says so", () => {
	const { remarks } = read(
		JSON.stringify({ ...given, TotalRequests: "4000", Errors: "0", RequestedDuration: "1m" }),
	);
	expect(remarks).toEqual(["The run ended after 2.01 s of the 60 s asked for."]);
});
