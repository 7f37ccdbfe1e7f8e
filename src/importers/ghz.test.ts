import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { read, whole } from "./whole-runs.fixture.ts";

const fixture = (name: string) => readFileSync(join(import.meta.dirname, "fixtures", name), "utf8");

const printed = fixture("situations/tool-ghz-text.txt");
const json = JSON.parse(fixture("situations/tool-ghz.json"));

const latencies = {
	min: 1.05,
	average: 353.09,
	p50: 362.21,
	p75: 469.58,
	p90: 646.92,
	p95: 700.12,
	p99: 905.43,
	max: 1120,
};

test("text gives the run; what is neither asked nor timed in it is unknown", () => {
	const { run, remarks } = read(printed);
	expect(run).toEqual(
		whole({
			tool: "ghz",
			protocol: "GRPC",
			ms: latencies,
			result: { actual_qps: 282.96 },
			rest: {
				requests: 8489,
				errors: { share: 0.00117799505242078, codes: { OK: 8479, Unavailable: 10 } }, // 10 of 8489
				loop: "closed",
				read_from: "raw file (ghz text)",
			},
		}),
	);
	expect(remarks).toEqual([]);
});

test("calls that the end cut off are neither answers nor failures, and the rate is counted again", () => {
	const causes = `
Error distribution:
  [4]   rpc error: code = Unavailable desc = transport is closing
  [6]   rpc error: code = Unavailable desc = no healthy upstream
`;
	const { run, remarks } = read(printed + causes);
	expect(run).toMatchObject({
		requests: 8485,
		errors: { share: 0.000707130229817325, codes: { OK: 8479, Unavailable: 6 } }, // 6 of 8485
		result: { actual_qps: 282.833333333333, labels: { aborted_at_deadline: "4" } }, // 8485 in 30 s
	});
	expect(remarks).toEqual([
		"4 requests were cut off when the time was up: they are counted neither as answers nor as failures.",
	]);
	const only = read(`${printed.replace("10 responses", "4 responses")}${causes.split("  [6]")[0]}`);
	expect(only.run?.errors).toEqual({ share: 0, codes: { OK: 8479 } });
});

test("a head that is missing leaves requests and rate unknown; percentiles that are cut off are refused", () => {
	const headless = read(printed.slice(printed.indexOf("Latency distribution")));
	expect(headless.run).toMatchObject({
		requests: null,
		result: { actual_qps: null, latencies_ms: { min: null, average: null, p50: 362.21 } },
	});
	expect(headless.remarks).toEqual(["The head is missing: requests and rate are unknown."]);
	const cut = read(printed.slice(0, printed.indexOf("  25 % in")));
	expect(cut).toMatchObject({ reason: "It ends inside the percentiles: the file was cut off." });
	const uncounted = read(printed.slice(0, printed.indexOf("Status code")));
	expect(uncounted.run?.errors).toEqual({ share: null, codes: null });
	expect(uncounted.remarks).toEqual(["No status was counted: errors are unknown."]);
});

test("JSON has nanoseconds; its dates give start and end", () => {
	const { run, remarks } = read(JSON.stringify(json));
	expect(run).toEqual(
		whole({
			tool: "ghz",
			protocol: "GRPC",
			connections: 1,
			ms: { min: 0.921, average: 8.654321, p50: 8.1, p95: 19.1, p99: 24, max: 25.21 },
			result: {
				start_time: "2026-02-03T10:11:12Z",
				end_time: "2026-02-03T10:11:12Z",
				actual_qps: 2094.24,
			},
			rest: {
				requests: 200,
				errors: { share: 0, codes: { OK: 200 } },
				loop: "closed",
				read_from: "raw file (ghz JSON)",
			},
		}),
	);
	expect(remarks).toEqual([]);
});

test("JSON of a run that was cancelled says so, with the rate and the time that were asked for", () => {
	const options = { ...json.options, rps: 2100, duration: 10_000_000_000 };
	const details = [{ timestamp: "2026-02-03T10:11:10.5Z" }];
	const { run, remarks } = read(
		JSON.stringify({ ...json, options, details, endReason: "cancel", total: 1_500_000_000 }),
	);
	expect(run?.config).toMatchObject({ clients: [{ rps: 2100 }], duration: "10s" });
	expect(run?.result).toMatchObject({
		start_time: "2026-02-03T10:11:10.500Z",
		end_time: "2026-02-03T10:11:12Z",
		labels: { end_reason: "cancel", ended_after_s: "1.5" },
	});
	expect(remarks).toEqual([
		"The run was cancelled before its end.",
		"The run ended after 1.5 s of the 10 s asked for.",
	]);
});

test("a run without a call is refused", () => {
	expect(read(JSON.stringify({ ...json, count: 0 }))).toMatchObject({
		reason: "The run is empty: no call was made.",
	});
});
