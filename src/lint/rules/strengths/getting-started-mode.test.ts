import { expect, test } from "vitest";
import { catalogWith, messages } from "#src/lint/catalog.fixture.ts";
import { gettingStartedMode } from "./getting-started-mode.ts";

const entry = (pages: readonly object[], modes: readonly string[] = ["l4", "l7"]) =>
	catalogWith({
		"content/meshes/alpha.yaml": {
			modes: modes.map((id) => ({ id })),
			getting_started: pages,
		},
	});

test("a page for each mode is fine, and a mesh without modes names none", () => {
	expect(messages(gettingStartedMode, entry([{ mode: "l4" }, { mode: "l7" }]))).toEqual([]);
	expect(messages(gettingStartedMode, entry([{}], []))).toEqual([]);
});

test("a page without a mode, of an unknown mode and of the same mode again is reported", () => {
	const pages = [{}, { mode: "l5" }, { mode: "l4" }, { mode: "l4" }];
	expect(messages(gettingStartedMode, entry(pages))).toMatchInlineSnapshot(`
		[
		  "content/meshes/alpha.yaml getting_started.0 (value): The getting-started page 1 in alpha.yaml names no mode. Its modes are: l4, l7.",
		  "content/meshes/alpha.yaml getting_started.1.mode (value): "l5" in alpha.yaml is not one of its modes. Did you mean "l4"?",
		  "content/meshes/alpha.yaml getting_started.3.mode (value): The steps of the mode "l4" in alpha.yaml are counted twice. Keep the page the project names first.",
		]
	`);
});
