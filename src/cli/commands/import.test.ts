import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { called } from "../called.fixture.ts";
import { ENTRY, rootWith } from "../root.fixture.ts";

const FIXTURES = join(import.meta.dirname, "../../importers/fixtures");
const EXPERIMENT = `# Kept as it is.
question: "Which is faster?" # really
provenance:
  title: A test
  publisher: A laboratory
  interest: neutral
  address: https://meshtest.io/benchmark
  read_off: raw files
comparability: within this file
method: {}
environment: {}
runs:
  - { mesh: none, config: { clients: [{ protocol: PROTOCOL_HTTP, connections: 1, rps: 6000 }] }, read_from: raw file }
`;
const FILES = {
	"content/meshes/istio.yaml": `name: Istio\n${ENTRY}`,
	"data/benchmarks/lab.yaml": EXPERIMENT,
};
const ISTIO = ["--experiment", "lab", "--mesh", "istio", "--mesh-version", "1.19.3"];

function imported(root: string, file: string, ...options: readonly string[]) {
	const path = file.startsWith("/") ? file : join(FIXTURES, file);
	return called("import", path, "--root", root, ...options);
}

const lab = (root: string) => readFileSync(join(root, "data/benchmarks/lab.yaml"), "utf8");

describe("mesh import", () => {
	it("prints the run with its unknown values as null and writes nothing in a dry run", async () => {
		using root = rootWith(FILES);
		const { status, stdout } = await imported(
			root.path,
			"k6-summary-export.json",
			...ISTIO,
			"--mode",
			"ambient",
			"--dry-run",
		);
		expect(status).toBe(0);
		expect(Object.keys(JSON.parse(stdout))).toEqual([
			"mesh",
			"mesh_version",
			"mode",
			"scenario",
			"config",
			"result",
			"requests",
			"errors",
			"loop",
			"resources",
			"read_from",
		]);
		expect(JSON.parse(stdout)).toMatchObject({
			mesh: "istio",
			mesh_version: "1.19.3",
			mode: "ambient",
			scenario: null,
			result: { start_time: null, latencies_ms: { p95: 8.9820304, p99: null } },
			resources: { data_plane: { cpu_mcores: null, mem_mb: null } },
		});
		expect(lab(root.path)).toBe(EXPERIMENT);
	});

	it("adds the run and changes nothing else in the file", async () => {
		using root = rootWith(FILES);
		const done = await imported(root.path, "fortio-1.40-istio-aws.json", ...ISTIO);
		expect(done).toEqual({
			status: 0,
			stdout: "Added the run to data/benchmarks/lab.yaml.\n",
			stderr: "",
		});
		expect(lab(root.path).startsWith(EXPERIMENT)).toBe(true);
		expect(parse(lab(root.path)).runs[1]).toMatchObject({
			mesh: "istio",
			mesh_version: "1.19.3",
			requests: 29_869,
		});
		expect(readdirSync(join(root.path, "data/benchmarks"))).toEqual(["lab.yaml"]);
	});

	it("keeps a flawed result and tells what is odd about it", async () => {
		using root = rootWith(FILES);
		const { status, stderr } = await imported(root.path, "smp-result-2020.yaml", ...ISTIO);
		expect([status, stderr]).toEqual([
			0,
			"smp-result-2020.yaml: p99 is 0.055 ms, faster than any network: is it written in seconds?\n",
		]);
	});

	it.each([
		["an aborted run", "fortio-aborted.json", ISTIO],
		["a file that is not there", "gone.json", ISTIO],
		["a folder", FIXTURES, ISTIO],
		["an experiment that is not there", "oha.json", ["--experiment", "other", ...ISTIO.slice(2)]],
		["a mesh without an entry", "oha.json", [...ISTIO.slice(0, 3), "isto", "--mesh-version", "1"]],
		["a mode that is too long", "oha.json", [...ISTIO, "--mode", "x".repeat(201)]],
		["another format than was named", "oha.json", [...ISTIO, "--from", "wrk2"]],
	])("refuses %s with 1 and writes nothing", async (_words, file, options) => {
		using root = rootWith(FILES);
		const { status, stdout, stderr } = await imported(root.path, file, ...options);
		expect([status, stdout]).toEqual([1, ""]);
		expect(stderr).toMatchSnapshot();
		expect(lab(root.path)).toBe(EXPERIMENT);
	});

	it("refuses the same file a second time", async () => {
		using root = rootWith(FILES);
		await imported(root.path, "fortio-1.40-istio-aws.json", ...ISTIO);
		const after = lab(root.path);
		const again = await imported(root.path, "fortio-1.40-istio-aws.json", ...ISTIO);
		expect(again.status).toBe(1);
		expect(again.stderr).toContain(
			"Run 3 in lab.yaml (istio, 6000 rps, 1 connection) is run 2 again.",
		);
		expect(lab(root.path)).toBe(after);
	});

	it("refuses files above 50 MB and bytes that are not text", async () => {
		using root = rootWith(FILES);
		const big = join(root.path, "big.json");
		writeFileSync(big, Buffer.alloc(52_428_801, " "));
		expect((await imported(root.path, big, ...ISTIO)).stderr).toBe(
			"big.json: The file is larger than 50 MB (53 MB).\n",
		);
		const binary = join(root.path, "binary.json");
		writeFileSync(binary, Buffer.from([0x80, 0xc1, 0xfe]));
		expect((await imported(root.path, binary, ...ISTIO)).stderr).toBe(
			"binary.json: The file is not text in UTF-8.\n",
		);
	});

	it("reads what a Windows shell wrote as UTF-16", async () => {
		using root = rootWith(FILES);
		const path = join(root.path, "ab.txt");
		const text = readFileSync(join(FIXTURES, "made-ab.txt"), "utf8");
		writeFileSync(path, Buffer.from(`\uFEFF${text}`, "utf16le"));
		expect((await imported(root.path, path, ...ISTIO, "--dry-run")).status).toBe(0);
	});

	it.each([
		[["--mesh", "istio", "--mesh-version", "1"], "--experiment is missing."],
		[["--experiment", "lab", "--mesh", "istio"], "--mesh-version is missing."],
		[["--experiment", "../lab", "--mesh", "none"], '--experiment "../lab" is not an id.'],
		[[...ISTIO, "--from", "jmeter"], '"jmeter" is not a format'],
		[[...ISTIO, "another.json"], "One file is needed."],
		[[...ISTIO, "--dry"], "Unknown option"],
	])("ends with 2 when called with %j", async (options, message) => {
		using root = rootWith(FILES);
		const { status, stderr } = await imported(root.path, "oha.json", ...options);
		expect(status).toBe(2);
		expect(stderr).toContain(message);
	});

	it("lists the runs of a file that holds several, and files the one that is named", async () => {
		using root = rootWith(FILES);
		const several = await imported(root.path, "situations/wrk-two-runs.txt", ...ISTIO);
		expect(several.status).toBe(1);
		expect(several.stderr).toMatchInlineSnapshot(`
			"wrk-two-runs.txt: It holds 2 runs; choose one with --run N:
			  1  10 connections, 30s, 66017 requests, 2199 rps achieved, p50 3.44 ms, p99 31.86 ms
			  2  10 connections, 30s, 12913 requests, 430.1 rps achieved, p50 14.31 ms, p99 171.9 ms
			"
		`);
		const chosen = await imported(root.path, "situations/wrk-two-runs.txt", ...ISTIO, "--run", "2");
		expect(chosen).toMatchObject({ status: 0, stderr: "" });
		expect(parse(lab(root.path)).runs[1]).toMatchObject({
			requests: 12_913,
			result: { latencies_ms: { p99: 171.95 } },
		});
		const none = await imported(root.path, "situations/wrk-two-runs.txt", ...ISTIO, "--run", "9");
		expect(none.stderr).toContain("It holds 2 runs, no run 9.");
		expect((await imported(root.path, "oha.json", ...ISTIO, "--run", "0")).status).toBe(2);
	});

	it("files a computed percentile as computed, with its bounds", async () => {
		using root = rootWith(FILES);
		await imported(root.path, "situations/fortio-without-p95.json", ...ISTIO);
		expect(parse(lab(root.path)).runs[1].result.computed_percentiles).toEqual({
			p95: { computed: true, from_ms: 0.070295, to_ms: 1 },
		});
		const again = await imported(root.path, "situations/fortio-without-p95.json", ...ISTIO);
		expect(again.stderr).toContain("is run 2 again");
	});

	it("prints a plan and files none", async () => {
		using root = rootWith(FILES);
		const plan = ["situations/tool-smp-config-only.yaml", ...ISTIO] as const;
		const printed = await imported(root.path, plan[0], ...ISTIO, "--dry-run");
		expect(JSON.parse(printed.stdout)).toMatchObject({ config: { duration: "15s" } });
		const filed = await imported(root.path, ...plan);
		expect(filed.status).toBe(1);
		expect(filed.stderr).toContain("without a result");
		expect(lab(root.path)).toBe(EXPERIMENT);
	});

	it("needs no version of no mesh", async () => {
		using root = rootWith(FILES);
		const { stdout } = await imported(
			root.path,
			"oha.json",
			"--experiment",
			"lab",
			"--mesh",
			"none",
			"--dry-run",
		);
		expect(JSON.parse(stdout)).toMatchObject({ mesh: "none", mesh_version: null });
	});
});
