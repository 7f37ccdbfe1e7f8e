import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { calledFrom, called as mesh } from "./called.fixture.ts";
import { ENTRY, rootWith } from "./root.fixture.ts";

const GOOD = { "content/meshes/alpha.yaml": `name: Alpha\n${ENTRY}` };
const BAD = { ...GOOD, "content/tools/beta.yaml": `name: Beta\n${ENTRY}` };

test("a root without problems ends with 0", async () => {
	using root = rootWith(GOOD);
	expect(await mesh("check", "--root", root.path)).toEqual({
		status: 0,
		stdout: "2 files read: no problems.\n",
		stderr: "",
	});
});

test("problems end with 1 and are told in the wanted format", async () => {
	using root = rootWith(BAD);
	expect(await mesh("check", "--root", root.path)).toMatchInlineSnapshot(`
		{
		  "status": 1,
		  "stderr": "",
		  "stdout": "content/tools/beta.yaml:1:1  "type" is missing in beta.yaml.  [schema-missing]
		    Add it. What it is for. Allowed: management-plane, observability, load-generator, progressive-delivery, conformance, identity, policy, networking, debugging, specification, distribution.

		3 files read: 1 problem.
		",
		}
	`);
	const json = await mesh("check", "--root", root.path, "--format", "json");
	expect(json.status).toBe(1);
	expect(JSON.parse(json.stdout)).toMatchObject({ files: 3, problems: [{ line: 1, column: 1 }] });
	const github = await mesh("check", "--root", root.path, "--format=github");
	expect(github.stdout).toMatch(/^::error file=content\/tools\/beta\.yaml,line=1,col=1,title=/);
});

describe("a check of paths", () => {
	const statusIn = async (root: string, folder: string, ...paths: readonly string[]) =>
		(await calledFrom(join(root, folder), ["check", ...paths, "--root", root])).status;

	test.each([
		["a file without problems, from the root", "", "content/meshes/alpha.yaml", 0],
		["a file with problems, from the root", "", "content/tools/beta.yaml", 1],
		["a file as seen from its folder", "content/tools", "beta.yaml", 1],
		["a file as seen from a neighbour", "content/meshes", "../tools/beta.yaml", 1],
		["a file named from the root, elsewhere", "content/meshes", "content/tools/beta.yaml", 1],
		["a folder without problems", "", "content/meshes", 0],
		["a folder with problems", "", "content/tools/", 1],
		["a folder around a folder with problems", "", "content", 1],
		["the folder one is in", "content/tools", ".", 1],
		["the root", "", ".", 1],
		["a data file that should not be there", "", "content/notes.txt", 1],
		["a file that is not there", "", "content/tools/gone.yaml", 2],
		["a file that is not data", "", "README.md", 2],
		["a folder without data files", "", "src", 2],
		["a folder outside", "", "..", 2],
	])("reports on %s", async (_what, folder, path, status) => {
		using root = rootWith({
			...BAD,
			"content/notes.txt": "x",
			"README.md": "# x",
			"src/a.ts": "export {};",
		});
		expect(await statusIn(root.path, folder, path)).toBe(status);
	});

	test("takes one path after the other, and whole paths as well", async () => {
		using root = rootWith(BAD);
		const good = join(root.path, "content/meshes/alpha.yaml");
		expect(await statusIn(root.path, "", good)).toBe(0);
		expect(await statusIn(root.path, "", good, "content/tools/beta.yaml")).toBe(1);
		expect(await statusIn(root.path, "", good, "README.md")).toBe(2);
	});

	test("counts the files it reports on", async () => {
		using root = rootWith(BAD);
		const only = await calledFrom(root.path, ["check", "content/meshes", "--root", "."]);
		expect(only.stdout).toBe("1 file read: no problems.\n");
	});
});

