import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { Refusal, UsageError } from "./command.ts";
import { conformance } from "./commands/conformance.ts";
import { ENTRY, rootWith, type TestRoot } from "./root.fixture.ts";

const REPORT = `apiVersion: gateway.networking.k8s.io/v1
kind: ConformanceReport
date: "2026-01-31T10:00:00+02:00"
gatewayAPIVersion: v1.4.0
gatewayAPIChannel: standard
mode: default
implementation:
  organization: example
  project: Alpha Mesh
  url: meshtest.io
  version: 1.20
  contact: ["@example/maintainers"]
profiles:
  - name: MESH-TCP
    core: { result: success, statistics: { Failed: 0, Passed: 3, Skipped: 0 }, dunno: yes }
    shinyNewField: [1, 2]
succeededProvisionalTests: [MeshSomething]
`;

const FULL = `capabilities:
  gateway-api: { level: full, evidence: "https://meshtest.io/", checked: 2026-11-01 }
`;
const VOCABULARY = `groups:
  - id: traffic
    name: Traffic
    capabilities:
      - { id: gateway-api, name: Gateway API, question: Q?, why: W., verify: V. }
`;

const FILES = {
	"data/capabilities.yaml": VOCABULARY,
	"content/meshes/alpha.yaml": `name: Alpha Mesh (AM)\n${ENTRY}${FULL}`,
};
const PLACE = "data/conformance/gateway-api/v1.4.0/alpha.yaml";

/** Writes a report next to the root's content and files it. */
function file(root: TestRoot, text: string | Buffer, ...options: readonly string[]) {
	const path = join(root.path, "report.yaml");
	writeFileSync(path, text);
	return run(path, "--root", root.path, ...options);
}

function run(...args: readonly string[]) {
	let said = "";
	try {
		const print = (text: string) => {
			said += text;
		};
		const status = conformance.run(args, { folder: ".", print, warn: print });
		return { status, said };
	} catch (error) {
		if (error instanceof Refusal) return { status: 1, said: error.message };
		if (error instanceof UsageError) return { status: 2, said: error.message };
		throw error;
	}
}

test("a report is filed under release and mesh, with all it held and every warning told", () => {
	using root = rootWith(FILES);
	expect(file(root, REPORT, "--source", "https://meshtest.io/report.yaml")).toMatchInlineSnapshot(`
		{
		  "said": "Filed data/conformance/gateway-api/v1.4.0/alpha.yaml: Alpha Mesh 1.20, 2026-01-31; MESH-TCP core success.
		Warning: The profile "MESH-TCP" is not known here; it is kept.
		",
		  "status": 0,
		}
	`);
	const filed = readFileSync(join(root.path, PLACE), "utf8");
	expect(filed.replace(/checked: .*/, "checked: (today)")).toMatchInlineSnapshot(`
		"# yaml-language-server: $schema=../../../../public/schema/v1/conformance-report.json
		apiVersion: gateway.networking.k8s.io/v1
		kind: ConformanceReport
		date: 2026-01-31T10:00:00+02:00
		gatewayAPIVersion: v1.4.0
		gatewayAPIChannel: standard
		mode: default
		implementation:
		  organization: example
		  project: Alpha Mesh
		  url: meshtest.io
		  version: "1.20"
		profiles:
		  - name: MESH-TCP
		    core:
		      result: success
		      statistics:
		        Failed: 0
		        Passed: 3
		        Skipped: 0
		      dunno: yes
		    shinyNewField:
		      - 1
		      - 2
		succeededProvisionalTests:
		  - MeshSomething
		filed:
		  mesh: alpha
		  source: https://meshtest.io/report.yaml
		  checked: (today)
		"
	`);
	expect(readdirSync(join(root.path, PLACE, ".."))).toEqual(["alpha.yaml"]);
});

test("filing the same report again changes nothing; another one of that version needs --replace", () => {
	using root = rootWith(FILES);
	file(root, REPORT);
	expect(file(root, REPORT)).toMatchObject({ status: 0, said: expect.stringMatching(/already/) });
	const newer = REPORT.replace("1.20", '"1.21"');
	expect(file(root, newer, "--replace").status).toBe(0);
	expect(readFileSync(join(root.path, PLACE), "utf8")).toMatch('version: "1.21"');
	const later = newer.replace("10:00:00", "11:00:00");
	expect(file(root, later)).toMatchInlineSnapshot(`
		{
		  "said": "data/conformance/gateway-api/v1.4.0/alpha.yaml holds another report (1.21, 2026-01-31) than this one (1.21, 2026-01-31); nothing was changed. Add --replace to put this one in its place.",
		  "status": 1,
		}
	`);
	expect(readFileSync(join(root.path, PLACE), "utf8")).toMatch("10:00:00");
});

test("two versions on one release lie next to each other", () => {
	using root = rootWith(FILES);
	file(root, REPORT);
	const newer = REPORT.replace("1.20", '"1.20.5"').replace("2026-01-31", "2026-02-20");
	expect(file(root, newer).said).toContain(
		"Filed data/conformance/gateway-api/v1.4.0/alpha-1-20-5",
	);
	expect(file(root, newer).said).toContain("holds this report already");
	expect(file(root, REPORT).said).toContain("alpha.yaml holds this report already");
});

