import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { jsonFault, parsedYaml, sourceOf, textRuns } from "./source.ts";
import { unreadableReason } from "./unreadable.ts";

const source = (text: string) => sourceOf(text, parse);
const runs = (text: string) => textRuns(source(text), /^RUN/gm, /^TABLE/m).map((run) => run.text);

describe("a file as importers read it", () => {
	test("is JSON, parsed once, or text without marks, colours and foreign line breaks", () => {
		expect(source(' \n{"a": 1}').json).toEqual({ a: 1 });
		expect(source("\uFEFF[1]").json).toEqual([1]);
		expect(source("{ broken").json).toBeUndefined();
		expect(source("\uFEFFone\r\ntwo\rthree\n").text).toBe("one\ntwo\nthree\n");
		expect(source("a\uFEFFb").text).toBe("a\uFEFFb");
		expect(source("\u001b[1;32mgreen\u001b[0m \u001b[?25lplain").text).toBe("green plain");
	});

	test("that is empty or binary is refused", () => {
		expect(() => source(" \r\n\t")).toThrow("The file is empty.");
		expect(() => source("a\0b")).toThrow("The file is binary, not text.");
	});
});

describe("the runs of a text", () => {
	test("start at their mark; what comes before the first belongs to it", () => {
		expect(runs("RUN 1\nTABLE\nRUN 2\nTABLE\n")).toEqual(["RUN 1\nTABLE\n", "RUN 2\nTABLE\n"]);
		expect(runs("$ command\nRUN 1\nTABLE\nRUN 2\n")).toEqual([
			"$ command\nRUN 1\nTABLE\n",
			"RUN 2\n",
		]);
	});

	test("are one more where a result comes before the first mark: its head was cut off", () => {
		expect(runs("TABLE\nRUN 1\nTABLE\n")).toEqual(["TABLE\n", "RUN 1\nTABLE\n"]);
	});

	test("are the file itself where there is one or none", () => {
		expect(runs("$ command\nRUN 1\nTABLE\n")).toEqual(["$ command\nRUN 1\nTABLE\n"]);
		expect(runs("TABLE\n")).toEqual(["TABLE\n"]);
	});
});

describe("why a text that begins like JSON is none", () => {
	test.each([
		["plain text {", undefined],
		['{"a": 1}', undefined],
		['{"a": 1', "The JSON ends in the middle: the file was cut off."],
		['{"a": "b', "The JSON ends in the middle: the file was cut off."],
		["\n[1, 2,\n", "The JSON ends in the middle: the file was cut off."],
		[
			'{"level": "info"}\n{"RunType": "HTTP"}',
			'It is a log and a result in one file; keep only the part from { "RunType" to its last brace.',
		],
	])("%j", (text, fault) => expect(jsonFault(text)).toBe(fault));

	test("is said in one line, without what the engine quotes of the file", () => {
		const fault = jsonFault('{"password": hunter2\n, "b": 1}');
		expect(fault).toMatch(/^It is not valid JSON: Unexpected token 'h'\.$/);
		expect(jsonFault('{"RunType": HTTP}')).toMatch(/^It is not valid JSON: Unexpected token 'H'/);
		expect(jsonFault('{"a": 1,, "RunType": 1}')).toMatch(/^It is not valid JSON: .{1,80}\.$/);
	});
});

test("YAML is read by the reader at hand, up to a megabyte", () => {
	expect(parsedYaml(source("a: 1"))).toEqual({ a: 1 });
	expect(() => parsedYaml({ ...source("a: 1"), parseYaml: undefined })).toThrow(
		"It is YAML, and no YAML reader is at hand.",
	);
	expect(() => parsedYaml(source('a: "'))).toThrow("It is not valid YAML.");
	const long = `a: ${"b".repeat(1_000_000 - 3)}`;
	expect(parsedYaml(source(long))).toHaveProperty("a");
	expect(() => parsedYaml(source(`${long}b`))).toThrow("It is more YAML than a result can be.");
});

describe("an output that is known and cannot be read", () => {
	test.each([
		['{"type":"Point","data":{}}', "k6's stream of single points (--out json)"],
		['  {"metric":"http_reqs","type":"Point"}', "k6's stream of single points (--out json)"],
		["metric_name,timestamp,metric_value,a", "k6's table of single points (--out csv)"],
		["  Value(ms)  Percentile  TotalCount", "vegeta's plot of percentiles (hdrplot)"],
		["Value(ms)  Percentile  TotalCount", "vegeta's plot of percentiles (hdrplot)"],
		["x\nPercentile,Count,Value(microseconds),Value", "Nighthawk's CSV"],
		["# TYPE nighthawk_upstream gauge", "Nighthawk's Prometheus output"],
		["duration (ms),status,error", "ghz's CSV of single calls"],
		["# HELP ghz_count", "ghz's output for a time series database"],
		["ghz_run,a=b", "ghz's output for a time series database"],
		["request-start,DNS,DNS+dialup,Response-delay,request-duration,x", "oha's CSV"],
		["StartTime,ActualDuration,Labels,x", "istio/tools' table of many runs"],
		["[]", "an empty list"],
		["<!DOCTYPE html><p>", "a web page, not a result"],
		["  <div class='a'>", "a web page, not a result"],
	])("%s is %s", (text, what) => {
		expect(unreadableReason(source(text))).toContain(`It is ${what}`);
	});

	test.each([
		["requests: 100 total, 100 started, 100 done", "h2load"],
		["Timestamp,User Count,Type,Name,x", "Locust"],
		['[{"num_none_requests": 0}]', "Locust"],
		["timeStamp,elapsed,label", "JMeter"],
		['{"Total": {"pct1ResTime": 1}}', "JMeter"],
		["Bombarding http://a with", "bombardier"],
		['{"spec": {"numberOfConnections": 1}}', "bombardier"],
		['{"latency": {"p97_5": 1}}', "autocannon"],
		['{"non2xx": 0, "pipelining": 1}', "autocannon"],
		["│ Stat    │ 2.5% │ 50%", "autocannon"],
		["---- Global Information ---", "Gatling"],
		['{"stats": {"numberOfRequests": {}}}', "Gatling"],
		['{"percentiles1": {"total": 1}}', "Gatling"],
		["Availability:   100.00 %", "siege"],
		['{"aggregate": {"counters": {}}}', "Artillery"],
		["# stats: dump at 1", "tsung"],
	])("%s is of %s", (text, tool) => {
		expect(unreadableReason(source(text))).toBe(
			`It is the output of ${tool}, which has no importer; write its numbers as an SMP result (latencies_ms, actual_qps) and import that.`,
		);
	});

	test.each([
		"[1]",
		'[{"other": 1}]',
		'{"non2xx": 0}',
		'{"pipelining": 1}',
		'{"latency": {"p50": 1}}',
		'{"stats": {}}',
		'{"Total": {}}',
		"plain words",
		"a <div>",
		'{"html": "<html>"}',
	])("%s is not known", (text) => expect(unreadableReason(source(text))).toBeUndefined());
});
