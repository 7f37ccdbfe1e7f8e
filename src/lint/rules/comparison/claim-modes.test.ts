import { expect, test } from "vitest";
import { catalogWith } from "#src/lint/catalog-with.ts";
import { said } from "#src/lint/said.ts";
import { claimModes } from "./claim-modes.ts";

const entry = (
	modes: readonly string[],
	architecture: readonly string[] = ["sidecar", "ambient"],
) =>
	catalogWith({
		"content/meshes/alpha.yaml": { architecture, capabilities: { mtls: { modes } } },
	});

test("a claim may be narrowed to modes the entry has", () => {
	expect(said(claimModes, entry(["ambient"]))).toEqual([]);
});

test("a mode the entry does not have is reported with the nearest one it has", () => {
	expect(said(claimModes, entry(["sidecar", "ambiemt"]))).toMatchInlineSnapshot(`
		[
		  "content/meshes/alpha.yaml capabilities.mtls.modes.1 (value): "ambiemt" in alpha.yaml is not a mode of its architecture. Did you mean "ambient"?",
		]
	`);
});

test("without a near mode, the modes of the entry are named", () => {
	expect(said(claimModes, entry(["vwire"]))).toMatchInlineSnapshot(`
		[
		  "content/meshes/alpha.yaml capabilities.mtls.modes.0 (value): "vwire" in alpha.yaml is not a mode of its architecture. Its architecture is: sidecar, ambient.",
		]
	`);
	expect(said(claimModes, entry(["vwire"], []))).toMatchInlineSnapshot(`
		[
		  "content/meshes/alpha.yaml capabilities.mtls.modes.0 (value): "vwire" in alpha.yaml is not a mode of its architecture. Its architecture is: not given.",
		]
	`);
});
