import { expect, test } from "vitest";
import { type RuleFinding, toldOnce } from "./rule.ts";

const finding = (file: string, cause?: string): RuleFinding => {
	const said = { message: "is gone", hint: "Look.", rule: "a-rule", severity: "error" } as const;
	return { file, path: [], at: "value", cause, ...said };
};

test("three findings of one cause are one that counts them; two are told by themselves", () => {
	const found = toldOnce([
		finding("a.yaml", "entry istio"),
		finding("a.yaml"),
		finding("b.yaml", "entry istio"),
		finding("b.yaml", "entry istio"),
		finding("c.yaml", "capability mtls"),
		finding("d.yaml", "capability mtls"),
	]);
	expect(found.map(({ file, message }) => `${file} ${message}`)).toEqual([
		'a.yaml "istio" is not an entry any more: 2 files name it in 3 places, this one first.',
		"a.yaml is gone",
		"c.yaml is gone",
		"d.yaml is gone",
	]);
});

test("a capability keeps its id, whatever it is called", () => {
	const cause = "capability mtls";
	const [said] = toldOnce([
		finding("a.yaml", cause),
		finding("a.yaml", cause),
		finding("a.yaml", cause),
	]);
	expect(said?.message).toBe(
		'"mtls" is not a capability any more: 1 file names it in 3 places, this one first.',
	);
	expect(said?.hint).toMatch(/^Bring the id back in data\/capabilities\.yaml/);
});
