import { expect, test } from "vitest";
import { catalogWith, messages } from "#src/lint/catalog.fixture.ts";
import { claimModes } from "./claim-modes.ts";

const entry = (
	modes: readonly string[],
	architecture: readonly string[] = ["sidecar", "ambient"],
) =>
	catalogWith({
		"content/meshes/alpha.yaml": { architecture, capabilities: { mtls: { modes } } },
	});

const withModes = (claim: object, modes: readonly object[] = [{ id: "l4" }, { id: "l7" }]) =>
	catalogWith({
		"content/meshes/alpha.yaml": {
			architecture: ["ambient"],
			modes,
			capabilities: { mtls: { level: "full", ...claim } },
		},
	});

test("a claim may be narrowed to modes the entry has", () => {
	expect(messages(claimModes, entry(["ambient"]))).toEqual([]);
});

test("a mode the entry does not have is reported with the nearest one it has", () => {
	expect(messages(claimModes, entry(["sidecar", "ambiemt"]))).toMatchInlineSnapshot(`
		[
		  "content/meshes/alpha.yaml capabilities.mtls.modes.1 (value): "ambiemt" in alpha.yaml is not a mode of its architecture. Did you mean "ambient"?",
		]
	`);
});

test("without a near mode, the modes of the entry are named", () => {
	expect(messages(claimModes, entry(["vwire"]))).toMatchInlineSnapshot(`
		[
		  "content/meshes/alpha.yaml capabilities.mtls.modes.0 (value): "vwire" in alpha.yaml is not a mode of its architecture. Its architecture is: sidecar, ambient.",
		]
	`);
	expect(messages(claimModes, entry(["vwire"], []))).toMatchInlineSnapshot(`
		[
		  "content/meshes/alpha.yaml capabilities.mtls.modes.0 (value): "vwire" in alpha.yaml is not a mode of its architecture. Its architecture is: not given.",
		]
	`);
});

test("an entry with modes is asked for its own ids", () => {
	expect(messages(claimModes, withModes({ modes: ["l4", "l7"] }))).toEqual([]);
	expect(messages(claimModes, withModes({ modes: ["l4"], by_mode: { l7: {} } }))).toEqual([]);
	expect(messages(claimModes, withModes({ modes: ["ambient"] }))).toMatchInlineSnapshot(`
		[
		  "content/meshes/alpha.yaml capabilities.mtls.modes.0 (value): "ambient" in alpha.yaml is not a mode of its modes. Its modes are: l4, l7.",
		]
	`);
});

test("of several modes every claim names those it holds in", () => {
	expect(messages(claimModes, withModes({}))).toMatchInlineSnapshot(`
		[
		  "content/meshes/alpha.yaml capabilities.mtls.level (value): "mtls" in alpha.yaml does not name the modes it holds for. Add \`modes\` with those the evidence covers: l4, l7.",
		]
	`);
	expect(messages(claimModes, withModes({}, [{ id: "l4" }]))).toEqual([]);
});

test("a mode is spoken of once", () => {
	const catalog = withModes({ modes: ["l4"], by_mode: { l4: {}, l9: {} } });
	expect(messages(claimModes, catalog)).toMatchInlineSnapshot(`
		[
		  "content/meshes/alpha.yaml capabilities.mtls.by_mode.l4 (key): "mtls" in alpha.yaml is answered twice for the mode "l4". Name it in \`modes\` or in \`by_mode\`, not in both.",
		  "content/meshes/alpha.yaml capabilities.mtls.by_mode.l9 (key): "l9" in alpha.yaml is not a mode of its modes. Did you mean "l4"?",
		]
	`);
});

test("a mode needs its architecture among that of the entry", () => {
	const catalog = withModes({ modes: ["l4"] }, [{ id: "l4", architecture: "sidecar" }]);
	expect(messages(claimModes, catalog)).toMatchInlineSnapshot(`
		[
		  "content/meshes/alpha.yaml modes.0.architecture (value): The mode "l4" in alpha.yaml is sidecar, which is not in its architecture. Its architecture is: ambient.",
		]
	`);
});
