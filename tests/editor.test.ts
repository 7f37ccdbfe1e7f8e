import { existsSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { getLanguageService, TextDocument } from "yaml-language-server";
import { withoutIds } from "#src/cli/editor-ids.ts";
import { editorSchemas } from "#src/cli/editor-schemas.ts";
import { listFiles } from "#src/files/list-files.ts";

const ROOT = resolve(import.meta.dirname, "..");

/** The language server of common editors, which finds the schema by a file's first line. */
const editor = getLanguageService({
	schemaRequestService: async (uri) => readFileSync(fileURLToPath(uri), "utf8"),
	workspaceContext: {
		resolveRelativePath: (path, resource) =>
			pathToFileURL(resolve(dirname(fileURLToPath(resource)), path)).href,
	},
});
editor.configure({ validate: true, hover: true, completion: true });

type OpenDocument = Parameters<typeof editor.doValidation>[0];

let version = 0;

function open(path: string, text: string): OpenDocument {
	version += 1;
	const { href } = pathToFileURL(join(ROOT, path));
	return TextDocument.create(href, "yaml", version, text) as unknown as OpenDocument;
}

const istio = readFileSync(join(ROOT, "content/meshes/istio.yaml"), "utf8");

test.each(editorSchemas(ROOT))(
	"the JSON Schema of a $kind is the one its schema makes",
	({ kind, text }) => {
		const path = join(ROOT, `public/schema/v1/${kind}.json`);
		const written = existsSync(path) ? readFileSync(path, "utf8") : "";
		expect(withoutIds(written) === withoutIds(text), "run: npm run mesh -- schema").toBe(true);
	},
);

const WRITTEN = ["content", "data"]
	.flatMap((folder) => listFiles(ROOT, folder))
	.map(({ path }) => path)
	.filter((path) => path.endsWith(".yaml"));

test("an editor finds nothing wrong with any file", async () => {
	const found = await Promise.all(
		WRITTEN.map(async (path) => {
			const document = open(path, readFileSync(join(ROOT, path), "utf8"));
			const faults = await editor.doValidation(document, false);
			return faults.map(({ message, range }) => `${path}:${range.start.line + 1} ${message}`);
		}),
	);
	expect(WRITTEN.length).toBeGreaterThan(100);
	expect(found.flat()).toEqual([]);
});

test("an editor marks what the schema refuses, in its place", async () => {
	const text = istio
		.replace("status: active", "status: activ\nsumary: x")
		.replace("homepage: https", "homepage: ftp");
	const found = await editor.doValidation(open("content/meshes/istio.yaml", text), false);
	const lines = text.split("\n");
	expect(found.map(({ range }) => lines[range.start.line])).toEqual([
		expect.stringContaining("homepage: ftp"),
		"status: activ",
		"sumary: x",
	]);
});

test("an editor explains a field in the words of the schema", async () => {
	const line = istio.split("\n").findIndex((text) => text.startsWith("summary:"));
	const hover = await editor.doHover(open("content/meshes/istio.yaml", istio), {
		line,
		character: 2,
	});
	expect(JSON.stringify(hover)).toContain("one sentence in your own words");
});

test("an editor offers the words a field may hold", async () => {
	const text = "# yaml-language-server: $schema=../../public/schema/v1/mesh.json\nstatus: ";
	const document = open("content/meshes/new.yaml", text);
	const { items } = await editor.doComplete(document, { line: 1, character: 8 }, false);
	expect(items.map(({ label }) => label)).toContain("discontinued");
});

const HEAD = `# yaml-language-server: $schema=../../public/schema/v1/mesh.json
name: Alpha
homepage: https://alpha.io/
summary: A mesh.
status: active
checked: 2026-01-31
`;
const claimed = (id: string, claim: string) => `${HEAD}capabilities:\n  ${id}: { ${claim} }\n`;
const PROVED = "evidence: https://alpha.io/x, checked: 2026-01-31";

/** Mistakes, and what an editor underlines with which words. */
const MISTAKES: readonly (readonly [string, string])[] = [
	["a mistyped capability", claimed("mtsl", `level: full, ${PROVED}`)],
	["a capability in other letters", claimed("mTLS", `level: full, ${PROVED}`)],
	["a level that is not one", claimed("mtls", `level: yes, ${PROVED}`)],
	["partial without a note", claimed("mtls", `level: partial, ${PROVED}`)],
	["planned without a note", claimed("mtls", `level: planned, ${PROVED}`)],
	["evidence on this machine", claimed("mtls", "level: full, evidence: http://localhost:80/x")],
	["evidence in a cluster", claimed("mtls", "level: full, evidence: http://a.ns.svc/x")],
	["evidence by number", claimed("mtls", "level: full, evidence: http://10.0.0.1/x")],
	["two addresses", claimed("mtls", 'level: full, evidence: "https://a.io https://b.io"')],
	["a claim without evidence", claimed("mtls", "level: full, checked: 2026-01-31")],
	["a German day", claimed("mtls", "level: full, evidence: https://a.io/, checked: 31.1.2026")],
	["a version without quotes", claimed("mtls", `level: full, since: 1.2, ${PROVED}`)],
	["a mistyped field of a claim", claimed("mtls", `level: full, evidense: x, ${PROVED}`)],
	["archived without an end", HEAD.replace("active", "archived")],
	["discontinued without an end", HEAD.replace("active", "discontinued")],
	["a mistyped status", HEAD.replace("active", "activ")],
	["a mistyped field", HEAD.replace("summary", "sumary")],
	["another scheme", HEAD.replace("https:", "ftp:")],
	["a proxy by its name", `${HEAD}data_plane: [Envoy Proxy]\n`],
	["a mistyped proxy", `${HEAD}data_plane: [envoi]\n`],
	["a mesh as data plane", `${HEAD}data_plane: [istio]\n`],
	["a proxy as upstream", `${HEAD}built_on: [envoy]\n`],
	["a mistyped successor", `${HEAD}successors: [linkrd]\n`],
	[
		"a mistyped upstream",
		`${HEAD}based_on: { mesh: isto, version: "1", statement: https://a.io/x, checked: 2026-01-31 }\n`,
	],
	[
		"an exception that is no capability",
		`${HEAD}based_on: { mesh: istio, version: "1", except: [mtsl], statement: https://a.io/x, checked: 2026-01-31 }\n`,
	],
	["an unknown question", `${HEAD}open_questions:\n  mtsl: { note: N., checked: 2026-01-31 }\n`],
];

test("an editor underlines mistakes with words that a person can follow", async () => {
	const told: string[] = [];
	for (const [what, text] of MISTAKES) {
		const found = await editor.doValidation(open("content/meshes/alpha.yaml", text), false);
		told.push(...found.map((each) => `${what}: ${each.range.start.line + 1} ${each.message}`));
		expect(found, what).not.toEqual([]);
	}
	expect(told).toMatchInlineSnapshot(`
		[
		  "a mistyped capability: 8 Write the id of a capability: data/capabilities.yaml lists them.",
		  "a capability in other letters: 8 Write the id of a capability: data/capabilities.yaml lists them.",
		  "a level that is not one: 8 Value is not accepted. Valid values: "full", "partial", "planned", "none".",
		  "partial without a note: 8 A partial or planned level needs a note that says what is missing.",
		  "planned without a note: 8 A partial or planned level needs a note that says what is missing.",
		  "evidence on this machine: 8 Write one public address that starts with https://, without spaces.",
		  "evidence in a cluster: 8 Write one public address that starts with https://, without spaces.",
		  "evidence by number: 8 Write one public address that starts with https://, without spaces.",
		  "two addresses: 8 Write one public address that starts with https://, without spaces.",
		  "a claim without evidence: 8 Missing property "evidence".",
		  "a German day: 8 Write a day as YYYY-MM-DD.",
		  "a version without quotes: 8 Incorrect type. Expected "string".",
		  "a mistyped field of a claim: 8 Property evidense is not allowed.",
		  "archived without an end: 2 What is archived or discontinued needs ended, with date and source.",
		  "discontinued without an end: 2 What is archived or discontinued needs ended, with date and source.",
		  "a mistyped status: 5 Value is not accepted. Valid values: "active", "maintenance", "dormant", "archived", "discontinued", "unknown".",
		  "a mistyped field: 2 Missing property "summary".",
		  "a mistyped field: 4 Property sumary is not allowed.",
		  "another scheme: 3 Write one public address that starts with https://, without spaces.",
		  "a proxy by its name: 7 Write the id of a proxy: a file of content/proxies/.",
		  "a mistyped proxy: 7 Write the id of a proxy: a file of content/proxies/.",
		  "a mesh as data plane: 7 Write the id of a proxy: a file of content/proxies/.",
		  "a proxy as upstream: 7 Write the id of a mesh: a file of content/meshes/.",
		  "a mistyped successor: 7 Write the id of an entry: a file of content/meshes/, content/proxies/ or content/tools/.",
		  "a mistyped upstream: 7 Write the id of a mesh: a file of content/meshes/.",
		  "an exception that is no capability: 7 Write the id of a capability: data/capabilities.yaml lists them.",
		  "an unknown question: 8 Write the id of a capability: data/capabilities.yaml lists them.",
		]
	`);
});

test("an editor completes capabilities by their ids and explains them", async () => {
	const text = claimed("mtls", `level: full, ${PROVED}`).replace(/ {2}mtls.*/, "  m");
	const at = { line: 7, character: 3 };
	const { items } = await editor.doComplete(open("content/meshes/alpha.yaml", text), at, false);
	const offered = items.find(({ label }) => label === "mtls");
	expect(JSON.stringify(offered)).toContain("Mutual TLS");
	const line = istio.split("\n").findIndex((each) => each.startsWith("  mtls:"));
	const document = open("content/meshes/istio.yaml", istio);
	const hover = await editor.doHover(document, { line, character: 4 });
	expect(JSON.stringify(hover)).toContain("**full**");
});

/** Other kinds of files, and what is underlined in them. */
const ELSEWHERE: readonly (readonly [path: string, from: RegExp, to: string])[] = [
	["data/benchmarks/kinvolk-2019-05.yaml", /mesh: linkerd\n/, "mesh: fortio\n"],
	["data/glossary.yaml", /- ztunnel\n/, "- ztunel\n"],
	["data/strengths.yaml", /\{ id: http1,/, "{ id: http11,"],
	["data/migration.yaml", /mesh: app-mesh|from: app-mesh/, "from: app-mehs"],
	["data/conformance/smi.yaml", /mesh: istio\n/, "mesh: istoi\n"],
	["data/readiness.yaml", /soft: \[multi-tenancy/, "soft: [multitenancy"],
];

test.each(ELSEWHERE)("an editor underlines an unknown id in %s", async (path, from, to) => {
	const text = readFileSync(join(ROOT, path), "utf8");
	const found = await editor.doValidation(open(path, text.replace(from, to)), false);
	expect(found).toHaveLength(1);
	const line = text.slice(0, text.search(from)).split("\n").length;
	expect(`${found[0]?.range.start.line} ${found[0]?.message}`).toMatch(
		RegExp(`^(${line - 1}|${line}) Write the id of `),
	);
});

test.each([
	["content/meshes/alpha.yaml", `${HEAD}successors: [l]\n`, { line: 6, character: 14 }, "linkerd"],
	["content/meshes/alpha.yaml", `${HEAD}data_plane: [e]\n`, { line: 6, character: 14 }, "envoy"],
])("an editor completes ids in %s and explains them", async (path, text, at, id) => {
	const { items } = await editor.doComplete(open(path, text), at, false);
	expect(items.map(({ label }) => label)).toContain(id);
	const whole = text.replace(/\[.\]/, `[${id}]`);
	const hover = await editor.doHover(open(path, whole), at);
	expect(JSON.stringify(hover)).toMatch(RegExp(`\\*\\*${id}\\*\\*`, "i"));
});

test("an editor completes the capability a preset asks for", async () => {
	const presets = readFileSync(join(ROOT, "data/presets.yaml"), "utf8");
	const line = presets.split("\n").findIndex((each) => each.includes("value: mtls"));
	const character = presets.split("\n")[line]?.indexOf("mtls") ?? 0;
	const at = { line, character: character + 1 };
	const { items } = await editor.doComplete(open("data/presets.yaml", presets), at, false);
	expect(items.map(({ label }) => label)).toContain("mtls");
});
