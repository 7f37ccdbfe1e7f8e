import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ENTRY, rootWith } from "./root-with.ts";

const PROGRAM = join(import.meta.dirname, "mesh.ts");

function mesh(...args: readonly string[]) {
	const { status, stdout, stderr } = spawnSync(process.execPath, [PROGRAM, ...args], {
		encoding: "utf8",
	});
	return { status, stdout, stderr };
}

const GOOD = { "content/meshes/alpha.yaml": `name: Alpha\n${ENTRY}` };
const BAD = { ...GOOD, "content/tools/beta.yaml": `name: Beta\n${ENTRY}` };

test("a root without problems ends with 0", () => {
	using root = rootWith(GOOD);
	expect(mesh("check", "--root", root.path)).toEqual({
		status: 0,
		stdout: "2 files read: no problems.\n",
		stderr: "",
	});
});

test("problems end with 1 and are told in the wanted format", () => {
	using root = rootWith(BAD);
	expect(mesh("check", "--root", root.path)).toMatchInlineSnapshot(`
		{
		  "status": 1,
		  "stderr": "",
		  "stdout": "content/tools/beta.yaml:1:1  "type" is missing in beta.yaml.  [schema-missing]
		    Add it. What it is for. Allowed: management-plane, observability, load-generator, progressive-delivery, conformance, identity, policy, networking, debugging, specification, distribution.

		3 files read: 1 problem.
		",
		}
	`);
	const json = mesh("check", "--root", root.path, "--format", "json");
	expect(json.status).toBe(1);
	expect(JSON.parse(json.stdout)).toMatchObject({ files: 3, problems: [{ line: 1, column: 1 }] });
	const github = mesh("check", "--root", root.path, "--format=github");
	expect(github.stdout).toMatch(/^::error file=content\/tools\/beta\.yaml,line=1,col=1,title=/);
});

test("a check of named files reports on these only", () => {
	using root = rootWith(BAD);
	const only = (path: string) => mesh("check", path, "--root", root.path).status;
	expect(only("content/meshes/alpha.yaml")).toBe(0);
	expect(only("content/tools/beta.yaml")).toBe(1);
	expect(only(join(root.path, "content/tools/beta.yaml"))).toBe(1);
	expect(only("content/tools/gone.yaml")).toBe(2);
});

test.each([
	[[], "No command given."],
	[["chekc"], '"chekc" is not a command.'],
	[["check", "--fromat", "json"], "Unknown option '--fromat'"],
	[["check", "--format", "xml"], '"xml" is not a format'],
	[["check", "--format"], "argument missing"],
	[["check", "--root", "/no/such/folder"], "/no/such/folder is not a folder."],
	[["check", "--root", ""], "is not a folder."],
	[["check", "--root", import.meta.dirname], "has no content/ folder."],
	[["stale", "--days", "soon"], '"soon" is no number of days.'],
	[["schema", "now"], "Unexpected argument 'now'"],
	[["new"], "A kind and one id are needed."],
	[["new", "mesh", "Bad Id"], '"Bad Id" is not an id.'],
	[["new", "mesh", "../istio"], '"../istio" is not an id.'],
	[["new", "planet", "mars"], '"planet" is not a kind'],
])("%j is wrong usage, which ends with 2", (args, reason) => {
	const { status, stdout, stderr } = mesh(...args);
	expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
	expect(stderr).toContain(reason);
	expect(stderr).toContain("Usage: npm run mesh -- ");
});

test("help is no problem", () => {
	expect(mesh("--help").status).toBe(0);
	expect(mesh("check", "--help").stdout).toContain("Exit code: 0 no problems");
});

test("a new entry passes the check and is never overwritten", () => {
	using root = rootWith({});
	mkdirSync(join(root.path, "content"));
	const first = mesh("new", "mesh", "alpha-mesh", "--root", root.path);
	expect(first.status).toBe(0);
	expect(first.stdout).toContain("npm run mesh -- check content/meshes/alpha-mesh.yaml");
	const path = join(root.path, "content/meshes/alpha-mesh.yaml");
	const text = readFileSync(path, "utf8");
	expect(text).toContain("name: Alpha Mesh\n");
	expect(mesh("check", "--root", root.path).status).toBe(0);
	const again = mesh("new", "mesh", "alpha-mesh", "--name", "Other", "--root", root.path);
	expect(again.status).toBe(1);
	expect(again.stderr).toBe(
		"content/meshes/alpha-mesh.yaml exists already; nothing was changed.\n",
	);
	expect(readFileSync(path, "utf8")).toBe(text);
});

test.each([
	["a taken id", ["proxy", "alpha"], 'The id "alpha"'],
	["a taken name", ["proxy", "beta", "--name", "ALPHA"], "is also in content/meshes/alpha.yaml"],
	["an empty name", ["proxy", "beta", "--name", ""], '"name" in beta.yaml is empty.'],
	["two lines", ["proxy", "beta", "--name", "a\nstatus: active"], "has more than one line."],
	["markup", ["proxy", "beta", "--name", "<script>"], "holds an HTML tag."],
	["a hidden sign", ["proxy", "beta", "--name", "a\u0007b"], "hidden or control character"],
	["a novel", ["proxy", "beta", "--name", "x".repeat(99)], "is 99 characters long"],
])("an entry is not started with %s", (_what, args, reason) => {
	using root = rootWith(GOOD);
	const { status, stderr } = mesh("new", ...args, "--root", root.path);
	expect(status).toBe(1);
	expect(stderr).toContain(reason);
	expect(existsSync(join(root.path, "content/proxies"))).toBe(false);
});

test.each(["yes", "1.10", "a: b # c", "'\"", "- x", "*x", "null", "{a}"])(
	"an entry may be called %j",
	(name) => {
		using root = rootWith(GOOD);
		expect(mesh("new", "tool", "beta", `--name=${name}`, "--root", root.path).status).toBe(0);
		expect(mesh("check", "--root", root.path).status).toBe(0);
	},
);

test("stale lists old claims and ends with 0", () => {
	using root = rootWith({
		"content/meshes/alpha.yaml": `name: A\n${ENTRY.replace("2026", "2019")}`,
	});
	const { status, stdout } = mesh("stale", "--root", root.path, "--format", "json");
	expect(status).toBe(0);
	expect(JSON.parse(stdout).problems).toMatchObject([{ rule: "stale", line: 5, column: 10 }]);
});

test("a root whose data are gone is a problem, not a crash", () => {
	using root = rootWith(GOOD);
	rmSync(join(root.path, "data"), { recursive: true });
	const { status, stdout, stderr } = mesh("check", "--root", root.path);
	expect({ status, stderr }).toEqual({ status: 1, stderr: "" });
	expect(stdout).toContain("data/capabilities.yaml is missing.");
});
