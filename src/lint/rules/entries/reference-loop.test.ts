import { expect, test } from "vitest";
import { catalogWith, messages } from "#src/lint/catalog.fixture.ts";
import { referenceLoop } from "./reference-loop.ts";

test("a loop is told once, at the first of its files", () => {
	const catalog = catalogWith({
		"content/meshes/a.yaml": { successors: ["d", "b"], built_on: ["b"] },
		"content/meshes/b.yaml": { successors: ["c"] },
		"content/tools/c.yaml": { successors: ["a"] },
		"content/meshes/d.yaml": { successors: ["d"] },
		"content/abstractions/x.md": { successor: "y" },
		"content/abstractions/y.md": { successor: "x" },
	});
	expect(messages(referenceLoop, catalog)).toEqual([
		'content/meshes/a.yaml successors.1 (value): "successors" leads back to where it started: a → b → c → a. Delete the reference that is the wrong way round.',
		'content/abstractions/x.md successor (value): "successor" leads back to where it started: x → y → x. Delete the reference that is the wrong way round.',
	]);
});
