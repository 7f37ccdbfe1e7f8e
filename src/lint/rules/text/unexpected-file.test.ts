import { expect, test } from "vitest";
import { catalogWith, messages } from "#src/lint/catalog.fixture.ts";
import { unexpectedFile } from "./unexpected-file.ts";

test("whatever no page is made from is reported", () => {
	const catalog = catalogWith({ "content/meshes/istio.yaml": {} }, [
		{ path: "content/.DS_Store", type: "file" },
		{ path: "content/meshes/old/istio.yaml", type: "file" },
		{ path: "content/meshes/.istio.yaml", type: "file" },
		{ path: "content/meshes/istio.json", type: "file" },
		{ path: "content/meshes/link.yaml", type: "link" },
		{ path: "data/pipe", type: "other" },
	]);
	const findings = messages(unexpectedFile, catalog).map((text) =>
		text.replace(/Expected are: .*/, "…"),
	);
	expect(findings).toMatchInlineSnapshot(`
		[
		  "content/.DS_Store  (value): "content/.DS_Store" has no place here. …",
		  "content/meshes/old/istio.yaml  (value): "content/meshes/old/istio.yaml" has no place here. …",
		  "content/meshes/.istio.yaml  (value): "content/meshes/.istio.yaml" has no place here. …",
		  "content/meshes/istio.json  (value): "content/meshes/istio.json" has no place here. …",
		  "content/meshes/link.yaml  (value): "content/meshes/link.yaml" is a link. Put the file itself here.",
		  "data/pipe  (value): "data/pipe" is not a file. …",
		]
	`);
});

test("data files and prose are expected", () => {
	const prose = { path: "content/guide/01-what-is-a-mesh.md", type: "file" } as const;
	expect(messages(unexpectedFile, catalogWith({ "data/capabilities.yaml": {} }, [prose]))).toEqual(
		[],
	);
});