test("a report already held is known whatever its order and contacts, which are never written", () => {
	using root = rootWith(FILES);
	const mesh = REPORT.replace("MESH-TCP", "MESH-HTTP");
	file(root, mesh, "--source", "https://meshtest.io/report.yaml");
	const text = readFileSync(join(root.path, PLACE), "utf8");
	expect(text).not.toContain("maintainers");
	const [head, profiles] = mesh.split("profiles:\n");
	const other = `profiles:\n${profiles?.replace(/succeeded.*\n/, "")}${head?.replace("@example/maintainers", "someone@meshtest.io")}`;
	expect(file(root, other, "--replace").said).toContain("holds this report already");
	expect(readFileSync(join(root.path, PLACE), "utf8")).toBe(text);
});

test("a distribution stays one: as an earlier report says, or as it is told", () => {
	using root = rootWith(FILES);
	const report = REPORT.replace("Alpha Mesh", "Alpha Enterprise").replace("MESH-TCP", "MESH-HTTP");
	expect(file(root, report).said).toContain("--distribution-of");
	const place = (release: string) =>
		join(root.path, `data/conformance/gateway-api/${release}/alpha-enterprise.yaml`);
	expect(readFileSync(place("v1.4.0"), "utf8")).not.toContain("distribution_of");
	const older = report.replace("v1.4.0", "v1.3.0");
	expect(file(root, older, "--distribution-of", "alpha").status).toBe(0);
	const newer = report.replace("v1.4.0", "v1.5.0");
	expect(file(root, newer).said).not.toContain("Warning");
	expect(readFileSync(place("v1.5.0"), "utf8")).toContain("distribution_of: alpha");
});

test.each([
	[
		"another API",
		REPORT.replace("gateway.networking.k8s.io/v1", "policy.networking.k8s.io/v1alpha1"),
		'not a Gateway API report: its apiVersion is "policy.networking.k8s.io/v1alpha1"',
	],
	[
		"another suite",
		`GatewayAPIInferenceExtensionVersion: v1.5.0\n${REPORT}`,
		'of another suite: it counts for "GatewayAPIInferenceExtensionVersion"',
	],
])("a report of %s is refused by name", (_name, text, reason) => {
	using root = rootWith(FILES);
	expect(file(root, text)).toMatchObject({ status: 1, said: expect.stringContaining(reason) });
});

test("a second channel lies next to the first", () => {
	using root = rootWith(FILES);
	file(root, REPORT);
	expect(file(root, REPORT.replace("standard", "experimental")).status).toBe(0);
	const names = readdirSync(join(root.path, PLACE, ".."));
	expect(names).toEqual(["alpha-experimental.yaml", "alpha.yaml"]);
});

test("a report that contradicts a claim is filed and says so", () => {
	using root = rootWith(FILES);
	const skipped = REPORT.replace("result: success", "result: partial");
	expect(file(root, skipped).said).toMatch(
		/The check now fails until this is corrected as well:\n {2}content\/meshes\/alpha\.yaml:7: "gateway-api" in alpha\.yaml is full, but/,
	);
});

test.each<[string, string | Buffer, ...string[]]>([
	["a list", "- 1\n"],
	["something else", "kind: Gateway\n"],
	["nothing", ""],
	["no kind", "mode: default\n"],
	["no release", REPORT.replace("gatewayAPIVersion: v1.4.0\n", "")],
	["a commit as release", REPORT.replace("v1.4.0", "4c43629")],
	["a way out as release", REPORT.replace("v1.4.0", "../../../etc")],
	["no profiles", REPORT.replace(/profiles:[\s\S]*/, "profiles: []\n")],
	["a profile without a result", REPORT.replace("result: success", "outcome: success")],
	["a word nobody knows", REPORT.replace("result: success", "result: great")],
	["numbers that are texts", REPORT.replace("Passed: 3", "Passed: many")],
	["an unknown mesh", REPORT, "--mesh", "omega"],
	["a day to come", REPORT.replace("2026-01-31", "2999-01-31")],
	["aliases", `${REPORT}more: &a [1]\nagain: *a\n`],
	["a script", REPORT.replace("url: meshtest.io", 'url: "<script>alert(1)</script>"')],
	["a hidden sign", REPORT.replace("Alpha Mesh", '"Alpha\\u202eMesh"')],
	["bytes that are not text", Buffer.from([0xff, 0xfe, 0x00, 0x01])],
	["a file that is too large", `${REPORT}big: ${"x".repeat(300_000)}\n`],
	["brackets without end", "[".repeat(100_000)],
])("%s is refused in one line and nothing is written", (_name, text, ...options) => {
	using root = rootWith(FILES);
	const { status, said } = file(root, text, ...options);
	expect(said.trimEnd().split("\n")).toHaveLength(1);
	expect(status).toBe(1);
	expect(readdirSync(join(root.path, "data"))).toEqual(["capabilities.yaml"]);
});

test("a release for what names only a commit can be given", () => {
	using root = rootWith(FILES);
	const commit = REPORT.replace("v1.4.0", "4c43629");
	expect(file(root, commit, "--release", "v1.4.0").status).toBe(0);
	expect(readFileSync(join(root.path, PLACE), "utf8")).toMatch("  release: v1.4.0");
});

test("a folder that is a link is not followed", () => {
	using root = rootWith(FILES);
	mkdirSync(join(root.path, "data/conformance"));
	symlinkSync("/", join(root.path, "data/conformance/gateway-api"));
	expect(file(root, REPORT)).toEqual({
		status: 1,
		said: "data/conformance/gateway-api is not a folder.",
	});
});

test("what is not a file, and no file at all, is told", () => {
	using root = rootWith(FILES);
	expect(run(root.path, "--root", root.path).status).toBe(1);
	expect(run(join(root.path, "gone.yaml"), "--root", root.path).status).toBe(1);
	expect(run("--root", root.path).status).toBe(2);
});
