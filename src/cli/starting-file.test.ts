import { expect, test } from "vitest";
import { checkRoot } from "./check-root.ts";
import { rootWith } from "./root.fixture.ts";
import { startingFile } from "./starting-file.ts";

const TODAY = "2026-11-23";
const PLACES = {
	mesh: "content/meshes/alpha.yaml",
	proxy: "content/proxies/alpha.yaml",
	tool: "content/tools/alpha.yaml",
} as const;
const KINDS = Object.keys(PLACES) as (keyof typeof PLACES)[];

test.each(KINDS)("a %s is refused only for what a person must decide", (kind) => {
	const text = startingFile({ kind, values: { name: "Alpha" }, today: TODAY });
	using root = rootWith({ [PLACES[kind]]: text });
	const said = checkRoot(root.path, TODAY).problems.map(({ message }) => message);
	expect(said.toSorted()).toEqual([
		...(kind === "mesh" ? [] : [expect.stringMatching(/^"CHANGE" in alpha.yaml is not allowed/)]),
		'"Not described yet." in alpha.yaml is not filled in.',
		'"https://example.com/" in alpha.yaml is not filled in.',
	]);
	expect(text).toMatch(new RegExp(`^# yaml-language-server: \\$schema=.*/${kind}\\.json\n`));
});

test.each(KINDS)("every field of a %s is there once the signs of comments are deleted", (kind) => {
	const text = startingFile({ kind, values: { name: "Alpha" }, today: TODAY });
	const open = text.replace(/^# (?!yaml-)(\s*(- )?[a-z_-]+:.*|\s+-)$/gm, "$1");
	using root = rootWith({ [PLACES[kind]]: open });
	const rules = checkRoot(root.path, TODAY).problems.map(({ rule }) => rule);
	expect(rules).not.toContain("schema-unknown-field");
	expect(rules).not.toContain("yaml-syntax");
	expect(rules.filter((rule) => rule === "schema-empty").length).toBeGreaterThan(10);
});

test("it says nothing of the project that is not known", () => {
	const text = startingFile({ kind: "mesh", values: { name: 'A: "b" # c' }, today: TODAY });
	const fields = text.split("\n").filter((line) => line !== "" && !line.startsWith("#"));
	expect(fields).toMatchInlineSnapshot(`
		[
		  "name: 'A: "b" # c'",
		  "homepage: https://example.com/",
		  "summary: Not described yet.",
		  "status: unknown",
		  "checked: 2026-11-23",
		]
	`);
});