test("the program takes paths from the folder that npm was called in", () => {
	using root = rootWith(BAD);
	const program = join(import.meta.dirname, "mesh.mjs");
	const env = { ...process.env, npm_lifecycle_event: "mesh", INIT_CWD: root.path };
	const { status, stdout } = spawnSync(
		process.execPath,
		[program, "check", "content/tools/beta.yaml", "--root", "."],
		{ encoding: "utf8", env },
	);
	expect(status).toBe(1);
	expect(stdout).toContain('"type" is missing in beta.yaml.');
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
	[["stale", "--days", "soon"], '"soon" is not a number of days.'],
	[["schema", "now"], "Unexpected argument 'now'"],
	[["new"], "A kind and one id are needed."],
	[["new", "mesh", "Bad Id"], '"Bad Id" is not an id.'],
	[["new", "mesh", "../istio"], '"../istio" is not an id.'],
	[["new", "planet", "mars"], '"planet" is not a kind'],
])("%j is wrong usage, which ends with 2", async (args, reason) => {
	const { status, stdout, stderr } = await mesh(...args);
	expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
	expect(stderr).toContain(reason);
	expect(stderr).toContain("Usage: npm run mesh -- ");
});

test("help is not a problem", async () => {
	expect((await mesh("--help")).status).toBe(0);
	expect((await mesh("check", "--help")).stdout).toContain("Exit code: 0 no problems");
});

test("a new entry asks for what a person must decide, and is never overwritten", async () => {
	using root = rootWith({});
	mkdirSync(join(root.path, "content"));
	const first = await mesh("new", "mesh", "alpha-mesh", "--root", root.path);
	expect(first.status).toBe(0);
	expect(first.stdout).toContain("npm run mesh -- check content/meshes/alpha-mesh.yaml");
	const path = join(root.path, "content/meshes/alpha-mesh.yaml");
	const text = readFileSync(path, "utf8");
	expect(text).toContain("name: Alpha Mesh\n");
	const checked = await mesh("check", "--root", root.path);
	expect(checked.status).toBe(1);
	expect(checked.stdout.match(/\[[\w-]+\]/g)).toEqual(["[placeholder]", "[placeholder]"]);
	const again = await mesh("new", "mesh", "alpha-mesh", "--name", "Other", "--root", root.path);
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
	["an id almost taken", ["proxy", "alpah"], 'The id of alpah.yaml is almost that of "alpha".'],
	["a novel", ["proxy", "beta", "--name", "x".repeat(99)], "is 99 characters long"],
])("an entry is not started with %s", async (_what, args, reason) => {
	using root = rootWith(GOOD);
	const { status, stderr } = await mesh("new", ...args, "--root", root.path);
	expect(status).toBe(1);
	expect(stderr).toContain(reason);
	expect(existsSync(join(root.path, "content/proxies"))).toBe(false);
});

test.each(["yes", "1.10", "a: b # c", "'\"", "- x", "*x", "null", "{a}"])(
	"an entry may be called %j",
	async (name) => {
		using root = rootWith(GOOD);
		expect((await mesh("new", "tool", "beta", `--name=${name}`, "--root", root.path)).status).toBe(
			0,
		);
		const { stdout } = await mesh("check", "--root", root.path);
		expect(stdout.match(/\[[\w-]+\]/g)).toEqual([
			"[schema-value]",
			"[placeholder]",
			"[placeholder]",
		]);
	},
);

test("stale lists old claims and ends with 0", async () => {
	using root = rootWith({
		"content/meshes/alpha.yaml": `name: A\n${ENTRY.replace("2026", "2019")}`,
	});
	const { status, stdout } = await mesh("stale", "--root", root.path, "--format", "json");
	expect(status).toBe(0);
	expect(JSON.parse(stdout).problems).toMatchObject([{ rule: "stale", line: 5, column: 10 }]);
});

test("a root whose data are gone is a problem, not a crash", async () => {
	using root = rootWith(GOOD);
	rmSync(join(root.path, "data"), { recursive: true });
	const { status, stdout, stderr } = await mesh("check", "--root", root.path);
	expect({ status, stderr }).toEqual({ status: 1, stderr: "" });
	expect(stdout).toContain("data/capabilities.yaml is missing.");
});
