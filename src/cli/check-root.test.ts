import { rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { checkRoot } from "./check-root.ts";
import { ENTRY, rootWith, VOCABULARY } from "./root.fixture.ts";

const TODAY = "2026-11-23";

/** Each problem on a line: where, by which rule, what. */
function lines(root: string): readonly string[] {
	return checkRoot(root, TODAY).problems.map(({ file, line, column, rule, message }) => {
		return `${file}:${line}:${column} ${rule}: ${message}`;
	});
}

const RULE_PROBLEMS = `# yaml-language-server: $schema=../../public/schema/v1/mesh.json
name: Alpha
aliases:
  - Other
  - ALPHA
homepage: https://user:secret@meshtest.io/
summary: Fast <b>and</b> small.
status: active
ended:
  date: 2024-05
  source: https://meshtest.io/end
governance:
  steward: Us
  source: https://meshtest.io/
  steps:
    - { level: incubating, date: "2022", source: https://meshtest.io/ }
    - { level: sandbox, date: "2021", source: https://meshtest.io/ }
announced:
  date: 2018-03
  source: https://meshtest.io/first
ga:
  date: "2017"
  source: https://meshtest.io/stable
built_on: [alpha]
data_plane:
  - envoi
architecture: [sidecar]
checked: 2026-11-24
capabilities:
  mtsl:
    level: partial
    modes: [ambient]
    evidence: http://localhost/
    checked: 2026-11-23
  jwt:
    level: full
    evidence: https://meshtest.io/jwt
    checked: 2026-11-23
open_questions:
  jwt:
    note: Not found.
    checked: 2026-11-23
`;

const SCHEMA_PROBLEMS = `name: Beta
sumary: Mistyped.
summary: ${"x".repeat(205)}
homepage:
license: ""
status: activ
languages: Go
latest_release: { version: 1.10, date: 2024-02-30, source: ftp://meshtest.io/ }
commercial_support:
  - vendor: ${"v".repeat(81)}
`;

const FILES = {
	"content/meshes/alpha.yaml": RULE_PROBLEMS,
	"content/meshes/beta.yaml": SCHEMA_PROBLEMS,
	"content/meshes/Gamma Mesh.yml": `name: Gamma\nstatus: archived\n${ENTRY.replace(/status.*\n/, "")}`,
	"content/meshes/syntax.yaml": "name: Syntax: error\nlist: [1, 2\n",
	"content/meshes/twice.yaml": `name: Twice\nname: Again\n${ENTRY}`,
	"content/meshes/alias.yaml": `name: &n Alias\naliases: [*n]\n${ENTRY}`,
	"content/proxies/alpha.yaml": `name: other\ncategory: service-proxy\n${ENTRY}`,
	"content/proxies/envoy.yaml": `name: Envoy\ncategory: service-proxy\n${ENTRY}`,
	"content/tools/bytes.yaml": Buffer.from([0x6e, 0x0a, 0xff, 0xfe, 0x0a]),
	"content/tools/deep.yaml": "[".repeat(100_000),
	"content/tools/empty.yaml": "",
	"content/tools/large.yaml": "#".repeat(300_000),
	"content/notes.txt": "",
	"data/capabilities.yaml": `${VOCABULARY}      - { id: jwt, name: J, question: Q?, why: W., verify: V. }\n`,
};

test("one run reports every kind of problem of every file, in order, with line and column", () => {
	using root = rootWith(FILES);
	expect(lines(root.path)).toMatchInlineSnapshot(`
		[
		  "content/meshes/syntax.yaml:1:7 yaml-syntax: The value holds ": ", which YAML reads as the start of a field.",
		  "content/tools/bytes.yaml:2:1 encoding: There are bytes here that are not UTF-8.",
		  "content/tools/deep.yaml:1:65 yaml-depth: The file nests deeper than 64 levels.",
		  "content/tools/empty.yaml:1:1 yaml-empty: The file is empty.",
		  "content/tools/large.yaml:1:1 file-size: The file has 293 KiB; at most 256 KiB are read.",
		  "content/meshes/Gamma Mesh.yml:1:1 file-name: "Gamma Mesh.yml" is not a file name of the form "an-id.yaml".",
		  "content/meshes/Gamma Mesh.yml:2:9 discontinued-status: The status in Gamma Mesh.yml is "archived", but "ended" is missing.",
		  "content/meshes/alias.yaml:2:11 yaml-alias: "*n" repeats another part of the file by reference.",
		  "content/meshes/alias.yaml:3:11 shared-home: The homepage in alias.yaml is also that of "gamma-mesh".",
		  "content/meshes/alpha.yaml:5:5 duplicate-name: The name "ALPHA" in alpha.yaml is listed twice in the file.",
		  "content/meshes/alpha.yaml:6:11 evidence-url: "https://user:secret@meshtest.io/" in alpha.yaml carries a user name or password.",
		  "content/meshes/alpha.yaml:7:10 markup: "Fast <b>and</b> small." in alpha.yaml holds an HTML tag.",
		  "content/meshes/alpha.yaml:9:1 discontinued-status: alpha.yaml has "ended", but its status is "active".",
		  "content/meshes/alpha.yaml:17:31 date-order: The step of 2021 in alpha.yaml is listed after that of 2022.",
		  "content/meshes/alpha.yaml:22:9 date-order: "ga" in alpha.yaml is 2017, before "announced" (2018-03).",
		  "content/meshes/alpha.yaml:24:12 self-reference: "alpha" in alpha.yaml is the entry itself.",
		  "content/meshes/alpha.yaml:26:5 unknown-reference: "envoi" in alpha.yaml is not a proxy.",
		  "content/meshes/alpha.yaml:28:10 future-date: 2026-11-24 in alpha.yaml is later than today (2026-11-23).",
		  "content/meshes/alpha.yaml:30:3 unknown-capability: "mtsl" in alpha.yaml is not a capability.",
		  "content/meshes/alpha.yaml:31:12 claim-note: "mtsl" in alpha.yaml is partial, but has no note.",
		  "content/meshes/alpha.yaml:32:13 claim-modes: "ambient" in alpha.yaml is not a mode of its architecture.",
		  "content/meshes/alpha.yaml:33:15 evidence-url: "http://localhost/" in alpha.yaml is not a public http(s) address.",
		  "content/meshes/alpha.yaml:40:3 settled-question: "jwt" in alpha.yaml is claimed and an open question at once.",
		  "content/meshes/beta.yaml:1:1 schema-missing: "checked" is missing in beta.yaml.",
		  "content/meshes/beta.yaml:2:1 schema-unknown-field: "sumary" in beta.yaml is not a field.",
		  "content/meshes/beta.yaml:3:10 summary-length: "summary" in beta.yaml is 205 characters long; at most 200 are allowed.",
		  "content/meshes/beta.yaml:4:10 schema-empty: "homepage" in beta.yaml has no value.",
		  "content/meshes/beta.yaml:5:10 schema-empty: "license" in beta.yaml is empty.",
		  "content/meshes/beta.yaml:6:9 schema-value: "activ" in beta.yaml is not allowed for "status".",
		  "content/meshes/beta.yaml:7:12 schema-type: "languages" in beta.yaml is "Go", not a list.",
		  "content/meshes/beta.yaml:8:28 schema-type: "latest_release.version" in beta.yaml is the number 1.10, not text.",
		  "content/meshes/beta.yaml:8:40 schema-format: "2024-02-30" in beta.yaml is not a date of the calendar.",
		  "content/meshes/beta.yaml:8:60 evidence-url: "ftp://meshtest.io/" in beta.yaml is not a public http(s) address.",
		  "content/meshes/beta.yaml:10:13 schema-length: "commercial_support[0].vendor" in beta.yaml is 81 characters long; at most 80 are allowed.",
		  "content/meshes/twice.yaml:2:1 duplicate-key: "name" is written twice in the same place.",
		  "content/meshes/twice.yaml:3:11 shared-home: The homepage in twice.yaml is also that of "gamma-mesh".",
		  "content/notes.txt:1:1 unexpected-file: "content/notes.txt" has no place here.",
		  "content/proxies/alpha.yaml:1:1 duplicate-id: The id "alpha" of content/proxies/alpha.yaml is taken by content/meshes/alpha.yaml.",
		  "content/proxies/alpha.yaml:1:7 duplicate-name: The name "other" in alpha.yaml is also in content/meshes/alpha.yaml.",
		  "content/proxies/envoy.yaml:3:11 shared-home: The homepage in envoy.yaml is also that of "gamma-mesh".",
		  "data/capabilities.yaml:7:15 duplicate-capability: "jwt" is listed twice in capabilities.yaml.",
		]
	`);
	expect(checkRoot(root.path, TODAY).files).toBe(13);
});

test("no two problems are about the same value", () => {
	using root = rootWith(FILES);
	const { problems } = checkRoot(root.path, TODAY);
	const places = problems
		.filter(({ line, column }) => line + column > 2)
		.filter(({ rule }) => rule !== "schema-missing")
		.map(({ file, line, column }) => `${file}:${line}:${column}`);
	expect(places.filter((place, index) => places.indexOf(place) !== index)).toEqual([]);
});

test("a root without problems has none, even without any entry", () => {
	using root = rootWith({ "content/meshes/alpha.yaml": `name: Alpha\n${ENTRY}` });
	expect(checkRoot(root.path, TODAY)).toEqual({ files: 2, problems: [] });
});

test("a missing vocabulary is one problem, not one for every claim", () => {
	const claim = "{ level: full, evidence: https://meshtest.io/mtls, checked: 2026-01-31 }";
	using root = rootWith({
		"content/meshes/alpha.yaml": `name: Alpha\n${ENTRY}capabilities:\n  mtls: ${claim}\n`,
	});
	rmSync(join(root.path, "data"), { recursive: true });
	expect(lines(root.path)).toEqual([
		"data/capabilities.yaml:1:1 missing-file: data/capabilities.yaml is missing.",
	]);
});

test("a reference to an entry with problems of its own still holds", () => {
	using root = rootWith({
		"content/meshes/alpha.yaml": `name: Alpha\n${ENTRY}data_plane: [broken]\n`,
		"content/proxies/broken.yaml": "name: [\n",
	});
	expect(lines(root.path).filter((line) => line.includes("unknown-reference"))).toEqual([]);
});

test("links are reported, not followed", () => {
	using root = rootWith({ "content/meshes/alpha.yaml": `name: Alpha\n${ENTRY}` });
	symlinkSync("/etc/hostname", join(root.path, "content/meshes/beta.yaml"));
	symlinkSync("/", join(root.path, "content/tools"));
	expect(lines(root.path)).toEqual([
		'content/meshes/beta.yaml:1:1 unexpected-file: "content/meshes/beta.yaml" is a link.',
		'content/tools:1:1 unexpected-file: "content/tools" is a link.',
	]);
});

test("front matter of prose is checked as data is, at its place in the file", () => {
	using root = rootWith({
		"content/abstractions/smi.md": "---\nname: SMI\nstatus: retired\n---\n\nProse.\n",
		"content/abstractions/xds.md": "Prose without front matter.\n",
	});
	const found = lines(root.path).filter((line) => !line.includes("schema-missing"));
	expect(found).toMatchInlineSnapshot(`
		[
		  "content/abstractions/xds.md:1:1 front-matter: The file has no front matter.",
		  "content/abstractions/smi.md:3:9 schema-value: "retired" in smi.md is not allowed for "status".",
		]
	`);
});
