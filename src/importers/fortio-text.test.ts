import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { read, whole } from "./whole-runs.fixture.ts";

const fixture = (name: string) => readFileSync(join(import.meta.dirname, "fixtures", name), "utf8");

const stdout = fixture("situations/tool-fortio-stdout.txt");

test("standard output gives the run, percentiles it does not print from its histogram", () => {
	const { run, remarks } = read(stdout);
	expect(run).toEqual(
		whole({
			tool: "fortio",
			connections: 4,
			rps: 8,
			duration: "5s",
			ms: {
				min: 71.791544,
				average: 88.15966,
				p50: 86.9231,
				p75: 95.4545,
				p90: 104, // 100 + 20 × (90 − 87.5) ÷ 12.5
				p95: 112,
				p99: 117.084,
				p99_9: 118.421,
				max: 118.569671,
			},
			result: {
				actual_qps: 7.8459,
				computed_percentiles: {
					p90: { computed: true, from_ms: 100, to_ms: 120 },
					p95: { computed: true, from_ms: 100, to_ms: 120 },
				},
			},
			rest: {
				requests: 40,
				errors: { share: 0, codes: { "200": 40 } },
				loop: "paced",
				read_from: "raw file (fortio standard output)",
			},
		}),
	);
	expect(remarks).toEqual([
		"p99, p99_9 are listed in the file, but 40 requests are too few for that.",
	]);
});

/** A health check at full speed that ended early; the histogram of failures follows. */
const health = `Fortio 1.60.3 running at 0 queries per second, 4->4 procs, for 10s: localhost:8079
Starting at max qps with 2 thread(s) [gomax 4] for 10s
Ended after 2.5s : 50 calls. qps=20
Aggregated Function Time : count 50 avg 0.002 +/- 0.001 min 0.001 max 0.004 sum 0.1
# range, mid point, percentile, count
>= 0.001 <= 0.002 , 0.0015 , 80.00, 40
> 0.002 <= 0.004 , 0.003 , 100.00, 10
# target 50% 0.0015
Error cases : count 5 avg 0.9 +/- 0 min 0.9 max 0.9 sum 4.5
# range, mid point, percentile, count
>= 0.9 <= 0.9 , 0.9 , 100.00, 5
# target 75% 0.9
Health SERVING : 45
Health ERROR : 5
All done 50 calls (plus 2 warmup) 2.000 ms avg, 20.0 qps
`;

test("a health check is gRPC, with its states; failures have a histogram of their own", () => {
	const { run, remarks } = read(health);
	const bucket = (from_ms: number, to_ms: number) => ({ computed: true, from_ms, to_ms });
	expect(run).toEqual(
		whole({
			tool: "fortio",
			protocol: "GRPC",
			connections: 2,
			duration: "10s",
			ms: {
				min: 1,
				average: 2,
				p50: 1.5,
				p75: 1.93589743589744, // 1 + 73 ÷ 78: the fastest of 50 stands for 2 %.
				p90: 3,
				p95: 3.5,
				max: 4,
			},
			result: {
				actual_qps: 20,
				computed_percentiles: { p75: bucket(1, 2), p90: bucket(2, 4), p95: bucket(2, 4) },
				labels: { ended_after_s: "2.5" },
			},
			rest: {
				requests: 50,
				errors: { share: 0.1, codes: { SERVING: 45, ERROR: 5 } },
				loop: "closed",
				read_from: "raw file (fortio standard output)",
			},
		}),
	);
	expect(remarks).toEqual([
		"The median lies in the first bucket (1 to 2 ms): the histogram is too coarse for it.",
		"The run ended after 2.5 s of the 10 s asked for.",
	]);
});

test.each([
	["Code 200 : 40 (100.0 %)", "PROTOCOL_HTTP", { "200": 40 }],
	["tcp OK : 40 (100.0 %)", "PROTOCOL_TCP", { OK: 40 }],
	["udp OK : 40 (100.0 %)", "PROTOCOL_UDP", { OK: 40 }],
	["Ping SERVING : 40", "PROTOCOL_GRPC", { SERVING: 40 }],
	["GrpcStatus OK : 40", "PROTOCOL_GRPC", { OK: 40 }],
])("%s is %s", (bottom, protocol, codes) => {
	const { run } = read(stdout.replace("Code 200 : 40 (100.0 %)", bottom));
	expect(run?.config.clients[0]?.protocol).toBe(protocol);
	expect(run?.errors).toEqual({ share: 0, codes });
});

test("a head or a bottom that is missing leaves its values unknown", () => {
	const lines = stdout.split("\n");
	const headless = read(lines.slice(3).join("\n")).run;
	expect(headless?.config.clients[0]).toMatchObject({ connections: null, rps: null });
	expect(headless?.result.actual_qps).toBeNull();
	expect(headless?.loop).toBeNull();
	const endless = read(lines.slice(0, -3).join("\n")).run;
	expect(endless?.errors).toEqual({ share: null, codes: null });
	expect(endless?.requests).toBe(40);
});

test("what was cut off before its latencies or percentiles is refused", () => {
	const before = (mark: string) => read(stdout.slice(0, stdout.indexOf(mark)));
	expect(before("Aggregated")).toMatchObject({
		reason: "It ends before the latencies: the run was cut off.",
	});
	expect(before("# target")).toMatchObject({
		reason: "It ends before the percentiles: the run was cut off.",
	});
});
