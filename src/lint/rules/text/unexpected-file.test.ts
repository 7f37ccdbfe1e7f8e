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
		{ path: "content/mesh/istio.yaml", type: "file" },
		{ path: "content/newmesh.yaml", type: "file" },
		{ path: "content/meshes/istio.yaml~", type: "file" },
		{ path: "content/meshes/istio.png", type: "file" },
		{ path: "content/guide/07-choosing.mdx", type: "file" },
		{ path: "data/benchmarks/result.json", type: "file" },
	]);
	const findings = messages(unexpectedFile, catalog).map((text) =>
		text.replace(/Data files are: .*/, "…"),
	);
	expect(findings).toMatchInlineSnapshot(`
		[
		  "content/.DS_Store  (value): "content/.DS_Store" has no place here. Delete it: a program left it behind.",
		  "content/meshes/old/istio.yaml  (value): "content/meshes/old/istio.yaml" has no place here. Move it to content/meshes/istio.yaml.",
		  "content/meshes/.istio.yaml  (value): "content/meshes/.istio.yaml" has no place here. Delete it: a program left it behind.",
		  "content/meshes/istio.json  (value): "content/meshes/istio.json" has no place here. Files of content/meshes/ end in .yaml; delete it, or write it as such a file.",
		  "content/meshes/link.yaml  (value): "content/meshes/link.yaml" is a link. Put the file itself here.",
		  "data/pipe  (value): "data/pipe" is not a file. …",
		  "content/mesh/istio.yaml  (value): "content/mesh/istio.yaml" has no place here. Move it to content/meshes/istio.yaml.",
		  "content/newmesh.yaml  (value): "content/newmesh.yaml" has no place here. Move it to content/meshes/, content/proxies/ or content/tools/, whichever it is.",
		  "content/meshes/istio.yaml~  (value): "content/meshes/istio.yaml~" has no place here. Delete it: a program left it behind.",
		  "content/meshes/istio.png  (value): "content/meshes/istio.png" has no place here. Pages show no images: a drawing of a chapter goes into src/components/guide/drawings/.",
		  "content/guide/07-choosing.mdx  (value): "content/guide/07-choosing.mdx" has no place here. Files of content/guide/ end in .md; delete it, or write it as such a file.",
		  "data/benchmarks/result.json  (value): "data/benchmarks/result.json" has no place here. Read the result in with "npm run mesh -- import": it adds a run to an experiment.",
		]
	`);
});

test("data files and prose are expected", () => {
	const prose = { path: "content/guide/01-what-is-a-mesh.md", type: "file" } as const;
	expect(messages(unexpectedFile, catalogWith({ "data/capabilities.yaml": {} }, [prose]))).toEqual(
		[],
	);
});
