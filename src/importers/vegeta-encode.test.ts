import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { read, whole } from "./whole-runs.fixture.ts";

const fixture = (name: string) => readFileSync(join(import.meta.dirname, "fixtures", name), "utf8");

const noon = Date.parse("2026-03-05T12:00:00Z");
/** A request as `vegeta encode` writes it: begun so many ms after noon, with its time in ms. */
const line = (after: number, ms: number, code = 200, attack = "") =>
	`${JSON.stringify({
		attack,
		seq: 0,
		code,
		timestamp: new Date(noon + after).toISOString(),
		latency: ms * 1e6,
		bytes_out: 0,
	})}\n`;

test("requests in any order give start, end, rate and errors", () => {
	// The first begins at 0, the last ends at 400 + 100; 3 of 4 succeed in 0.5 s.
	const text = line(100, 20) + line(0, 10, 302) + line(400, 100) + line(300, 50, 500);
	const point = (at: number) => ({ computed: true, from_ms: at, to_ms: at });
	expect(read(text).run).toEqual(
		whole({
			tool: "vegeta",
			ms: { min: 10, average: 45, p50: 20, p75: 50, max: 100 },
			result: {
				start_time: "2026-03-05T12:00:00Z",
				end_time: "2026-03-05T12:00:00.500Z",
				actual_qps: 6,
				computed_percentiles: { p50: point(20), p75: point(50) },
			},
			rest: {
				requests: 4,
				errors: { share: 0.25, codes: { "200": 2, "302": 1, "500": 1 } },
				loop: "open",
				read_from: "raw file (vegeta encode)",
			},
		}),
	);
});

test("codes from 200 to 399 are answers", () => {
	const share = (code: number) => read(line(0, 1, code) + line(9, 1)).run?.errors.share;
	expect([199, 200, 399, 400].map(share)).toEqual([0.5, 0, 0, 0.5]);
});

test("one request has no rate", () => {
	expect(read(line(0, 5)).run).toMatchObject({ requests: 1, result: { actual_qps: null } });
});

test("a last line that was cut off is left out, and said", () => {
	const text = line(0, 10) + line(100, 20) + line(200, 30).slice(0, 60);
	const { run, remarks } = read(text);
	expect(run).toMatchObject({ requests: 2, result: { latencies_ms: { max: 20 } } });
	expect(remarks).toContain("The last line was cut off and is left out.");
	expect(read(text.slice(0, text.lastIndexOf("\n"))).run?.requests).toBe(2);
	const csv = fixture("made-vegeta-encode.csv");
	const cut = csv.slice(0, csv.trimEnd().lastIndexOf(",peak"));
	expect(read(cut).run?.requests).toBe(19);
	expect(read(cut).remarks).toContain("The last line was cut off and is left out.");
});

test("an error with line breaks is one request of its attack", () => {
	const csv = fixture("made-vegeta-encode.csv");
	const { run } = read(csv.replace("dial tcp: refused, twice", "dial tcp:\nrefused,\ntwice"));
	expect(run).toMatchObject({ requests: 20, errors: { share: 0.1 } });
});

test("attacks in one file are runs of their own, in JSON and CSV", () => {
	const two = line(0, 10, 200, "peak") + line(1, 30, 200, "calm") + line(2, 20, 200, "peak");
	const found = read(two);
	const words = "runs" in found ? found.runs?.map((run) => run.words) : [];
	expect(words?.map((each) => each.split(", ")[1])).toEqual(["2 requests", "1 requests"]);
	const csv = fixture("made-vegeta-encode.csv");
	expect(read(csv + csv.replaceAll(",peak,", ",calm,"))).toMatchObject({
		reason: "It holds 2 runs; choose one of them.",
	});
});

test.each([
	[line(0, 1).replace(/"timestamp":"[^"]*"/, '"timestamp":"noon"'), "A line has no time."],
	[line(0, 1).replace('"code":200,', ""), "A line has no status code."],
	[`${line(0, 1)}{"attack":"",]\n${line(2, 1)}`, "A line is not valid JSON."],
])("a line that is not a request is refused", (text, reason) => {
	expect(read(text)).toMatchObject({ reason });
});
