import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { read, whole } from "./whole-runs.fixture.ts";

const fixture = (name: string) => readFileSync(join(import.meta.dirname, "fixtures", name), "utf8");

const wrk = `Running 30s test @ http://localhost:8080/
  4 threads and 100 connections
  Thread Stats   Avg      Stdev     Max   +/- Stdev
    Latency     6.29ms   12.54ms 182.06ms   91.39%
    Req/Sec     1.10k   222.27     1.91k    70.33%
  Latency Distribution
     50%    2.07ms
     75%  950.00us
     90%    1.50m
     99%    1.00h
  60000 requests in 30.00s, 9.76MB read
  Socket errors: connect 1, read 2, write 3, timeout 4
  Non-2xx or 3xx responses: 590
Requests/sec:   2000.00
Transfer/sec:    333.02KB
`;

test("wrk gives its run: closed loop, every unit, every kind of error", () => {
	const { run, remarks } = read(wrk);
	expect(run).toEqual(
		whole({
			tool: "wrk",
			connections: 100,
			duration: "30s",
			ms: { average: 6.29, p50: 2.07, p75: 0.95, p90: 90_000, p99: 3_600_000, max: 182.06 },
			result: { actual_qps: 2000 },
			rest: {
				requests: 60_000,
				errors: {
					share: 0.00999833361106482, // 600 of 60,010
					codes: {
						"non-2xx or 3xx": 590,
						"socket connect": 1,
						"socket read": 2,
						"socket write": 3,
						"socket timeout": 4,
					},
				},
				loop: "closed",
				read_from: "raw file (wrk --latency)",
			},
		}),
	);
	expect(remarks?.filter((each) => /missing|cut/.test(each))).toEqual([]);
});

test.each([
	["wrk -t4 -R2000 http://a", 2000],
	["./wrk2 -c 100 -R 2.5k http://a", 2500],
	["wrk --rate 1M http://a", 1_000_000],
	["wrk --rate=500 http://a", 500],
	["wrk -t4 http://a", null],
	["curl -R2000 http://a", null],
])("the target rate is in the command before: %s", (command, rps) => {
	expect(read(`$ ${command}\n${wrk}`).run?.config.clients[0]?.rps).toBe(rps);
});

test("no error line means no error; an uncorrected distribution after it is left out", () => {
	const clean = wrk.replace(/^ *(Socket|Non-2xx).*\n/gm, "");
	expect(read(clean).run?.errors).toEqual({ share: 0, codes: null });
	const both = clean.replace(
		/^ {2}60000/m,
		"----------\n  Uncorrected Latency (measured without)\n     50%    9.99ms\n     99%    9.99ms\n  60000",
	);
	expect(read(both).run).toMatchObject({
		requests: 60_000,
		result: { latencies_ms: { p50: 2.07, p99: 3_600_000 } },
	});
});

test("what was cut off at either end is unknown; a distribution that was cut off is refused", () => {
	const headless = read(wrk.slice(wrk.indexOf("  Thread")));
	expect(headless.run?.config).toEqual({
		clients: [{ load_generator: "wrk", protocol: "PROTOCOL_HTTP", connections: null, rps: null }],
		duration: null,
	});
	expect(headless.remarks).toContain("The head is missing: load and duration are unknown.");
	const endless = read(wrk.slice(0, wrk.indexOf("  60000")));
	expect(endless.run).toMatchObject({
		requests: null,
		errors: { share: null, codes: null },
		result: { actual_qps: null },
	});
	expect(endless.remarks).toContain("The end is missing: requests, rate and errors are unknown.");
	expect(read(wrk.slice(0, wrk.indexOf("     99%")))).toMatchObject({
		reason: "It ends inside the latency distribution: the file was cut off.",
	});
	expect(read(wrk.replace("60000 requests", "0 requests"))).toMatchObject({
		reason: "The run is empty: no request finished.",
	});
	expect(read(wrk.replace("6.29ms", "-nanus"))).toMatchObject({
		reason: "The run is empty: no request finished.",
	});
	expect(read(wrk.replace("2.07ms", "soonms"))).toHaveProperty("reason");
});

test("wrk2 is an open loop, and its table must reach 100 %", () => {
	const text = fixture("wrk2-latency.txt");
	expect(read(text).run?.read_from).toBe("raw file (wrk2 --latency)");
	expect(read(text.replace(/^ *100\.000%.*\n/m, ""))).toMatchObject({
		reason: "It ends inside the latency distribution: the file was cut off.",
	});
});
