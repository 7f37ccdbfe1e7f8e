import { expect, test } from "vitest";
import { fileKindAt } from "./file-kind-at.ts";

test.each([
	["content/meshes/istio.yaml", "mesh", "content/meshes/istio.yaml"],
	["content/proxies/Envoy.yml", "proxy", "content/proxies/envoy.yaml"],
	["content/tools/My Tool.YAML", "tool", "content/tools/my-tool.yaml"],
	["data/capabilities.yaml", "capabilities", "data/capabilities.yaml"],
	["content/guide/01-why.md", "guide-chapter", "content/guide/01-why.md"],
])("%s is known", (path, kind, expected) => {
	const place = fileKindAt(path);
	expect(place?.kind.kind).toBe(kind);
	expect(place?.expected).toBe(expected);
});

test.each([
	"content/istio.yaml",
	"content/meshes/old/istio.yaml",
	"content/meshes/.istio.yaml",
	"content/meshes/.yaml",
	"content/meshes/istio.json",
	"content/meshes/istio.yaml.swp",
	"data/other.yaml",
	"README.md",
])("nothing is kept at %s", (path) => {
	expect(fileKindAt(path)).toBeUndefined();
});
