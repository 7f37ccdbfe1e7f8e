import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { read, whole } from "./whole-runs.fixture.ts";

const fixture = (name: string) => readFileSync(join(import.meta.dirname, "fixtures", name), "utf8");

const printed = fixture("made-hey.txt");

test("text gives the run, requests without an answer by their reason", () => {
	const { run } = read(printed);
	const timeout =
		"Get http://reviews:9080/ : context deadline exceeded (Client.Timeout exceeded wh";
	expect(run).toMatchObject({
		config: { clients: [{ load_generator: "hey", protocol: "PROTOCOL_HTTP", connections: null }] },
		requests: 200,
		loop: "closed",
		read_from: "raw file (hey text)",
	});
	expect(Object.values(run?.errors.codes ?? {})).toEqual([190, 6, 4]);
	expect(
		Object.keys(run?.errors.codes ?? {})
			.at(-1)
			?.slice(0, 40),
	).toBe(timeout.slice(0, 40));
});

test("beyond a million answers hey keeps no times: the average is wrong, the number is counted", () => {
	const many = printed
		.replace("10.0040 secs", "100.0000 secs")
		.replace("19.9920", "20000.0000")
		.replace("190 responses", "999990 responses");
	const { run, remarks } = read(many);
	expect(run).toMatchObject({
		requests: 2_000_000,
		result: { actual_qps: 20_000, latencies_ms: { average: null, p50: 8 } },
	});
	expect(remarks).toEqual([
		"hey keeps the times of 1000000 answers: its latencies are of the first of 2000000.",
	]);
	// One answer less than it keeps: nothing was dropped.
	const kept = read(many.replace("999990", "999989"));
	expect(kept.run).toMatchObject({
		requests: 999_999,
		result: { latencies_ms: { average: 12.3 } },
	});
});

test("what was cut off at either end is unknown", () => {
	const headless = read(printed.slice(printed.indexOf("Latency distribution")));
	expect(headless.run?.result).toMatchObject({
		actual_qps: null,
		latencies_ms: { min: null, p50: 8, max: null },
	});
	expect(headless.remarks).toEqual([
		"The head is missing: the rate and the slowest request are unknown.",
	]);
	const endless = read(printed.slice(0, printed.indexOf("Status code")));
	expect(endless.run).toMatchObject({ requests: null, errors: { share: null, codes: null } });
	expect(endless.remarks).toEqual(["The end is missing: requests and errors are unknown."]);
	expect(read(printed.slice(0, printed.indexOf("  99%%")))).toMatchObject({
		reason: "It ends inside the percentiles: the file was cut off.",
	});
});

test("the table gives a run of its answers, which end when the last one does", () => {
	const { run, remarks } = read(fixture("situations/tool-hey.csv"));
	const point = (ms: number) => ({ computed: true, from_ms: ms, to_ms: ms });
	expect(run).toEqual(
		whole({
			tool: "hey",
			ms: { min: 8.7, average: 8.9, p50: 8.7, max: 9.1 },
			result: {
				actual_qps: 103.092783505155, // 2 in 0.0103 + 0.0091 s
				computed_percentiles: { p50: point(8.7) },
			},
			rest: {
				requests: 2,
				errors: { share: 0.5, codes: { "200": 1, "503": 1 } },
				loop: "closed",
				read_from: "raw file (hey CSV)",
			},
		}),
	);
	expect(remarks).toEqual([
		"hey's CSV leaves out requests that got no answer: there may be more errors.",
	]);
});

test.each([
	["", "The table is empty: no request was answered."],
	[",0,0,0,0,0,200,0\n", "A row has no response-time."],
	["0.1,0,0,0,0,0,,0\n", "A row has no status-code."],
])("a table that is not whole is refused", (rows, reason) => {
	const head =
		"response-time,DNS+dialup,DNS,Request-write,Response-delay,Response-read,status-code,offset\n";
	expect(read(head + rows)).toMatchObject({ reason });
});

test("two summaries are two runs, a table is one", () => {
	expect(read(printed + printed)).toMatchObject({ reason: "It holds 2 runs; choose one of them." });
});
