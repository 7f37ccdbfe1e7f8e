import { expect, test } from "vitest";
import { readYaml } from "./read-yaml.ts";

const said = (text: string) =>
	readYaml(Buffer.from(text)).problems.map(
		({ line, column, message }) => `${line}:${column} ${message}`,
	);

test.each([
	["a:\n\tb: 1\n\tc: 2\n", "2:1 A tab indents this line, and 1 more like it follow."],
	[
		"a:\n  b: 1\n\u00a0\u00a0c: 2\n",
		"3:1 The name of this field holds a sign that is not the plain one (U+00A0).",
	],
	[
		"a:\n  b: 1\n\u00a0 c: 2\nd\n",
		"3:1 A space that is not a plain one indents this line (U+00A0).",
	],
	["a: 1\nb:\u00a0x\nc\n", "2:3 The space after this colon is not a plain one (U+00A0)."],
	["a: 1\nb：x\n", "2:2 This colon is not a plain one (U+FF1A)."],
	[
		"<<<<<<< HEAD\na: 1\n=======\na: 2\n>>>>>>> x\n",
		"1:1 A merge that was not finished is left here, and 2 more",
	],
	["note: one\ntwo\nthree: 3\n", '2:1 "two" is not of the form "field: value".'],
	["a: 1\nlevel:full\n", '2:1 "level:full" is not of the form "field: value".'],
	["a: 1\nlevel = full\n", '2:1 "level = full" is not of the form "field: value".'],
	["a: 1\rb: 2\r", "1:1 The lines end with U+000D alone, as on old Macs."],
	[
		"a: \u200bx\nb: \u200by\n",
		"1:4 There is a hidden or control character here (U+200B), and 1 more",
	],
	["a: x\u00ady\n", "1:5 There is a hidden or control character here (U+00AD)."],
])("one slip is one problem: %j", (text, message) => {
	const found = said(text);
	expect(found).toHaveLength(1);
	expect(found[0]?.startsWith(message)).toBe(true);
});

test("inside a value all of this may be meant", () => {
	expect(said("a: one\u00a0word\nb: |\n  \tx\n  <<<<<<< y\nc: 中：文\n")).toEqual([]);
});
