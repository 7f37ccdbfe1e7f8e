import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { importRun } from "#src/importers/import-run.ts";
import { decodeBytes } from "#src/importers/read-run.ts";
import { smpRunSchema } from "#src/schema/benchmarks/smp-run.ts";
import { called } from "./called.fixture.ts";
import { rootWith } from "./root.fixture.ts";

const read = (text: string) =>
	importRun(text, { parseYaml: (yaml) => parse(yaml, { logLevel: "silent" }) });

/** A fortio result with one part of it replaced. */
const fortio = (changes: object) =>
	JSON.stringify({
		RunType: "HTTP",
		StartTime: "2024-01-01T00:00:00Z",
		RequestedQPS: "10",
		RequestedDuration: "1s",
		ActualQPS: 10,
		ActualDuration: 1_000_000_000,
		NumThreads: 4,
		DurationHistogram: { Count: 10, Min: 0.001, Max: 0.004, Avg: 0.002, Data: [], Percentiles: [] },
		RetCodes: { "200": 10 },
		...changes,
	});
const histogram = (changes: object) => fortio({ DurationHistogram: { Count: 10, ...changes } });
const WRK = readFileSync("src/importers/fixtures/wrk2-latency.txt", "utf8");
const bucket = (values: object) => ({
	Start: 0.001,
	End: 0.004,
	Percent: 100,
	Count: 10,
	...values,
});

/** What a file may claim, carry or be. */
const FILES: Readonly<Record<string, string>> = {
	"claims 1e308 requests": histogram({ Count: 1e308, Min: 0, Max: 1e308, Avg: 1e308 }),
	"claims negative requests": histogram({ Count: -5 }),
	"counts in a text": histogram({ Count: "ten" }),
	"times that are no numbers": histogram({ Min: null, Max: {}, Avg: [] }),
	"times below zero": histogram({ Min: -1, Max: -2, Avg: -3 }),
	"a bucket without an end": histogram({ Data: [bucket({ End: 1e308 })] }),
	"buckets out of order": histogram({ Data: [bucket({ Percent: 100 }), bucket({ Percent: 1 })] }),
	"a bucket that ends before it starts": histogram({ Data: [bucket({ Start: 9, End: 1 })] }),
	"200 000 buckets": histogram({ Data: Array.from({ length: 200_000 }, () => bucket({})) }),
	"100 000 percentiles": histogram({
		Percentiles: Array.from({ length: 100_000 }, (_none, at) => ({ Percentile: at, Value: at })),
	}),
	"100 000 answer codes": fortio({
		RetCodes: Object.fromEntries(Array.from({ length: 100_000 }, (_none, at) => [`c${at}`, 1])),
	}),
	"answer codes by the names of objects": fortio({
		RetCodes: JSON.parse('{"__proto__":5,"constructor":5}'),
	}),
	"markup as answer codes": fortio({ RetCodes: { "<img src=x onerror=alert(1)>": 10 } }),
	"a label of a megabyte": fortio({ Labels: "x".repeat(1_000_000) }),
	"a script as its label": fortio({ Labels: "</script><script>alert(1)</script>" }),
	"a terminal's escape as its label": fortio({ Labels: "\u001b]0;owned\u0007\u202e" }),
	"a day that is none": fortio({ StartTime: "9999-99-99T99:99:99Z" }),
	"a script for a day": fortio({ StartTime: "javascript:alert(1)" }),
	"a rate of a gigabyte": fortio({ RequestedQPS: "9".repeat(10_000) }),
	"a duration without end": fortio({ RequestedDuration: `${"9".repeat(400)}h` }),
	"a million threads": fortio({ NumThreads: 1e15, ActualQPS: -0 }),
	"the names of objects as fields":
		'{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}',
	"the name of a prototype inside": `${fortio({}).slice(0, -1)},"__proto__":{"polluted":true}}`,
	"a hundred thousand brackets": "[".repeat(100_000),
	"a hundred thousand objects": '{"a":'.repeat(100_000),
	"brackets that close": `${"[".repeat(50_000)}${"]".repeat(50_000)}`,
	"a thousand documents": "{}\n".repeat(1_000),
	"a zip file": "PK\u0003\u0004\u0014\u0000\u0000\u0000\b\u0000",
	"an empty file": "",
	zeroes: "\u0000".repeat(10_000),
	"one line of a megabyte": "x".repeat(1_000_000),
	"a page": "<!doctype html><script>alert(1)</script>",
	"a picture": "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>",
	"YAML that grows": `latencies_ms: &a [1]\n${"b: &b [*a, *a, *a]\n".repeat(20)}actualQps: 1\n`,
	"YAML that doubles a billion times": `latencies_ms: &l0 { p50: 1 }\n${Array.from({ length: 30 }, (_none, at) => `x${at}: &l${at + 1} [*l${at}, *l${at}]`).join("\n")}\n`,
	"YAML of a function": "latencies_ms: !!js/function 'x'\nactualQps: 1\n",
	"wrk with a percentile of a gigabyte": WRK.replace(/50\.000%.*/, `50.000%  ${"9".repeat(500)}s`),
	"wrk whose lines repeat": WRK.repeat(500),
	"wrk of spaces": WRK.replaceAll(" ", " ".repeat(2_000)),
	"k6 that claims infinity":
		'{"metrics":{"http_req_duration":{"avg":1e400,"med":1e400},"http_reqs":{"count":1e400}}}',
	"vegeta of text": '{"latencies":{"50th":"x","99th":{}},"requests":"many","rate":[]}',
	"oha without numbers": '{"summary":{"successRate":"<b>"},"latencyPercentiles":{"p50":{}}}',
	"nighthawk of nothing": '{"results":[null,{"name":"global","statistics":[null]}],"options":null}',
	"ghz of nothing":
		'{"count":{},"total":null,"latencyDistribution":[null,{"percentage":{},"latency":[]}]}',
	"hey whose words are a pattern": `Summary:\n  Total: ${"(a+)+".repeat(2_000)}`,
	"ab of a million columns": `ab\n${"a\t".repeat(300_000)}\n`,
};

