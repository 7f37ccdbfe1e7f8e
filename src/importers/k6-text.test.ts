import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { read, whole } from "./whole-runs.fixture.ts";

const fixture = (name: string) => readFileSync(join(import.meta.dirname, "fixtures", name), "utf8");

const old = fixture("situations/tool-k6-stdout.txt");
const full = fixture("made-k6-full.txt");
const users = "The connections are k6's virtual users.";

test("an older summary gives the run, its users unknown", () => {
	const { run, remarks } = read(old);
	expect(run).toEqual(
		whole({
			tool: "k6",
			ms: { min: 5.12, average: 34.68, p50: 27.29, p90: 70.9, p95: 91.27, max: 694.49 },
			result: { actual_qps: 147.885584 },
			rest: {
				requests: 2221,
				errors: { share: 0, codes: null },
				read_from: "raw file (k6 text summary)",
			},
		}),
	);
	expect(remarks).toEqual([users]);
});

test("a full summary gives its totals, the users, and the time that was asked for", () => {
	const { run, remarks } = read(full);
	expect(run).toEqual(
		whole({
			tool: "k6",
			connections: 20,
			ms: { min: 1.2, average: 12.5, p50: 10, p90: 25, p95: 40.25, p99: 98.5, max: 410 },
			result: { actual_qps: 199.9 },
			rest: {
				requests: 6000,
				errors: { share: 0.005, codes: null },
				read_from: "raw file (k6 text summary)",
			},
		}),
	);
	expect(remarks).toEqual([users]);
});

test("what was interrupted or dropped is said, as is a run that ended early", () => {
	const { run, remarks } = read(
		full
			.replace("20 VUs  30s", "20 VUs  12.0s/1m0s")
			.replace(
				"running (0m30.0s), 00/20 VUs, 3000 complete and 0 interrupted",
				"running (0m12.0s), 00/20 VUs, 3000 complete and 7 interrupted",
			)
			.replace("    vus_max", "    dropped_iterations.............: 40     1.33/s\n    vus_max"),
	);
	expect(run?.config.duration).toBe("60s");
	expect(run?.result.labels).toEqual({ ended_after_s: "12", dropped_iterations: "40" });
	expect(remarks).toEqual([
		users,
		"7 iterations were interrupted and are not counted.",
		"The run ended after 12 s of the 60 s asked for.",
		"40 iterations were dropped: the rate asked for was not offered.",
	]);
});

describe("failures", () => {
	const share = (line: string) =>
		read(old.replace(/http_req_failed.*/, `http_req_failed................: ${line}`)).run?.errors
			.share;

	test.each([
		["0.13%  3 out of 2221", 0.00135074290859973], // 3 of 2221, not the printed 0.13 %
		["12.50% ✓ 5         ✗ 35", 0.125],
		["0.00%  ✓ 0         ✗ 40", 0],
		["0.25%", 0.0025],
		["0.00%  0 out of 0", null],
	])("%s is a share of %s", (line, expected) => expect(share(line)).toBe(expected));
});

test("gRPC has iterations only, and says so", () => {
	const { run, remarks } = read(
		old
			.replace("http_req_duration", "grpc_req_duration")
			.replace(/.*http_req_failed.*\n.*http_reqs.*\n/, ""),
	);
	expect(run?.config.clients[0]?.protocol).toBe("PROTOCOL_GRPC");
	expect(run).toMatchObject({ requests: 2221, errors: { share: null } });
	expect(remarks).toEqual([users, "Requests and rate are k6's iterations."]);
});

test("units change from value to value", () => {
	const { run } = read(
		old.replace(
			/avg=.*/,
			"avg=1.5s min=950µs med=1m2.5s max=1h0m1s p(75)=2s p(99)=3s p(99.9)=4s p(99.99)=5s",
		),
	);
	expect(run?.result.latencies_ms).toEqual({
		min: 0.95,
		average: 1500,
		p50: 62_500,
		p75: 2000,
		p90: null,
		p95: null,
		p99: 3000,
		p99_9: 4000,
		p99_99: 5000,
		max: 3_601_000,
	});
	expect(read(old.replace("min=5.12ms", "min=soon"))).toMatchObject({
		reason: '"soon" is not a time.',
	});
});

test("an end that is missing leaves requests, rate and users unknown", () => {
	const { run, remarks } = read(old.slice(0, old.indexOf("     http_req_failed")));
	expect(run).toMatchObject({
		requests: null,
		result: { actual_qps: null },
		errors: { share: null },
	});
	expect(remarks).toEqual([users, "The end is missing: requests, rate and users are unknown."]);
	expect(read(old.slice(0, old.indexOf("p(95)")))).toMatchObject({
		reason: "It has no whole line http_req_duration: the file was cut off, or nothing was sent.",
	});
});

test("two summaries are two runs, with totals or without", () => {
	const second = old.replaceAll("2221", "1000").replace("avg=34.68ms", "avg=50ms");
	const two = read(old + second);
	expect(two).toMatchObject({ reason: "It holds 2 runs; choose one of them." });
	const words = ("runs" in two ? two.runs : [])?.map((run) => run.words);
	expect(words?.map((each) => each.split(",")[0])).toEqual(["2221 requests", "1000 requests"]);
	const fulls = read(full + full.replaceAll("6000", "4000"));
	expect("runs" in fulls ? fulls.runs?.map((run) => run.words.split(", ")[1]) : []).toEqual([
		"6000 requests",
		"4000 requests",
	]);
});
