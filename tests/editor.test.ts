import { existsSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { getLanguageService, TextDocument } from "yaml-language-server";
import { jsonSchema } from "#src/cli/json-schema.ts";
import { FILE_KINDS } from "#src/schema/registry.ts";

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

test.each(FILE_KINDS)(
	"the JSON Schema of a $kind is the one its schema makes",
	({ kind, schema }) => {
		const path = join(ROOT, `public/schema/v1/${kind}.json`);
		const written = existsSync(path) ? readFileSync(path, "utf8") : "";
		expect(written === jsonSchema(schema), "run: npm run mesh -- schema").toBe(true);
	},
);

test.each([
	"content/meshes/istio.yaml",
	"content/proxies/envoy.yaml",
	"content/tools/kiali.yaml",
	"data/capabilities.yaml",
])("an editor finds nothing wrong with %s", async (path) => {
	const document = open(path, readFileSync(join(ROOT, path), "utf8"));
	expect(await editor.doValidation(document, false)).toEqual([]);
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