function numbersIn(value: unknown): readonly number[] {
	if (typeof value === "number") return [value];
	return typeof value === "object" && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}

test.each(Object.entries(FILES))(
	"a file with %s is read as finite numbers or refused",
	(_what, text) => {
		const imported = read(text);
		if (imported.ok) {
			expect(numbersIn(imported.run).filter((number) => !(number >= 0 && number < 1e300))).toEqual(
				[],
			);
			const issues = smpRunSchema.safeParse(imported.run).error?.issues ?? [];
			expect(issues.filter(({ code }) => code !== "too_big")).toEqual([]);
			expect(JSON.stringify(imported.run).length).toBeLessThan(100_000);
		} else expect(imported.reason).toMatch(/^\S[^\n]{5,2000}$/s);
		expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
	},
);

test.each([
	["gzip", "1f8b0800000000000003", "is not text"],
	["zstd", "28b52ffd0458", "is not text"],
	["protobuf", "0a07fffefdfcfbfaf9", "is not text"],
])("bytes of %s are not text", (_name, hex, said) => {
	expect(() => decodeBytes(Buffer.from(hex, "hex"))).toThrow(said);
});

/** Options that would lead out of the root, into a terminal or into another option. */
const OPTIONS = [
	["--experiment", "../../../etc/passwd"],
	["--experiment", "..%2f..%2fx"],
	["--experiment", "/etc/passwd"],
	["--experiment", "C:\\x"],
	["--experiment", "a/b"],
	["--experiment", "a\u0000b"],
	["--experiment", "a\nb"],
	["--experiment", ""],
	["--experiment", "__proto__"],
	["--experiment", "A"],
	["--experiment", "constructor"],
	["--mesh", "../istio"],
	["--mesh", "<script>"],
	["--mesh", "__proto__"],
	["--mesh", "is\u202etio"],
	["--mesh-version", "x".repeat(1_000)],
	["--mesh-version", "<img src=x onerror=alert(1)>"],
	["--mesh-version", "1\n2"],
	["--mode", "x".repeat(10_000)],
	["--mode", "<script>alert(1)</script>"],
	["--mode", "a\u001b[2Jb"],
	["--scenario", "javascript:alert(1)"],
	["--scenario", "a\u202eb"],
	["--from", "../fortio"],
	["--from", "__proto__"],
	["--from", "toString"],
	["--run", "-1"],
	["--run", "1e9"],
	["--run", "0x1"],
	["--run", "99999999999999999999"],
	["--root", "/dev/null"],
] as const;

test("an option with a trick is refused in words, and nothing is written", async () => {
	const experiment = readFileSync("data/benchmarks/mesh-lab-k6-2026.yaml", "utf8");
	using root = rootWith({
		"data/benchmarks/lab.yaml": experiment,
		"content/meshes/.keep": "",
		"out.json": fortio({}),
	});
	const usual = {
		"--experiment": "lab",
		"--mesh": "istio",
		"--mesh-version": "1.27",
		"--root": root.path,
	};
	const accepted = [];
	for (const [option, value] of OPTIONS) {
		const args = Object.entries({ ...usual, [option]: value }).flat();
		const { status, stderr } = await called("import", join(root.path, "out.json"), ...args);
		// biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is what this is for.
		const isClean = !/[\x00-\x08\x0b-\x1f\u202a-\u202e]/.test(stderr.replaceAll(/\x1b\[\d+m/g, ""));
		if (status === 0 || stderr === "" || !isClean) accepted.push({ option, value, status, stderr });
	}
	expect(accepted).toEqual([]);
	expect(readFileSync(join(root.path, "data/benchmarks/lab.yaml"), "utf8")).toBe(experiment);
});

test.each(["..", "a\nb.json", "\u001b[31m.json", "$(touch x).json", "-rf.json", "a;b|c.json"])(
	"a file named %j is named visibly",
	async (name) => {
		using root = rootWith({ "content/meshes/.keep": "" });
		if (name !== "..") writeFileSync(join(root.path, name), "x");
		const path = join(root.path, "content", "..", name);
		const args = ["--experiment", "lab", "--mesh", "none", "--root", root.path];
		const { status, stderr } = await called("import", path, ...args);
		expect(status).toBe(1);
		expect(stderr.trimEnd()).not.toMatch(/\p{Cc}/u);
	},
);
